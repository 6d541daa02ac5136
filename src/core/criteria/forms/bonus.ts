import { countedUnit } from "../counting";
import type { Form } from "../statement";

/** 加3分, 每例加0.5分, 酌情加1-2分, 奖5分: points on top of the others. */
export default {
  id: "bonus",
  begins: ["bonus"],
  read(statement, at, first) {
    const one = statement.number(at + 1);
    if (!one) return null;
    const unit = countedUnit(statement, first, at);
    const words = statement.isWord(at + 2, "point") ? 1 : 0;
    const isRange = statement.isSign(at + 2 + words, "-", "~") || statement.text(at + 2 + words) === "至";
    const other = isRange ? statement.number(at + 3 + words) : null;
    if (other && statement.isWord(at + 4 + words, "point")) {
      const [from, to] = one.isBelow(other) ? [one, other] : [other, one];
      return { meaning: { type: "bonus", from, to, unit }, length: 5 + words };
    }
    return words === 1 ? { meaning: { type: "bonus", from: one, to: one, unit }, length: 3 } : null;
  },
} satisfies Form;
