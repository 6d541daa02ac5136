import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "Total above the cap of its execution rate",
  what: ({ rate, below, total, cap }) =>
    `${percent(rate)} of the budget was spent; below ${percent(below)} the total may be ${points(cap)} at most, and it is ${points(total)}.`,
  why: "Some rules cap the total by how much of the budget was spent: the less it was, the lower the total and its grade.",
  todo: "Check the rate; where it is right, correct the total and the grade.",
} satisfies CheckMessage<"cap-by-exec-rate">;
