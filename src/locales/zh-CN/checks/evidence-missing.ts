import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "无佐证",
  what: ({ indicators }) =>
    indicators.length === 0
      ? "表中没有目标值、完成值、原因或佐证的栏目，看不出得分依据什么。"
      : `${firstOf(
          indicators.map((name) => `“${name}”`),
          "",
          (count) => `等 ${count} 项`,
        )}已评分，但没有填佐证。`,
  why: "完成值要有取值方法和佐证材料，得分才经得起复核。来源：财预〔2021〕101号。",
  todo: "补充佐证栏目或填写佐证材料的名称、文号。",
} satisfies CheckMessage<"evidence-missing">;
