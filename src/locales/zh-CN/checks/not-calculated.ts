import type { CheckMessage } from "../../check-message";

export default {
  name: "公式没有计算结果",
  what: ({ count }) => `${count.toDecimal(0)} 个公式没有保存计算结果，按没有数值处理；总分没有核对。`,
  why: "由程序生成、没有在表格软件中打开过的文件，公式里没有结果。",
  todo: "在 Excel 中打开这个文件，重新计算并保存后再核查。",
} satisfies CheckMessage<"not-calculated">;
