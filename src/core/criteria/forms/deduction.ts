import { countedUnit } from "../counting";
import type { Form } from "../statement";

/** 未签合同扣2分, 每少1人扣0.5分, 否则扣10: a fixed deduction, or one by the piece. */
export default {
  id: "deduction",
  read(statement, at, from) {
    // 每项最高扣2分 is a cap, which another form reads or none.
    if (!statement.isWord(at, "deduct") || statement.isWord(at - 1, "atMost")) return null;
    const points = statement.number(at + 1);
    if (!points) return null;
    const hasUnit = statement.isWord(at + 2, "point");
    if (!hasUnit && !statement.isBreak(at + 2)) return null;
    const unit = countedUnit(statement, from, at);
    // 未制定或未落实各扣1分 takes as much for each of two; how many more than two are named is anybody's guess.
    if (statement.isWord(at - 1, "several") && !unit) {
      const isPair = statement.words(from, at - 1).split(/、|或者?|及|和|与/).length === 2;
      return isPair
        ? { meaning: { type: "deduct-list", amounts: [points, points], unit }, length: hasUnit ? 3 : 2 }
        : null;
    }
    return {
      meaning: { type: "deduct", amount: { type: "points", points }, unit },
      length: hasUnit ? 3 : 2,
    };
  },
} satisfies Form;
