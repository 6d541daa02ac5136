import type { Form } from "../statement";

/** 酌情扣分, 酌情给分, 根据实际情况扣分: the reviewer's own figure, without bounds. */
export default {
  id: "discretion",
  begins: ["discretion", "deduct"],
  read(statement, at) {
    if (statement.isWord(at, "discretion")) {
      return { meaning: { type: "discretion", isGiven: /[给得计记打评赋]分$/.test(statement.text(at)) }, length: 1 };
    }
    const isOpen = statement.isWord(at, "deduct") && statement.text(at) !== "扣" && statement.isBreak(at + 1);
    const isByJudgement = /(?:情况|情节|程度|情形)(?:轻重|严重)?(?:适当)?$/.test(statement.text(at - 1).slice(-8));
    return isOpen && isByJudgement ? { meaning: { type: "discretion", isGiven: false }, length: 1 } : null;
  },
} satisfies Form;
