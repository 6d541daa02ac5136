import type { CheckMessage } from "../../check-message";

export default {
  name: "缺少评价维度",
  what: ({ missing }) => `产出和效益指标没有涉及${missing.join("、")}。`,
  why: "项目支出评价的结果指标应覆盖数量、质量、时效、成本和满意度。来源：财预〔2020〕10号附件1、附件2。",
  todo: "补充对应的指标；确实不适用的，在报告里说明。",
} satisfies CheckMessage<"missing-dimension">;
