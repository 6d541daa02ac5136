import { Rational } from "../../exact";
import type { Form } from "../statement";

/** 加倍扣分, 减半扣分: the deduction before it, twice or half. */
export default {
  id: "deduction-scaled",
  begins: ["doubled", "halved"],
  read(statement, at) {
    if (statement.isWord(at, "doubled")) {
      return { meaning: { type: "deduct-scaled", factor: Rational.of(2) }, length: 1 };
    }
    if (statement.isWord(at, "halved")) {
      return { meaning: { type: "deduct-scaled", factor: Rational.of(1, 2) }, length: 1 };
    }
    return null;
  },
} satisfies Form;
