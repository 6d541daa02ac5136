import type { Form } from "../statement";

/** 最多扣5分; 5分扣完为止; 扣至5分为止: no more than so much is deducted in all. */
export default {
  id: "deduction-cap",
  read(statement, at) {
    if (statement.isWord(at, "atMost") && statement.isWord(at + 1, "deduct")) {
      const points = statement.number(at + 2);
      if (points && statement.isWord(at + 3, "point")) return { meaning: { type: "deduction-cap", points }, length: 4 };
    }
    if (statement.isWord(at, "deduct") && statement.text(at + 1) === "至") {
      const points = statement.number(at + 2);
      const isCap = statement.isWord(at + 3, "point") && statement.text(at + 4).startsWith("为止");
      if (points && isCap) return { meaning: { type: "deduction-cap", points }, length: 5 };
    }
    const points = statement.number(at);
    if (points && statement.isWord(at + 1, "point") && statement.isWord(at + 2, "floor")) {
      return { meaning: { type: "deduction-cap", points }, length: 3 };
    }
    return null;
  },
} satisfies Form;
