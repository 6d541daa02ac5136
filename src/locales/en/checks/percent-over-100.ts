import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "Percentage above 100 %",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      ", ",
      (count) => ` … (${count} in all)`,
    )}: a share of a whole, given as more than 100 %.`,
  why: "A rate of satisfaction, of passes or of coverage is 100 % at most; mostly a decimal point or a unit is wrong.",
  todo: "Check the figure: 290 % may be 29 % or 2.9 %.",
} satisfies CheckMessage<"percent-over-100">;
