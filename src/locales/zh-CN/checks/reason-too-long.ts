import type { CheckMessage } from "../../check-message";

export default {
  name: "说明超过字数",
  what: ({ limit, longest }) => `表头限 ${limit.toDecimal(0)} 字，最长的填了 ${longest.toDecimal(0)} 字。`,
  why: "填报系统会截去超出的部分，或拒绝导入。",
  todo: "压缩到规定的字数以内。",
} satisfies CheckMessage<"reason-too-long">;
