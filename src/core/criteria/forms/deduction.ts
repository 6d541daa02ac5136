import { countedUnit, unitBehind } from "../counting";
import type { Stretch } from "../stretch";
import type { Form, Statement } from "../statement";

/** 未签合同扣2分, 每少1人扣0.5分, 否则扣10: a fixed deduction, or one by the piece. */
export default {
  id: "deduction",
  begins: ["deduct"],
  read(statement, at, from) {
    // 每项最高扣2分 is a cap, which another form reads or none.
    if (statement.isWord(at - 1, "atMost")) return null;
    const points = statement.number(at + 1);
    if (!points) return null;
    const hasUnit = statement.isWord(at + 2, "point");
    // 扣1/3: of what isn't said.
    const isPlain = statement.isBreak(at + 2) && !statement.text(at + 1).includes("/");
    if (!hasUnit && !isPlain) return null;
    const counted = countedUnit(statement, from, at);
    const rate = hasUnit ? unitBehind(statement, at + 3) : null;
    // 每笔扣0.2分/天: so much for each of both.
    if (rate && counted) return null;
    const unit = rate ?? counted;
    // 未制定或未落实各扣1分 takes as much for each of two; how many more than two are named is anybody's guess.
    if (statement.isWord(at - 1, "several") && !unit) {
      const pair = pairIn(statement, from, at - 1);
      const figures =
        pair &&
        ([
          { points, at: pair[0] },
          { points, at: pair[1] },
        ] as const);
      return figures && { meaning: { type: "deduct-list", figures, unit }, length: hasUnit ? 3 : 2 };
    }
    return {
      meaning: { type: "deduct", amount: { type: "points", points }, unit },
      length: (hasUnit ? 3 : 2) + (rate ? 2 : 0),
    };
  },
} satisfies Form;

/** What joins two clauses, each of which may hold a list of its own; what joins two words. */
const JOINTS = [/,或者?/, /、|或者?|及|和|与/];

/** The two things that are named between two tokens; null for one, or more. */
function pairIn(statement: Statement, from: number, to: number): readonly [Stretch, Stretch] | null {
  const { start, end } = statement.stretch(from, to);
  const named = statement.words(from, to);
  for (const joint of JOINTS) {
    const [first, second, third] = named.split(joint);
    if (!first || !second || third !== undefined) continue;
    return [
      { start, end: start + first.length },
      { start: end - second.length, end },
    ];
  }
  return null;
}
