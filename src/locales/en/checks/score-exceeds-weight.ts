import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Score exceeds weight",
  what: ({ indicator, score, weight }) => `"${indicator}" scores ${points(score)} but is worth only ${points(weight)}.`,
  why: "An indicator can't earn more than its weight; the excess inflates every total above it.",
  todo: "Bring the score within the weight, or correct the weight if that is what is wrong.",
} satisfies CheckMessage<"score-exceeds-weight">;
