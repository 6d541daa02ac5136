import type { CheckMessage } from "../../check-message";

export default {
  name: "表头重名",
  what: ({ label }) => `有几列的表头都是“${label}”。`,
  why: "表头重名时，筛选、引用和导入系统都容易取错列。",
  todo: "在表头里写明是哪一级的，例如“一级分值”“三级分值”。",
} satisfies CheckMessage<"header-ambiguous">;
