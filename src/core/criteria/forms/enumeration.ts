import { countedUnit } from "../counting";
import type { Figure, Figures } from "../fact";
import type { Form, Statement } from "../statement";

/** 分别得3分、2分、1分; 依次扣10、5分; 分别加5分、3分: one figure for each of several cases that were named before. */
export default {
  id: "enumeration",
  begins: ["award", "deduct", "bonus"],
  read(statement, at, from) {
    // Without 分别 or 依次 nobody knows which figure belongs to which case.
    const list = statement.isWord(at - 1, "several") ? figuresAt(statement, at + 1) : null;
    const [first, second, ...more] = list?.figures ?? [];
    if (!list || !first || !second) return null;
    const verb = verbAt(statement, at);
    const figures: Figures = [first, second, ...more];
    const unit = countedUnit(statement, from, at);
    const length = 1 + list.length;
    if (verb === "award") return { meaning: { type: "award-list", figures }, length };
    return { meaning: { type: verb, figures, unit }, length };
  },
} satisfies Form;

function verbAt(statement: Statement, at: number): "award" | "deduct-list" | "bonus-list" {
  if (statement.isWord(at, "award")) return "award";
  return statement.isWord(at, "deduct") ? "deduct-list" : "bonus-list";
}

function figuresAt(statement: Statement, at: number): { figures: Figure[]; length: number } | null {
  const figures: Figure[] = [];
  let next = at;
  let hasUnit = false;
  for (;;) {
    const points = statement.number(next);
    if (!points) return null;
    hasUnit = statement.isWord(next + 1, "point");
    figures.push({ points, at: statement.stretch(next, next + (hasUnit ? 2 : 1)) });
    next += hasUnit ? 2 : 1;
    if (!statement.isSign(next, "、", ",") || !statement.number(next + 1)) break;
    // 扣2分,3人以上… goes on with something else.
    if (!statement.isWord(next + 2, "point") && !statement.isSign(next + 2, "、", ",")) break;
    next++;
  }
  return hasUnit ? { figures, length: next - at } : null;
}
