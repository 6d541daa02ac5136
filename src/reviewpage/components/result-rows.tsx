import { memo, useId, useState } from "react";
import { type CommonFinding, keyOf } from "../../core/batch/common-findings";
import { Icon } from "../../taskpane/components/icon";
import { useTexts } from "../../taskpane/texts";
import { FindingsList } from "./findings-list";
import type { ResultRow } from "./rows";

interface ResultRowsProps {
  readonly row: ResultRow;
  readonly columnCount: number;
  readonly common: ReadonlyMap<string, CommonFinding>;
}

/** A table's figures, and below them its findings when they are asked for. */
export const ResultRows = memo(function ResultRows({ row, columnCount, common }: ResultRowsProps) {
  const { report, reviewPage } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { file, table, counts, isOneOfSeveral } = row;
  const { totals, grade } = table;
  return (
    <tbody>
      <tr className={isOpen ? "result result-open" : "result"}>
        <th scope="row">
          <button
            type="button"
            className="file"
            aria-expanded={isOpen}
            aria-controls={id}
            title={reviewPage.results.show(file)}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <Icon name="chevron" />
            <span>
              {file}
              {isOneOfSeveral && <span className="muted file-sheet">{reviewPage.results.sheet(table.sheet)}</span>}
            </span>
          </button>
        </th>
        <td>{table.project}</td>
        {(["stated", "sum", "capped", "supported", "ceiling"] as const).map((name) => (
          <td key={name} className="figure">
            {totals[name] ?? report.absent}
          </td>
        ))}
        <td className="grade">{grade.given !== null && <span className="badge">{grade.given}</span>}</td>
        {(["error", "warning", "info"] as const).map((severity) => (
          <td key={severity} className={counts[severity] > 0 ? `figure severity-of-${severity}` : "figure none"}>
            {counts[severity]}
          </td>
        ))}
      </tr>
      <tr className="details" id={id} hidden={!isOpen}>
        <td colSpan={columnCount}>{isOpen && <Details row={row} common={common} />}</td>
      </tr>
    </tbody>
  );
});

function Details({ row: { table, legacy }, common }: Pick<ResultRowsProps, "row" | "common">) {
  const { problems, reviewPage } = useTexts();
  const words = reviewPage.results;
  const own = table.findings.filter((finding) => !common.has(keyOf(finding)));
  const ofTemplate = table.findings.length - own.length;
  return (
    <div className="details-body">
      {legacy !== null && <p className="muted">{problems.legacy[legacy]}</p>}
      {own.length > 0 ? <FindingsList findings={own} /> : <p>{ofTemplate > 0 ? words.onlyCommon : words.none}</p>}
      {ofTemplate > 0 && <p className="muted">{words.besideCommon(ofTemplate)}</p>}
    </div>
  );
}
