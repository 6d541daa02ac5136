import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "等级与总分不符",
  what: ({ stated, total, expected }) => `写明的等级是“${stated}”，总分 ${points(total)} 分应为“${expected}”。`,
  why: "等级由总分决定：90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差，各地可另作规定。来源：财预〔2020〕10号第十八条。",
  todo: "按总分改正等级；等级划分另有规定的，换用相应的规则。",
} satisfies CheckMessage<"grade-mismatch">;
