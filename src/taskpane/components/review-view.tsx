import { mainTable, type SheetReview } from "../../core/review";
import { useTexts } from "../texts";
import type { Select } from "./cell-button";
import type { ConcludedTotal } from "../../core/outputs/opinion";
import type { OutputName } from "../../core/outputs/words";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { Empty } from "./empty";
import { Findings } from "./findings";
import { Groups } from "./groups";
import { Outputs } from "./outputs";
import { TableFacts } from "./table-facts";
import { TotalsTable } from "./totals";

interface ReviewViewProps {
  readonly review: SheetReview;
  /** Null where the sheet was too large to be read. */
  readonly snapshot: SheetSnapshot | null;
  readonly onSelect: Select | null;
  readonly onMake: (outputs: readonly OutputName[], total: ConcludedTotal) => void;
}

/** A reviewed sheet: its tables from top to bottom, or why there is none. */
export function ReviewView({ review: { sheet, skipped, tables }, snapshot, onSelect, onMake }: ReviewViewProps) {
  const texts = useTexts();
  if (skipped) {
    return (
      <Empty icon="table" title={sheet}>
        <p>{texts.problems.skipped[skipped]}</p>
      </Empty>
    );
  }
  const main = mainTable(tables);
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
      {snapshot && main && <Outputs review={main} snapshot={snapshot} onMake={onMake} />}
    </>
  );
}
