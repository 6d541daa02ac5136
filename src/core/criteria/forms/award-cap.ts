import type { Form } from "../statement";

/** 最高得20分, 累计不超过10分: the most that several awards come to. */
export default {
  id: "award-cap",
  begins: ["atMost"],
  read(statement, at) {
    if (!statement.isWord(at + 1, "award")) return null;
    const points = statement.number(at + 2);
    return points && statement.isWord(at + 3, "point") ? { meaning: { type: "award-cap", points }, length: 4 } : null;
  },
} satisfies Form;
