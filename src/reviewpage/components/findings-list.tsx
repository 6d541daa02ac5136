import { gatherFindings } from "../../core/checks/gather";
import type { FindingResult } from "../../core/batch/file-result";
import { Severity } from "../../taskpane/components/severity";
import { useTexts } from "../../taskpane/texts";

/** Findings by check, the most important first: where it is, what is wrong there, and what to do. */
export function FindingsList({ findings }: { readonly findings: readonly FindingResult[] }) {
  const { outputs, report } = useTexts();
  return (
    <ul className="findings">
      {gatherFindings(findings).map(([first, ...others]) => (
        <li key={`${first.severity} ${first.check}`} className={`finding severity-${first.severity}`}>
          <p className="finding-title">
            <Severity level={first.severity}>{report.severity[first.severity]}</Severity>{" "}
            <span className="finding-name">{first.name}</span>
          </p>
          <ul className="places">
            {[first, ...others].map(({ cells, what, accepted }, i) => (
              <li key={i}>
                <p>{what}</p>
                <p className="addresses">{cells.join(" ")}</p>
                {accepted !== null && <p className="muted">{outputs.accepted(accepted)}</p>}
              </li>
            ))}
          </ul>
          <p className="todo">
            <span className="muted">{report.todo}</span> {first.todo}
          </p>
        </li>
      ))}
    </ul>
  );
}
