import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Children score more than their parent is worth",
  what: ({ group, chain, score, weight, excess }) =>
    `The scores under "${[group, ...chain].join(" / ")}" come to ${points(score)}, but it is worth only ${points(weight)}: ${points(excess)} too many.`,
  why: "What lies below an indicator can't earn more than the indicator is worth; its rate would pass 100% and the total with it.",
  todo: "Find the rows that got too much and bring them within their weights, or correct the parent's weight.",
} satisfies CheckMessage<"children-score-exceeds-parent">;
