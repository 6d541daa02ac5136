import type { Form } from "../statement";

/** 得相应权重分值, 扣除相应分值: says again what 各占1/3 has said. */
export default {
  id: "share-echo",
  begins: ["award", "deduct"],
  read(statement, at) {
    const isEcho =
      !/按/.test(statement.text(at - 1)) &&
      /^相应的?$/.test(statement.text(at + 1)) &&
      statement.isWord(at + 2, "weight");
    return isEcho ? { meaning: { type: "share-echo" }, length: 3 } : null;
  },
} satisfies Form;
