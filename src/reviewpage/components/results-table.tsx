import { useMemo, useState } from "react";
import type { CommonFinding } from "../../core/batch/common-findings";
import { useTexts } from "../../taskpane/texts";
import type { ReviewedFile } from "../work/review-file";
import { ResultRows } from "./result-rows";
import { isText, rowsOf, sortedRows, type Sorting, type SortKey } from "./rows";
import { SortHeader } from "./sort-header";

/** Hundreds of rows are drawn part by part. */
const AT_ONCE = 200;

interface ResultsTableProps {
  readonly reviewed: readonly ReviewedFile[];
  readonly common: ReadonlyMap<string, CommonFinding>;
}

/** A row for every score table, sorted by what a person asks for; its findings open below it. */
export function ResultsTable({ reviewed, common }: ResultsTableProps) {
  const { batch, language, report, reviewPage } = useTexts();
  const words = reviewPage.results;
  const [sorting, setSorting] = useState<Sorting>({ key: "file", isDescending: false });
  const [most, setMost] = useState(AT_ONCE);
  const rows = useMemo(() => sortedRows(rowsOf(reviewed, language), sorting), [reviewed, language, sorting]);
  const columns: readonly (readonly [SortKey, string])[] = [
    ["file", words.file],
    ["project", batch.columns.project],
    ...(["stated", "sum", "capped", "supported", "ceiling"] as const).map((name) => [name, words[name]] as const),
    ["grade", batch.columns.grade],
    ...(["error", "warning", "info"] as const).map((severity) => [severity, report.severity[severity]] as const),
  ];
  const sortBy = (key: SortKey): void => {
    setSorting({ key, isDescending: sorting.key === key ? !sorting.isDescending : !isText(key) });
  };
  const hidden = rows.length - most;
  return (
    <>
      <div className="table-room" role="region" aria-label={words.table} tabIndex={0}>
        <table className="results-table">
          <thead>
            <tr>
              {columns.map(([key, label]) => (
                <SortHeader key={key} label={label} column={key} sorting={sorting} onSort={sortBy} />
              ))}
            </tr>
          </thead>
          {rows.slice(0, most).map((row) => (
            <ResultRows key={row.id} row={row} columnCount={columns.length} common={common} />
          ))}
        </table>
      </div>
      {hidden > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setMost(most + AT_ONCE);
          }}
        >
          {words.more(Math.min(hidden, AT_ONCE))}
        </button>
      )}
    </>
  );
}
