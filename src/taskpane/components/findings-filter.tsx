import type { Severity as Level } from "../../core/checks/check";
import type { CheckId, Finding } from "../../core/checks/findings";
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
  /** Null for all of them. */
  readonly check: CheckId | null;
  /** Words of the finding, or the address of one of its cells; "" for any. */
  readonly search: string;
}

export const NO_FILTER: Filter = { severity: null, check: null, search: "" };

export function filtered(findings: readonly Finding[], filter: Filter, texts: Texts): readonly Finding[] {
  const { severity, check } = filter;
  const wanted = filter.search.trim().toLowerCase();
  if (severity === null && check === null && wanted === "") return findings;
  return findings
    .filter((finding) => severity === null || finding.severity === severity)
    .filter((finding) => check === null || finding.check === check)
    .filter((finding) => wanted === "" || says(finding, wanted, texts));
}

/** The filter without what nothing is left of: else it would hide everything that comes later. */
export function inForce({ severity, check, search }: Filter, findings: readonly Finding[]): Filter {
  return {
    severity: findings.some((finding) => finding.severity === severity) ? severity : null,
    check: findings.some((finding) => finding.check === check) ? check : null,
    search,
  };
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

/** How many findings there are of each severity, each to be looked at alone; one check of several, and a box to search. */
export function FindingsFilter({ findings, filter, onChange }: FindingsFilterProps) {
  const { checks, pane, report } = useTexts();
  const found = [...new Set(findings.map(({ check }) => check))];
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
      {found.length > 1 && (
        <select
          className="text-field filter-check"
          aria-label={pane.findings.ofCheck}
          value={filter.check ?? ""}
          onChange={({ target }) => {
            onChange({ ...filter, check: found.find((check) => check === target.value) ?? null });
          }}
        >
          <option value="">{pane.findings.anyCheck}</option>
          {found.map((check) => (
            <option key={check} value={check}>
              {checks[check].name}
            </option>
          ))}
        </select>
      )}
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
