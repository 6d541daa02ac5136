import { Rational } from "../../exact";
import type { Form } from "../statement";

/** 按0.5分/个扣分: so much for each. */
export default {
  id: "deduction-rate",
  begins: ["number"],
  read(statement, at) {
    const points = statement.number(at);
    const counter = statement.token(at + 3);
    const isRate =
      statement.isWord(at + 1, "point") && statement.isSign(at + 2, "/") && statement.isWord(at + 4, "deduct");
    if (!points || !isRate || counter?.type !== "counter") return null;
    const unit = { every: Rational.one, name: counter.unit };
    return { meaning: { type: "deduct", amount: { type: "points", points }, unit }, length: 5 };
  },
} satisfies Form;
