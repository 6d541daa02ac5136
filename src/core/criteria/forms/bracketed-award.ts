import { Rational } from "../../exact";
import type { Form } from "../statement";

/** More than any item is worth. */
const MOST = Rational.of(1000);

/** 落实整改（20）: a number alone in brackets at the end of what earns it. */
export default {
  id: "bracketed-award",
  begins: ["number"],
  read(statement, at) {
    const points = statement.number(at);
    const isBracketed = statement.isSign(at - 1, "(") && statement.isSign(at + 1, ")");
    const isEnd = at > 1 && at + 2 >= statement.tokens.length;
    // （2010） is a year.
    return points?.isBelow(MOST) && isBracketed && isEnd
      ? { meaning: { type: "award", amount: { type: "points", points }, unit: null }, length: 1 }
      : null;
  },
} satisfies Form;
