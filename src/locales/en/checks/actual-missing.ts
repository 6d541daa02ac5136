import type { CheckMessage } from "../../check-message";
import { counted } from "../../format";

export default {
  name: "Result missing",
  what: ({ count }) => `${counted(Number(count.toDecimal(0)), "indicator")} with a target and a score but no result.`,
  why: "Without the result a score rests on nothing and can't be held against the target.",
  todo: "Fill in what was reached, and check the score against it.",
} satisfies CheckMessage<"actual-missing">;
