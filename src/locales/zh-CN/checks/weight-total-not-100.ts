import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "分值合计不等于100",
  what: ({ sum, expected, stated }) =>
    `各项指标分值合计 ${points(sum)} 分，应为 ${points(expected)} 分${stated ? `；表列分值合计 ${points(stated)} 分` : ""}。`,
  why: "分值合计决定总分的满分；合计不对，总分和评价等级就无法与标准比较。",
  todo: "检查是否漏列、重列指标或填错分值；如果本表另有满分，请在表中写明。",
} satisfies CheckMessage<"weight-total-not-100">;
