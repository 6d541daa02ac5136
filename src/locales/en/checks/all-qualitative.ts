import type { CheckMessage } from "../../check-message";
import { percent } from "../../format";

export default {
  name: "Mostly qualitative targets",
  what: ({ share, limit }) =>
    `Targets without a figure carry ${percent(share)} of the weight, more than ${percent(limit)}.`,
  why: "Targets should be figures wherever they can be; words can only be scored by impression.",
  todo: "Turn what can be counted or measured into figures, shares or dates.",
} satisfies CheckMessage<"all-qualitative">;
