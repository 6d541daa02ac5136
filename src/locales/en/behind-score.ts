import type { Backwards, OpenInput, Possible } from "../../core/criteria/backwards/backwards";
import type { Answer } from "../../core/criteria/evaluate/answers";
import type { Input } from "../../core/criteria/reading";
import type { Bound } from "../../core/criteria/rule";
import { figureText, firstOf } from "../format";

/** What a score that somebody has given says about the answers behind it. */
export function behindScore(score: string, found: Backwards): string {
  switch (found.type) {
    case "one":
      return `only one set of answers gives ${score}`;
    case "several": {
      const { open, denied } = found;
      const labels = firstOf(
        open.map(({ input }) => `"${input.label}"`),
        ", ",
        (count) => ` … (${count} in all)`,
      );
      if (denied !== null) return `${score} means that ${denied} of ${labels} failed: which?`;
      return `several sets of answers give ${score}: ${open.map(openInput).join("; ")}`;
    }
    case "none":
      return `no answers give ${score} by this criterion`;
    case "too-many":
      return `too many sets of answers give ${score} to be listed`;
    case "no-reading":
      return "this criterion was not read in full; its score says nothing about answers";
  }
}

function openInput({ input, possible }: OpenInput): string {
  const listed = firstOf(
    possible.map((one) => possibleAnswer(one, input)),
    " or ",
    (count) => ` … (${count} in all)`,
  );
  return `"${input.label}" is ${listed}`;
}

function possibleAnswer(possible: Possible, input: Input): string {
  switch (possible.type) {
    case "any":
      return "anything";
    case "answer":
      return answerText(possible.answer, input);
    case "range": {
      const { from, to } = possible.range;
      const low = from && bound(from, input, "at least", "more than");
      const high = to && bound(to, input, "at most", "less than");
      return [low, high].filter((end) => end !== null).join(" and ");
    }
  }
}

const bound = ({ value, isIncluded }: Bound, input: Input, including: string, beyond: string): string =>
  `${isIncluded ? including : beyond} ${figureText(value, input)}`;

/** An answer as a person would say it. */
export function answerText(answer: Answer, input: Input): string {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return typeof answer === "string" ? `"${answer}"` : figureText(answer, input);
}
