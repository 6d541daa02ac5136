import { Rational } from "../../exact";
import type { WeightRange } from "../fact";
import type { Form, Statement } from "../statement";

/** 对应分值区间100%-80%（含）、80%-60%（含）: each level has a range, out of which the reviewer chooses. */
export default {
  id: "level-ranges",
  begins: ["weightRange"],
  read(statement, at) {
    const ranges: WeightRange[] = [];
    let next = at + 1;
    for (;;) {
      const [one, other] = [statement.share(next), boundAt(statement, next + 2)];
      if (!one || !other || !statement.isSign(next + 1, "-", "~")) break;
      const [from, to] = one.isBelow(other) ? [one, other] : [other, one];
      ranges.push({ from, to, at: statement.stretch(next, next + 3) });
      next = afterBracket(statement, next + 3);
      if (!statement.isSign(next, "、", ",")) break;
      next++;
    }
    return ranges.length > 1 ? { meaning: { type: "level-ranges", ranges }, length: next - at } : null;
  },
} satisfies Form;

/** A share; of 60%-0 also the 0, whose sign people leave out. */
function boundAt(statement: Statement, at: number): Rational | null {
  return statement.share(at) ?? (statement.number(at)?.isZero === true ? Rational.zero : null);
}

/** Behind （含） or （含80%）, where it stands. */
function afterBracket(statement: Statement, at: number): number {
  if (!statement.isSign(at, "(") || !/^不?含$/.test(statement.text(at + 1))) return at;
  const end = statement.share(at + 2) ? at + 3 : at + 2;
  return statement.isSign(end, ")") ? end + 1 : at;
}
