import type { CheckMessage } from "../../check-message";
import { percent } from "../../format";

export default {
  name: "Execution rate miscalculated",
  what: ({ stated, computed }) =>
    `The execution rate is given as ${percent(stated)}; spent divided by budget is ${percent(computed)}.`,
  why: "The rate is what was spent divided by the budget of the year, and the points of this row follow from it.",
  todo: "Divide again, and check the points of this row.",
} satisfies CheckMessage<"exec-rate-mismatch">;
