import type { SheetReview } from "../../core/review";
import { useTexts } from "../texts";
import type { Select } from "./cell-button";
import { Empty } from "./empty";
import { Findings } from "./findings";
import { Groups } from "./groups";
import { TableFacts } from "./table-facts";
import { TotalsTable } from "./totals";

interface ReviewViewProps {
  readonly review: SheetReview;
  readonly onSelect: Select | null;
}

/** A reviewed sheet: its tables from top to bottom, or why there is none. */
export function ReviewView({ review: { sheet, skipped, tables }, onSelect }: ReviewViewProps) {
  const texts = useTexts();
  if (skipped) {
    return (
      <Empty icon="table" title={sheet}>
        <p>{texts.problems.skipped[skipped]}</p>
      </Empty>
    );
  }
  return (
    <>
      {tables.map((table, i) => (
        <article className="table-review" key={i}>
          <TableFacts sheet={sheet} review={table} onSelect={onSelect} />
          <TotalsTable totals={table.totals} grades={table.grades} />
          <Groups table={table.table} groups={table.groups} />
          <Findings findings={table.findings} totals={table.totals} onSelect={onSelect} />
        </article>
      ))}
    </>
  );
}
