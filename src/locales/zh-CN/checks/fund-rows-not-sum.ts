import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "资金合计与分项不符",
  what: ({ columns, whole, sum }) =>
    `“${columns[0] ?? ""}”${columns.length > 1 ? `等 ${columns.length} 栏有误，该` : "一"}栏资金总额为 ${points(whole)}，各项资金合计 ${points(sum)}。`,
  why: "年度资金总额是各项资金来源之和；总额与分项不符，执行率就没有依据。来源：财预〔2020〕10号附件1。",
  todo: "核对各项资金与总额，更正填错的一项。",
} satisfies CheckMessage<"fund-rows-not-sum">;
