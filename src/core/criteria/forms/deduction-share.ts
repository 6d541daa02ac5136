import type { Rational } from "../../exact";
import { countedUnit } from "../counting";
import type { Form, Statement } from "../statement";

/** 扣权重分的5%, 扣5%分值, 扣该要点分值的1/3: a deduction measured by the weight. */
export default {
  id: "deduction-share",
  begins: ["deduct"],
  read(statement, at, from) {
    const owner = /^[该各每](?:要点|项|指标|内容)$/.test(statement.text(at + 1)) ? 1 : 0;
    const measured = shareOfWeight(statement, at + 1 + owner) ?? weightByShare(statement, at + 1 + owner);
    if (!measured) return null;
    const amount = { type: "share", share: measured.share } as const;
    const unit = countedUnit(statement, from, at);
    return { meaning: { type: "deduct", amount, unit }, length: 1 + owner + measured.length };
  },
} satisfies Form;

interface Measured {
  readonly share: Rational;
  readonly length: number;
}

/** 权重分的5% */
function weightByShare(statement: Statement, at: number): Measured | null {
  const particles = statement.text(at + 1) === "的" ? 1 : 0;
  const share = statement.share(at + 1 + particles);
  return share && statement.isWord(at, "weight") ? { share, length: 2 + particles } : null;
}

/** 5%权重分值 */
function shareOfWeight(statement: Statement, at: number): Measured | null {
  const share = statement.share(at);
  const particles = statement.text(at + 1) === "的" ? 1 : 0;
  return share && statement.isWord(at + 1 + particles, "weight") ? { share, length: 2 + particles } : null;
}
