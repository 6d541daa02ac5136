import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "A reason for points that weren't lost",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      ", ",
      (count) => ` … (${count} in all)`,
    )}: full marks, yet the reason says what was missed or taken off.`,
  why: "What was missed costs points; where nothing was, there is no reason to give.",
  todo: "Take the points off, or delete the reason.",
} satisfies CheckMessage<"reason-contradicts">;
