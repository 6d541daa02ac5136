import { isOwnMarks } from "../own-marks";
import type { Form } from "../statement";

/** 分值共10分, 共5分, 本指标5分: the text's own full marks, which stand in the place of the weight. */
export default {
  id: "full-marks",
  begins: ["altogether", "number"],
  read(statement, at) {
    const own = statement.number(at);
    if (own) {
      return isOwnMarks(statement, at) && statement.isWord(2, "point") && at + 2 >= statement.tokens.length
        ? { meaning: { type: "full-marks", points: own }, length: 2 }
        : null;
    }
    const points = statement.number(at + 1);
    return points && statement.isWord(at + 2, "point") && statement.isBreak(at + 3)
      ? { meaning: { type: "full-marks", points }, length: 3 }
      : null;
  },
} satisfies Form;
