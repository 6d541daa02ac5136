import { countedUnit } from "../counting";
import type { Form } from "../statement";

/** 扣1-3分: the reviewer's own figure between two bounds. */
export default {
  id: "deduction-range",
  begins: ["deduct"],
  read(statement, at, first) {
    const from = statement.number(at + 1);
    const words = statement.isWord(at + 2, "point") ? 1 : 0;
    if (!statement.isSign(at + 2 + words, "-", "~") && statement.text(at + 2 + words) !== "至") return null;
    const to = statement.number(at + 3 + words);
    if (!from || !to || !statement.isWord(at + 4 + words, "point") || to.isBelow(from)) return null;
    return { meaning: { type: "deduct-range", from, to, unit: countedUnit(statement, first, at) }, length: 5 + words };
  },
} satisfies Form;
