import { countedUnit } from "../counting";
import type { Form } from "../statement";

/** 扣除未达标站点0.5分: what the deduction is for stands between the verb and its points. */
export default {
  id: "deduction-of",
  begins: ["number"],
  read(statement, at, from) {
    const points = statement.number(at);
    if (!points || !statement.isWord(at + 1, "point") || !statement.isBreak(at + 2)) return null;
    if (!statement.hasOpenDeduction(at, from)) return null;
    const unit = countedUnit(statement, from, at);
    return { meaning: { type: "deduct", amount: { type: "points", points }, unit }, length: 2 };
  },
} satisfies Form;
