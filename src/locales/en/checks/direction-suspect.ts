import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "Direction looks wrong",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      ", ",
      (count) => ` … (${count} in all)`,
    )}: what should stay low is asked for as “at least”.`,
  why: "Where the sign of a cost, a complaint or an accident is the wrong way round, too many of them reach the target.",
  todo: "Turn the sign round, or name what shall rise, such as how far complaints fell.",
} satisfies CheckMessage<"direction-suspect">;
