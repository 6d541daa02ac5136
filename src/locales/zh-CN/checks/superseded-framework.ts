import type { CheckMessage } from "../../check-message";

export default {
  name: "沿用旧框架",
  what: ({ names }) => `一级指标${names.map((name) => `“${name}”`).join("")}是 2013 年的旧框架。`,
  why: "2020 年起的框架为决策、过程、产出、效益，旧框架的依据已被新办法替代。来源：财预〔2020〕10号附件2；旧框架见财预〔2013〕53号。",
  todo: "按新框架调整一级指标；评价年度在 2020 年以前的，在标题里写明年度。",
} satisfies CheckMessage<"superseded-framework">;
