import type { ReactNode } from "react";
import type { Finding } from "../../core/checks/findings";
import { describe } from "../../locales/describe";
import { useTexts } from "../texts";
import { Severity } from "./severity";

interface FindingCardProps {
  /** Of one check and severity. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** How many of them stand in the card. */
  readonly shown: number;
  readonly onMore: () => void;
  /** The places themselves. */
  readonly children: ReactNode;
}

/** What one check has found, place by place. */
export function FindingCard({ findings, shown, onMore, children }: FindingCardProps) {
  const texts = useTexts();
  const [first] = findings;
  return (
    <li className={`finding severity-${first.severity}`}>
      <h3 className="finding-head">
        <Severity level={first.severity}>{texts.report.severity[first.severity]}</Severity>
        <span className="finding-name">{describe(first, texts).name}</span>
        {findings.length > 1 && <span className="times">{texts.pane.findings.times(findings.length)}</span>}
      </h3>
      <ul className="places">{children}</ul>
      {shown < findings.length && (
        <button type="button" className="link more-places" onClick={onMore}>
          {texts.pane.findings.more(findings.length - shown)}
        </button>
      )}
    </li>
  );
}
