import { isLimited } from "../caps";
import type { Form } from "../statement";

/** 扣分以3分为限, 加分以2分为限, 得分以6分为限: no more than so much, said behind what it limits. */
export default {
  id: "limit",
  begins: ["deduct", "bonus", "award"],
  read(statement, at) {
    const points = statement.number(at + 2);
    const isOfPoints = statement.text(at).endsWith("分") && statement.isWord(at + 3, "point");
    if (!points || !isOfPoints || !isLimited(statement, at)) return null;
    if (statement.isWord(at, "award")) return { meaning: { type: "award-cap", points }, length: 5 };
    if (statement.isWord(at, "bonus")) return { meaning: { type: "bonus-cap", points }, length: 5 };
    return { meaning: { type: "deduction-cap", points, isForAll: false }, length: 5 };
  },
} satisfies Form;
