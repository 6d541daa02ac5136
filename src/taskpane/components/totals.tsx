import { memo } from "react";
import type { Rational } from "../../core/exact";
import type { TableReview } from "../../core/checks/findings";
import { points } from "../../locales/format";
import { useTexts } from "../texts";

const NAMES = ["stated", "sum", "capped", "supported", "ceiling"] as const;

/** The five totals with the grades that they would give, and how far each lies from the one that is stated. */
export const TotalsTable = memo(function TotalsTable({ totals, grades }: Pick<TableReview, "totals" | "grades">) {
  const { report, pane } = useTexts();
  const graded = { ...grades.of, ceiling: null };
  return (
    <table className="totals">
      <caption className="section-title">{pane.table.totals}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{pane.table.total}</th>
          <th scope="col">{pane.table.difference}</th>
          <th scope="col">{pane.table.points}</th>
          <th scope="col">{pane.table.grade}</th>
        </tr>
      </thead>
      <tbody>
        {NAMES.map((name) => {
          const total = totals[name];
          return (
            <tr key={name} className={`total-${name}`}>
              <th scope="row">{report.totals[name]}</th>
              <td className="difference">{differenceOf(total, totals.stated)}</td>
              <td className="figure">{total ? points(total) : report.absent}</td>
              <td className="grade">{graded[name] !== null && <span className="badge">{graded[name]}</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});

/** "−5", "+1.5"; nothing where the two are the same as shown. */
function differenceOf(total: Rational | null, stated: Rational | null): string {
  if (!total || !stated || points(total) === points(stated)) return "";
  const difference = total.minus(stated);
  return `${total.isBelow(stated) ? "−" : "+"}${points(difference.abs())}`;
}
