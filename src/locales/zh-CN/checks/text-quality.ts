import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "文字疏漏",
  what: ({ cells }) =>
    `${firstOf(cells, "、", (count) => ` 等 ${count} 处`)} 有文字疏漏：缺“二是”之类的序号，或标点重复。`,
  why: "序号缺漏往往是漏写了一条要求，会影响评分。",
  todo: "补上缺漏的内容，或改正序号和标点。",
} satisfies CheckMessage<"text-quality">;
