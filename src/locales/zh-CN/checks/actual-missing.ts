import type { CheckMessage } from "../../check-message";

export default {
  name: "完成值未填",
  what: ({ count }) => `${count.toDecimal(0)} 项指标有指标值和得分，但没有填完成值。`,
  why: "没有完成值，得分就没有依据，也无法与指标值核对。来源：财预〔2020〕10号第十六条、附件1。",
  todo: "补填实际完成值，并据此核对得分。",
} satisfies CheckMessage<"actual-missing">;
