import type { CheckMessage } from "../../check-message";
import { firstOf, points } from "../../format";

export default {
  name: "Points lost although the target is reached",
  what: ({ indicators, lost }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      ", ",
      (count) => ` … (${count} in all)`,
    )}: the target is reached, yet ${points(lost)} points are lost and nothing says why.`,
  why: "A target that is reached earns the full weight; other losses have to be explained.",
  todo: "Give full marks, or say why not.",
} satisfies CheckMessage<"deduction-without-shortfall">;
