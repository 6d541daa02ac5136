import type { Severity as Level } from "../../core/checks/check";
import type { Finding } from "../../core/checks/findings";
import { formatRange } from "../../core/sheet/address";
import { describe } from "../../locales/describe";
import { countsBySeverity } from "../../locales/summary";
import type { Texts } from "../../locales/texts";
import { useTexts } from "../texts";
import { Severity } from "./severity";

/** Which findings are to be seen. */
export interface Filter {
  /** Null for all of them. */
  readonly severity: Level | null;
  /** Words of the finding, or the address of one of its cells; "" for any. */
  readonly search: string;
}

export const NO_FILTER: Filter = { severity: null, search: "" };

export function filtered(findings: readonly Finding[], { severity, search }: Filter, texts: Texts): readonly Finding[] {
  const wanted = search.trim().toLowerCase();
  if (severity === null && wanted === "") return findings;
  return findings.filter(
    (finding) => (severity === null || finding.severity === severity) && says(finding, wanted, texts),
  );
}

function says(finding: Finding, wanted: string, texts: Texts): boolean {
  const { name, what } = describe(finding, texts);
  return [name, what, ...finding.cells.map(formatRange)].join(" ").toLowerCase().includes(wanted);
}

interface FindingsFilterProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** How many findings there are of each severity, each to be looked at alone, and a box to search them. */
export function FindingsFilter({ findings, filter, onChange }: FindingsFilterProps) {
  const { pane, report } = useTexts();
  return (
    <div className="filter" role="group" aria-label={pane.findings.filter}>
      {countsBySeverity(findings).map(([severity, count]) => (
        <button
          key={severity}
          type="button"
          className="filter-severity"
          aria-pressed={filter.severity === severity}
          title={pane.findings.showSeverity(report.severity[severity])}
          onClick={() => {
            onChange({ ...filter, severity: filter.severity === severity ? null : severity });
          }}
        >
          <Severity level={severity}>{report.findingsOf(report.severity[severity], count)}</Severity>
        </button>
      ))}
      <input
        type="search"
        className="text-field filter-search"
        aria-label={pane.findings.search}
        placeholder={pane.findings.search}
        value={filter.search}
        onChange={({ target }) => {
          onChange({ ...filter, search: target.value });
        }}
      />
    </div>
  );
}
