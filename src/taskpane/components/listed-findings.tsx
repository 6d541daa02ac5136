import { memo } from "react";
import type { SheetReview } from "../../core/review";
import type { FindingCommands } from "../finding-commands";
import { useTexts } from "../texts";
import { Findings } from "./findings";
import { TableTitle } from "./table-title";

interface ListedFindingsProps {
  readonly review: SheetReview;
  readonly commands: FindingCommands;
}

/** The findings of a sheet, table by table from top to bottom, and which checks were switched off. */
export const ListedFindings = memo(function ListedFindings({ review, commands }: ListedFindingsProps) {
  const { report, checks } = useTexts();
  const { sheet, tables, checksOff } = review;
  return (
    <>
      {checksOff.length > 0 && (
        <p className="muted checks-off">{report.checksOff(checksOff.map((id) => checks[id].name))}</p>
      )}
      {tables.map((table, i) => (
        <article className="table-review" key={i}>
          {tables.length > 1 && <TableTitle sheet={sheet} range={table.table.range} onSelect={commands.select} />}
          <Findings review={table} commands={commands} />
        </article>
      ))}
    </>
  );
});
