import type { Finding } from "../../core/checks/findings";
import { countsBySeverity } from "../../locales/summary";
import { useTexts } from "../texts";
import { Icon } from "./icon";
import { Severity } from "./severity";

interface NextStepProps {
  readonly findings: readonly Finding[];
  readonly onShow: (view: "findings" | "outputs") => void;
}

/** How many findings there are, and what to do about them before the table is handed in. */
export function NextStep({ findings, onShow }: NextStepProps) {
  const { pane, report } = useTexts();
  const counts = countsBySeverity(findings);
  const [gravest] = counts;
  const view = gravest ? "findings" : "outputs";
  return (
    <section className="next-step" aria-label={pane.next.label}>
      {gravest ? (
        <p className="counts">
          {counts.map(([severity, count]) => (
            <Severity key={severity} level={severity}>
              {report.findingsOf(report.severity[severity], count)}
            </Severity>
          ))}
        </p>
      ) : (
        <p className="counts">
          <Icon name="good" />
          {report.noFindings}
        </p>
      )}
      <p className="next-step-todo">
        {gravest ? pane.next[gravest[0]] : pane.next.clean}
        <button
          type="button"
          className="link"
          onClick={() => {
            onShow(view);
          }}
        >
          {pane.next.go[view]}
        </button>
      </p>
    </section>
  );
}
