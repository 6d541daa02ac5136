import { countedUnit } from "../counting";
import type { Form } from "../statement";

/** 扣权重分的5%, 扣分值的10%: a deduction measured by the weight. */
export default {
  id: "deduction-share",
  read(statement, at, from) {
    if (!statement.isWord(at, "deduct") || !statement.isWord(at + 1, "weight")) return null;
    const particles = statement.text(at + 2) === "的" ? 1 : 0;
    const share = statement.share(at + 2 + particles);
    if (!share) return null;
    return {
      meaning: { type: "deduct", amount: { type: "share", share }, unit: countedUnit(statement, from, at) },
      length: 3 + particles,
    };
  },
} satisfies Form;
