import type { Form } from "../statement";

/** 不得分, 不记分: what is described before it earns nothing. */
export default {
  id: "nothing",
  begins: ["zero"],
  read(statement, at) {
    return statement.isWord(at, "zero") ? { meaning: { type: "zero" }, length: 1 } : null;
  },
} satisfies Form;
