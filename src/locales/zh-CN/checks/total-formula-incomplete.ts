import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "总分公式漏行",
  what: ({ rows, isWrong }) =>
    `总分的求和公式漏了第 ${firstOf(rows, "、", (count) => ` 等 ${count} 行，第一处`)} 行${isWrong ? "，总分因此不对" : "；这些行填了得分后总分就不对"}。`,
  why: "插入行以后，求和公式常常没有跟着扩展。",
  todo: "改写求和公式，使它包括全部指标。",
} satisfies CheckMessage<"total-formula-incomplete">;
