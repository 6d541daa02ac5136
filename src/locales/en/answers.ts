import type { Expected } from "../expected-answer";
import { percent, points } from "../format";
import type { Texts } from "../texts";

export const answers: Texts["answers"] = {
  "no-reading": "This criterion was not read in full; no score can be worked out from it.",
  "answer-missing": (input) => `"${input.label}" has no answer yet; it takes ${expected(input)}.`,
  "answer-type": (input) => `The answer to "${input.label}" must be ${expected(input)}.`,
  "answer-range": (input) =>
    `The answer to "${input.label}" is not among those that the criterion allows: ${expected(input)}.`,
};

/** What an input takes. */
export function expected({ type, unit = "", levels = [], min, max }: Expected): string {
  const bounds = [...(min ? [`from ${points(min)}`] : []), ...(max ? [`up to ${points(max)}`] : [])].join(" ");
  switch (type) {
    case "yes-no":
      return "yes or no";
    case "level":
      return `one of ${levels.join(", ")}`;
    case "count":
      return `a whole number ${bounds}`;
    case "rate":
      return `a share${min && max ? ` from ${percent(min)} to ${percent(max)}` : ""}, e.g. 0.85 for 85%`;
    case "amount":
      return unit === "" ? "a number" : `a number in ${unit}`;
    case "points":
      return `points ${bounds}`;
  }
}
