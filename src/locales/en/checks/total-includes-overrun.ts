import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Total includes points above the weights",
  what: ({ stated, capped, overrun }) =>
    `The stated total of ${points(stated)} contains ${points(overrun)} points above the weights; within the weights it is ${points(capped)}.`,
  why: "The total does equal the sum of the scores, but counts what rows got beyond their weights, which may lift the grade.",
  todo: "Correct the scores that exceed their weights, recalculate the total and check the grade again.",
} satisfies CheckMessage<"total-includes-overrun">;
