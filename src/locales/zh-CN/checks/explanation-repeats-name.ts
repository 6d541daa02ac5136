import type { CheckMessage } from "../../check-message";

export default {
  name: "解释照抄名称",
  what: ({ indicator }) => `“${indicator}”的解释与名称相同。`,
  why: "解释应说明考核什么、怎样取值；照抄名称等于没有解释。",
  todo: "写明指标的含义、计算方法和数据来源。",
} satisfies CheckMessage<"explanation-repeats-name">;
