import type { Form } from "../statement";

/** 按比例计分: every value between nothing and the award. */
export default {
  id: "proportion",
  read(statement, at) {
    if (!statement.isWord(at, "proportional")) return null;
    return statement.isWord(at + 1, "award", "deduct") && statement.isBreak(at + 2)
      ? { meaning: { type: "proportion" }, length: 2 }
      : null;
  },
} satisfies Form;
