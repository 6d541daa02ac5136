import type { CheckMessage } from "../../check-message";
import { firstOf, percent } from "../../format";

export default {
  name: "Overshoot without a reason",
  what: ({ indicators, limit }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      ", ",
      (count) => ` … (${count} in all)`,
    )}: the result is ${percent(limit)} of the target or more, and the reason is blank.`,
  why: "A result far above its target has to be explained: the target may have been set too low.",
  todo: "Say why, and take points off where the target was too low.",
} satisfies CheckMessage<"overshoot-reason-missing">;
