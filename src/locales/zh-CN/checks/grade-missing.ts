import type { CheckMessage } from "../../check-message";

export default {
  name: "未写评价等级",
  what: ({ expected }) => `有总分而没有填写等级，按总分应为“${expected}”。`,
  why: "绩效评价结果采取评分和评级相结合的方式，只有分数不完整。来源：财预〔2020〕10号第十八条。",
  todo: "核对总分后填写等级。",
} satisfies CheckMessage<"grade-missing">;
