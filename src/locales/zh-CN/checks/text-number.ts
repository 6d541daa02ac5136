import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "文本型数字",
  what: ({ cells, missedBySum }) =>
    `有数字以文本存放：${firstOf(cells, "、", (count) => `等 ${count} 个单元格`)}${missedBySum ? "；求和公式没有把它们算进去" : ""}。`,
  why: "Excel 求和时会跳过文本，合计因此偏少，而表面上看不出来。",
  todo: "把这些单元格转换为数字，去掉多余的空格、换行或“分”字。",
} satisfies CheckMessage<"text-number">;
