import type { Form } from "../statement";

/** 酌情扣分: the reviewer's own figure, without bounds. */
export default {
  id: "discretion",
  read(statement, at) {
    return statement.isWord(at, "discretion") ? { meaning: { type: "discretion" }, length: 1 } : null;
  },
} satisfies Form;
