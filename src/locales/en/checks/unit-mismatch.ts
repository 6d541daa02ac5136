import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "Different units",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      ", ",
      (count) => ` … (${count} in all)`,
    )}: the result is stated in another unit than the target.`,
  why: "Where yuan meet ten thousands of yuan, or a count meets a percentage, how far the target is reached can't be told.",
  todo: "State the result in the target's unit, and name it.",
} satisfies CheckMessage<"unit-mismatch">;
