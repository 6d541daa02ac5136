import type { Rational } from "../../exact";
import type { Form, Statement } from "../statement";

/** 对应分值区间100%-80%（含）、80%-60%（含）: each level has a range, out of which the reviewer chooses. */
export default {
  id: "level-ranges",
  begins: ["weightRange"],
  read(statement, at) {
    if (!statement.isWord(at, "weightRange")) return null;
    const ranges: (readonly [Rational, Rational])[] = [];
    let next = at + 1;
    for (;;) {
      const [one, other] = [statement.share(next), statement.share(next + 2)];
      if (!one || !other || !statement.isSign(next + 1, "-", "~")) break;
      ranges.push(one.isBelow(other) ? [one, other] : [other, one]);
      next = afterBracket(statement, next + 3);
      if (!statement.isSign(next, "、", ",")) break;
      next++;
    }
    return ranges.length > 1 ? { meaning: { type: "level-ranges", ranges }, length: next - at } : null;
  },
} satisfies Form;

/** Behind （含）, where it stands. */
function afterBracket(statement: Statement, at: number): number {
  const isNote = statement.isSign(at, "(") && statement.isSign(at + 2, ")") && /^不?含$/.test(statement.text(at + 1));
  return isNote ? at + 3 : at;
}
