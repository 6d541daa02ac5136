import type { CheckMessage } from "../../check-message";
import { firstOf, percent } from "../../format";

export default {
  name: "Full marks in spite of an overshoot",
  what: ({ indicators, limit, isRule }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      ", ",
      (count) => ` … (${count} in all)`,
    )}: the result is ${percent(limit)} of the target or more, with full marks${isRule ? "; the rules take points off" : ", and no column says why"}.`,
  why: "A result far above its target often means that the target was set too low, which costs points.",
  todo: "Say why it was exceeded, and take points off where the target was too low.",
} satisfies CheckMessage<"overshoot-full-mark">;
