import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "满分却填偏差原因",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      "",
      (count) => `等 ${count} 项`,
    )}得满分，原因栏却写了扣分或未完成的情况。`,
  why: "有未完成的情况就应扣分；没有扣分，原因栏应当空着或写“无”。",
  todo: "核对：确有未完成的，扣分；没有的，删去原因。",
} satisfies CheckMessage<"reason-contradicts">;
