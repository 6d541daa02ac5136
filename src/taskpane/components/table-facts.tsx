import { memo } from "react";
import type { TableReview } from "../../core/checks/findings";
import { coverageInWords } from "../../locales/summary";
import { cellNames } from "../status";
import { useTexts } from "../texts";
import type { Select } from "./cell-button";
import { Icon } from "./icon";
import { TableTitle } from "./table-title";

interface TableFactsProps {
  readonly sheet: string;
  readonly review: TableReview;
  readonly onSelect: Select | null;
}

/** Which table was found, how much of it was understood, and what is doubtful about it. */
export const TableFacts = memo(function TableFacts({ sheet, review, onSelect }: TableFactsProps) {
  const texts = useTexts();
  const { table, totals, grades, profile } = review;
  return (
    <header className="facts">
      <TableTitle sheet={sheet} range={table.range} onSelect={onSelect} />
      <p className="muted">
        {texts.pane.table.indicators(table.indicators.length)}
        <span aria-hidden="true"> · </span>
        {coverageInWords(totals.coverage, texts)}
      </p>
      <p className="muted" title={profile.source}>
        {texts.profiles.label}
        <span aria-hidden="true"> · </span>
        {profile.name}
      </p>
      {grades.stated && <p className="muted">{texts.report.statedGrade(grades.stated.name)}</p>}
      {table.unsure.map(({ code, role, cells }) => (
        <p className="doubt" key={`${code} ${role}`}>
          <Icon name="warning" />
          <span>
            {texts.report.unsure} {cellNames(cells).join(" ")} {texts.problems.unsure[code]}
          </span>
        </p>
      ))}
    </header>
  );
});
