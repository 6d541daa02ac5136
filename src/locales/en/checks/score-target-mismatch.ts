import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "Score does not follow from the result",
  what: ({ indicator, score, expected, rate }) =>
    `“${indicator}” reaches ${percent(rate)} of its target, which earns ${points(expected)}; the score is ${points(score)}.`,
  why: "A quantitative indicator without a criterion of its own earns its weight in proportion to what was reached.",
  todo: "Check the result and the score; where more is taken off, say why.",
} satisfies CheckMessage<"score-target-mismatch">;
