import { useId, useState } from "react";
import type { Finding } from "../../core/checks/findings";
import { describe } from "../../locales/locale";
import { useTexts } from "../texts";
import type { RovingItem } from "../use-roving";
import type { Select } from "./cell-button";
import { FindingCells } from "./finding-cells";
import { Icon } from "./icon";
import { Severity } from "./severity";

/** A check that fires on every row mustn't bury the next one. */
const PLACES_AT_FIRST = 5;
const MORE_PLACES = 50;

interface FindingCardProps {
  /** Of one check and severity. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly roving: RovingItem;
  readonly onSelect: Select | null;
}

/** What one check has found: each place with its cells, and on demand why it matters and what to do. */
export function FindingCard({ findings, roving, onSelect }: FindingCardProps) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [shownCount, setShownCount] = useState(PLACES_AT_FIRST);
  const shown = findings.slice(0, shownCount);
  const id = useId();
  const [first] = findings;
  const { name, why, todo } = describe(first, texts);
  const { tabIndex, ref, onFocus } = roving;
  return (
    <li className={`finding severity-${first.severity}`} onFocus={onFocus}>
      <h3>
        <button
          type="button"
          className="finding-head"
          ref={ref}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Severity level={first.severity}>{texts.report.severity[first.severity]}</Severity>
          <span className="finding-name">{name}</span>
          {findings.length > 1 && <span className="times">{texts.pane.findings.times(findings.length)}</span>}
          <Icon name="chevron" />
        </button>
      </h3>
      <ul className="places">
        {shown.map((finding, i) => (
          <li key={i}>
            <p>{describe(finding, texts).what}</p>
            <FindingCells cells={finding.cells} tabIndex={tabIndex} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <button
          type="button"
          className="link more-places"
          tabIndex={tabIndex}
          onClick={() => {
            setShownCount(shownCount + MORE_PLACES);
          }}
        >
          {texts.pane.findings.more(findings.length - shown.length)}
        </button>
      )}
      <dl className="advice" id={id} hidden={!isOpen}>
        <dt>{texts.report.why}</dt>
        <dd>{why}</dd>
        <dt>{texts.report.todo}</dt>
        <dd>{todo}</dd>
      </dl>
    </li>
  );
}
