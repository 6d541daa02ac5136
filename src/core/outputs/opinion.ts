import type { DraftCell } from "../edits/sheet-draft";
import { openFindings, type TableReview } from "../checks/findings";
import { Rational } from "../exact";
import { type OutputTable, points, text } from "./draft";
import type { OutputWords, TotalName } from "./words";

/** Which of the totals the conclusion may speak of; a ceiling is no score. */
export type ConcludedTotal = Exclude<TotalName, "ceiling">;

/** 复核意见: one line an open finding, for the reviewed to answer with 采纳 or 不采纳 and why (财监〔2021〕4号 art. 18). */
export function opinionOf(sheet: string, review: TableReview, words: OutputWords, total: ConcludedTotal): OutputTable {
  const findings = openFindings(review.findings);
  const { adoption, columns, signature } = words;
  return {
    heading: words.names.opinion,
    below: conclusionOf(review, words, total) ?? words.source(sheet),
    orientation: "portrait",
    columns: [
      { header: columns.number, width: 6 },
      { header: columns.opinion, width: 46, isKey: true },
      {
        header: columns.adopted,
        width: 12,
        isRemark: true,
        choices: { words: [adoption.yes, adoption.no], title: columns.adopted, message: adoption.refusal },
      },
      { header: columns.why, width: 26, isRemark: true },
    ],
    rows: findings.map((finding, index): DraftCell[] => {
      const { what, todo } = words.describe(finding);
      return [points(Rational.of(index + 1)), text(words.sentences([what, todo]))];
    }),
    closing: ["", signature.reviewer, signature.date],
  };
}

/** The sentence for the report: the total and its grade; null where there is no such total. */
export function conclusionOf({ totals, grades }: TableReview, words: OutputWords, name: ConcludedTotal): string | null {
  const [total, grade] = [totals[name], grades.of[name]];
  return total && grade !== null ? words.conclusion(total.toDecimal(2), grade) : null;
}

/** Whether an open finding that must be put right would change the total: which one is meant must then be asked. */
export function isTotalInDoubt({ findings }: TableReview): boolean {
  return openFindings(findings).some(({ severity, changesTotal }) => severity === "error" && changesTotal);
}
