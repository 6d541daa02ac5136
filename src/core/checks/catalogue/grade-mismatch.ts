import type { Rational } from "../../exact";
import { gradeOf } from "../../scoring/grade";
import { rangeOf } from "../../sheet/address";
import { defineCheck } from "../check";
import { points } from "../rows";
import { isOutOfFullMarks } from "../totals-on-sheet";

type Data = { readonly stated: string; readonly total: Rational; readonly expected: string };

/** The grade that stands beside the table isn't the one of its total. */
export default defineCheck<"grade-mismatch", Data>({
  id: "grade-mismatch",
  severity: "error",
  *find(checked) {
    const { table, profile, grades } = checked;
    const { stated } = grades;
    const total = points(table.total?.score ?? null);
    if (!stated || !total || !isOutOfFullMarks(checked)) return;
    const expected = gradeOf(total.points, profile);
    if (expected === stated.name) return;
    yield {
      cells: [rangeOf(stated.cell), rangeOf(total.cell.address)],
      data: { stated: stated.name, total: total.points, expected },
    };
  },
});
