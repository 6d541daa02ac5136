import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "Target not measurable",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `"${name}"`),
      ", ",
      (count) => ` … (${count} in all)`,
    )}: the points depend on a target that the row doesn't state.`,
  why: "Without a value nobody can check whether the target was reached.",
  todo: "State a figure, a share, a date or a definite standard.",
} satisfies CheckMessage<"vague-target">;
