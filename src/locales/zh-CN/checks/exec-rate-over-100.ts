import type { CheckMessage } from "../../check-message";
import { percent } from "../../format";

export default {
  name: "执行率超过100%",
  what: ({ rate }) => (rate ? `执行率为 ${percent(rate)}，支出超过了预算。` : "预算数为 0，却有执行数。"),
  why: "支出不能超过（调整后的）预算；超过时，多半是执行数填错，或预算调整没有填。来源：财预〔2020〕10号附件1。",
  todo: "核对执行数，并把调整后的预算填入全年预算数。",
} satisfies CheckMessage<"exec-rate-over-100">;
