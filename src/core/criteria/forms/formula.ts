import { formulaAt } from "../arithmetic";
import type { Form, Recognised, Statement } from "../statement";

/** 得分=完成率×分值; 得分为：及时率×5分; 处理率×15分; 按完成率×分值计分: the text's own arithmetic. */
export default {
  id: "formula",
  begins: ["award", "point", "text"],
  read(statement, at) {
    if (namesTheScore(statement, at)) {
      const hasVerb = statement.isSign(at + 1, "=") || statement.text(at + 1) === "为";
      const begin = at + 2 + (statement.isSign(at + 2, ":", "=") ? 1 : 0);
      const formula = hasVerb ? formulaAt(statement, begin, { isScore: true }) : null;
      if (formula) return { meaning: { type: "formula", value: formula.value }, length: formula.end - at };
    }
    const by = byWords(statement, at);
    if (by) return by;
    if (!statement.text(at).endsWith("率") || !statement.isSign(at + 1, "×", "*")) return null;
    const isPoints = statement.number(at + 2) && statement.isWord(at + 3, "point");
    const formula = isPoints || statement.isWord(at + 2, "weight") ? formulaAt(statement, at) : null;
    return formula ? { meaning: { type: "formula", value: formula.value }, length: formula.end - at } : null;
  },
} satisfies Form;

/** 得分, 指标评分: the score, before what it is equal to. */
function namesTheScore(statement: Statement, at: number): boolean {
  if (statement.isWord(at, "award")) return statement.text(at) === "得分";
  return statement.isWord(at, "point") && statement.text(at - 1).endsWith("评");
}

/** 按完成率×分值计算得分, 按（完成率-60%）÷40%×分值计分. */
function byWords(statement: Statement, at: number): Recognised | null {
  const words = statement.text(at);
  if (!/按|以/.test(words)) return null;
  const begin = /(?:按照?|以)$/.test(words) ? at + 1 : at;
  // 按0.5分/处扣分 is a price, no arithmetic.
  const formula = statement.number(begin) ? null : formulaAt(statement, begin);
  return formula && { meaning: { type: "formula", value: formula.value }, length: formula.end - at };
}
