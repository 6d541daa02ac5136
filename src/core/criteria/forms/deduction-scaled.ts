import { Rational } from "../../exact";
import type { Form } from "../statement";

/** 加倍扣分, 减半扣分: the deduction before it, twice or half. */
export default {
  id: "deduction-scaled",
  begins: ["doubled", "halved"],
  read(statement, at) {
    const factor = statement.isWord(at, "doubled") ? Rational.of(2) : Rational.of(1, 2);
    return { meaning: { type: "deduct-scaled", factor }, length: 1 };
  },
} satisfies Form;
