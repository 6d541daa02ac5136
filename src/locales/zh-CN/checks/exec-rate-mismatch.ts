import type { CheckMessage } from "../../check-message";
import { percent } from "../../format";

export default {
  name: "执行率计算错误",
  what: ({ stated, computed }) => `执行率填 ${percent(stated)}，按执行数和预算数计算为 ${percent(computed)}。`,
  why: "执行率等于全年执行数除以全年预算数；算错会直接影响这一项的得分。来源：财预〔2020〕10号附件1。",
  todo: "按全年执行数÷全年预算数重新计算，并核对这一项的得分。",
} satisfies CheckMessage<"exec-rate-mismatch">;
