import type { Form, Statement } from "../statement";
import { isWorking } from "../working";

/** 按比例计分, 按完成率得分, 按完成比例计算得分, 按延期天数占工期的比重扣分: every value between nothing and the award. */
export default {
  id: "proportion",
  begins: ["proportional", "award", "deduct"],
  read(statement, at, from) {
    const isLoss = (verb: number) => statement.isWord(verb, "deduct");
    if (statement.isWord(at, "proportional") && isWorkedOut(statement, at + 1)) {
      const words = statement.isWord(at + 2, "award") ? 3 : 2;
      return { meaning: { type: "proportion", isLoss: false }, length: words };
    }
    if (statement.isWord(at, "proportional") && isVerb(statement, at + 1)) {
      return { meaning: { type: "proportion", isLoss: isLoss(at + 1) }, length: 2 + restOf(statement, at + 2) };
    }
    const last = isWorking(statement, at - 1) ? at - 2 : at - 1;
    const isMeasured = last >= from && /(?:比例|比重|占比|比率|率)的?$/.test(statement.text(last).slice(-4));
    return isMeasured && isVerb(statement, at) && hasBy(statement, from, at)
      ? { meaning: { type: "proportion", isLoss: isLoss(at) }, length: 1 + restOf(statement, at + 1) }
      : null;
  },
} satisfies Form;

/** 按比例折算, 按比例计算得分. */
function isWorkedOut(statement: Statement, at: number): boolean {
  return isWorking(statement, at) && statement.isBreak(statement.isWord(at + 1, "award") ? at + 2 : at + 1);
}

function isVerb(statement: Statement, at: number): boolean {
  return statement.isWord(at, "award", "deduct") && statement.isBreak(at + 1 + restOf(statement, at + 1));
}

/** 扣除相应权重分值: what the verb takes, which says nothing more. */
function restOf(statement: Statement, at: number): number {
  const isEcho = /^(?:相应|对应|该项|本项)的?$/.test(statement.text(at));
  if (isEcho && (statement.isWord(at + 1, "weight") || statement.isWord(at + 1, "point"))) return 2;
  return statement.isWord(at, "weight") ? 1 : 0;
}

/** 按 stands before the measure, in the same clause. */
function hasBy(statement: Statement, from: number, at: number): boolean {
  for (let index = at - 1; index >= from && !statement.isSign(index, ",", ":"); index--) {
    if (/[按以]|根据/.test(statement.text(index))) return true;
  }
  return false;
}
