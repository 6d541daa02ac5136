import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "扣分原因未填",
  what: ({ count, lost, hasColumn }) =>
    `${count.toDecimal(0)} 项指标共扣 ${points(lost)} 分，${hasColumn ? "原因栏是空的" : "表中没有说明原因的栏目"}。`,
  why: "扣分处必须有问题说明；没有原因的扣分无法复核，也无法整改。来源：财预〔2020〕10号第十一条。",
  todo: "逐项写明扣分的具体原因和改进措施。",
} satisfies CheckMessage<"deduction-reason-missing">;
