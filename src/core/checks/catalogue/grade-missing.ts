import { unstatedGrade } from "../../scoring/stated-grade";
import { rangeOf } from "../../sheet/address";
import { defineCheck } from "../check";
import { isOutOfFullMarks } from "../totals-on-sheet";

type Data = {
  /** The grade of the total that the table states. */
  readonly expected: string;
};

/** There is a total and a place for its grade, and no grade in it. */
export default defineCheck<"grade-missing", Data>({
  id: "grade-missing",
  severity: "warning",
  *find(checked) {
    const { table, grid, profile, grades } = checked;
    const expected = grades.of.stated;
    if (grades.stated || !expected || !isOutOfFullMarks(checked)) return;
    const label = unstatedGrade(grid, table, profile);
    if (label) yield { cells: [rangeOf(label)], data: { expected } };
  },
});
