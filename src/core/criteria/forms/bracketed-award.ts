import type { Form } from "../statement";

/** 落实整改（20）: a number alone in brackets at the end of what earns it. */
export default {
  id: "bracketed-award",
  read(statement, at) {
    const points = statement.number(at);
    const isBracketed = statement.isSign(at - 1, "(") && statement.isSign(at + 1, ")");
    const isEnd = at > 1 && at + 2 >= statement.tokens.length;
    return points && isBracketed && isEnd
      ? { meaning: { type: "award", amount: { type: "points", points } }, length: 1 }
      : null;
  },
} satisfies Form;
