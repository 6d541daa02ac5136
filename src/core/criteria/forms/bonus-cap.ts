import { isBounded } from "../caps";
import type { Form } from "../statement";

/** 最高加2分, 加分上限为15分, 加分不超过0.5分: the most that all of the bonus comes to. */
export default {
  id: "bonus-cap",
  begins: ["atMost", "bonus"],
  read(statement, at) {
    const isCap = statement.isWord(at, "bonus") ? isBounded(statement, at) : statement.isWord(at + 1, "bonus");
    const points = statement.number(at + 2);
    return isCap && points && statement.isWord(at + 3, "point")
      ? { meaning: { type: "bonus-cap", points }, length: 4 }
      : null;
  },
} satisfies Form;
