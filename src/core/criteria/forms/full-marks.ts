import type { Form } from "../statement";

/** 分值共10分, 共5分: the text's own full marks, which stand in the place of the weight. */
export default {
  id: "full-marks",
  begins: ["altogether"],
  read(statement, at) {
    const points = statement.number(at + 1);
    return points && statement.isWord(at + 2, "point") && statement.isBreak(at + 3)
      ? { meaning: { type: "full-marks", points }, length: 3 }
      : null;
  },
} satisfies Form;
