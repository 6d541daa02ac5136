import type { Form } from "../statement";

/** 起评分8分, 基础分为60分: what deductions and bonuses start from. */
export default {
  id: "start",
  begins: ["start"],
  read(statement, at) {
    const joints = statement.isSign(at + 1, ":") || /^[为是]$/.test(statement.text(at + 1)) ? 1 : 0;
    const points = statement.number(at + 1 + joints);
    const end = at + 3 + joints;
    return points && statement.isWord(end - 1, "point") && statement.isBreak(end)
      ? { meaning: { type: "start", points }, length: end - at }
      : null;
  },
} satisfies Form;
