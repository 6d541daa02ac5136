import type { Form } from "../statement";

/** 一票否决, 该项不得分: sets the whole row to 0, whatever else was earned. */
export default {
  id: "veto",
  begins: ["veto"],
  read(statement, at) {
    // 应予“一票否决”而未执行 only speaks of one.
    return statement.isBreak(at + 1) ? { meaning: { type: "veto" }, length: 1 } : null;
  },
} satisfies Form;
