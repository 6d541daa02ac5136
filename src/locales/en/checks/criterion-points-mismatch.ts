import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Criterion's points don't match the weight",
  what: ({ indicator, max, weight }) =>
    `"${indicator}" is worth ${points(weight)}, but its criterion gives ${points(max)} in full.`,
  why: "The points of a criterion should come to the indicator's weight; else full marks are out of reach or exceed it.",
  todo: "Complete or correct the points in the criterion, or correct the weight.",
} satisfies CheckMessage<"criterion-points-mismatch">;
