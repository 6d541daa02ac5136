import { applyToCompanions, applyToSnapshot } from "../../src/core/edits/apply-to-snapshot";
import { writing } from "../../src/core/edits/cell-edits";
import type { SheetReview } from "../../src/core/review";
import { cellAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readPaper } from "../../src/core/working-paper/earlier";
import { planPaper } from "../../src/core/working-paper/plan";
import { SOURCE } from "../../src/locales/locale";
import { paperWords } from "../../src/locales/paper-words";
import { cellOf } from "./grid";

/**
 * The working paper of a reviewed sheet, filled in.
 * @param answers by the indicator's own name, as a picture's cell has them ("是", "3", "85%"); to each of its points
 */
export function answeredPaper(review: SheetReview, answers: ReadonlyMap<string, string>): SheetSnapshot {
  const [table] = review.tables;
  const made = table && planPaper(review, table.profile, null, paperWords(SOURCE));
  const [sheet] = made?.type === "plan" ? applyToCompanions([], made.plan.sheets) : [];
  const paper = sheet && readPaper(sheet);
  if (!paper) throw new Error("nothing to be answered");
  const column = paper.columns.get("answer") ?? 0;
  const operations = paper.rows.flatMap(({ row, path }) => {
    const answer = answers.get(path.split(" / ").pop() ?? "");
    const cell = { row, column };
    return answer === undefined
      ? []
      : writing(cell, { type: "value", value: cellOf(answer).value }, cellAt(sheet, cell));
  });
  return applyToSnapshot(sheet, { sheet: sheet.name, operations });
}
