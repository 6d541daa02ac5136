import type { CheckMessage } from "../../check-message";

export default {
  name: "公式取自另一个工作簿",
  what: ({ count, workbook }) =>
    `${count.toDecimal(0)} 个公式取自另一个工作簿${workbook === null ? "" : `（${workbook}）`}，不随本表的答案变化。`,
  why: "把评分表复制到新文件时，公式仍指向原来的工作簿；那里改了或打不开，这里的得分就不再可信。",
  todo: "重新生成评分底稿并写入得分，或把公式改为引用本工作簿。",
} satisfies CheckMessage<"foreign-link">;
