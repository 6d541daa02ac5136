import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Score can't be had under the criterion",
  what: ({ indicator, score, min, max, values }) =>
    `"${indicator}" scores ${points(score)}, but its criterion ${
      score.isAbove(max)
        ? `gives ${points(max)} at most`
        : values
          ? `gives only ${values.map(points).join(", ")}`
          : score.isBelow(min)
            ? `gives ${points(min)} at least`
            : "has no step that gives this score"
    }.`,
  why: "A score should follow from its criterion; one that doesn't has no ground to stand on in a re-check.",
  todo: "Go through the criterion point by point and correct the score, or correct the criterion first if it is wrong.",
} satisfies CheckMessage<"score-not-attainable">;
