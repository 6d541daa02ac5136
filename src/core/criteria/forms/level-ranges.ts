import type { WeightRange } from "../fact";
import { shareRangeAt } from "../share-range";
import type { Form } from "../statement";

/** 对应分值区间100%-80%（含）、80%-60%（含）: each level has a range, out of which the reviewer chooses. */
export default {
  id: "level-ranges",
  begins: ["weightRange"],
  read(statement, at) {
    const ranges: WeightRange[] = [];
    let next = at + 1;
    for (;;) {
      const range = shareRangeAt(statement, next);
      if (!range) break;
      ranges.push({ from: range.from, to: range.to, at: statement.stretch(next, next + 3) });
      next = range.end;
      if (!statement.isSign(next, "、", ",")) break;
      next++;
    }
    return ranges.length > 1 ? { meaning: { type: "level-ranges", ranges }, length: next - at } : null;
  },
} satisfies Form;
