import type { CheckMessage } from "../../check-message";
import { percent } from "../../format";

export default {
  name: "More spent than budgeted",
  what: ({ rate }) =>
    rate
      ? `The execution rate is ${percent(rate)}: more was spent than budgeted.`
      : "Money was spent although the budget is 0.",
  why: "Spending can't exceed the budget as adjusted; mostly an amount is wrong or the adjustment is missing.",
  todo: "Check what was spent, and fill in the budget as it was adjusted.",
} satisfies CheckMessage<"exec-rate-over-100">;
