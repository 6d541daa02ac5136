import type { Form } from "../statement";

/** 最高加2分, 加分上限为15分, 加分不超过0.5分: the most that all of the bonus comes to. */
export default {
  id: "bonus-cap",
  begins: ["atMost", "bonus"],
  read(statement, at) {
    if (statement.isWord(at, "atMost") && statement.isWord(at + 1, "bonus")) {
      const points = statement.number(at + 2);
      return points && statement.isWord(at + 3, "point") ? found(points, 4) : null;
    }
    if (!statement.isWord(at, "bonus")) return null;
    const points = /^(?:上限为?|不超过|不得超过|最多为?|最高为?)$/.test(statement.text(at + 1))
      ? statement.number(at + 2)
      : null;
    return points && statement.isWord(at + 3, "point") ? found(points, 4) : null;
  },
} satisfies Form;

const found = <T>(points: T, length: number) => ({ meaning: { type: "bonus-cap", points }, length }) as const;
