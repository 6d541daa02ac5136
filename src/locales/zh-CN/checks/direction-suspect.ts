import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "指标方向可疑",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      "",
      (count) => `等 ${count} 项`,
    )}应当越低越好，指标值却是“不低于”。`,
  why: "成本、投诉、事故一类的指标方向写反，超支或多发反而“完成”目标。",
  todo: "改为≤，或改写指标名称（如“投诉下降率”）。",
} satisfies CheckMessage<"direction-suspect">;
