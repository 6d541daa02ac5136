import { useId } from "react";
import { gatherFindings } from "../../core/checks/gather";
import type { TableReview } from "../../core/review";
import { countsBySeverity } from "../../locales/summary";
import { useTexts } from "../texts";
import { useRoving } from "../use-roving";
import type { Select } from "./cell-button";
import { FindingCard } from "./finding-card";
import { Icon } from "./icon";
import { Severity } from "./severity";

interface FindingsProps extends Pick<TableReview, "findings" | "totals"> {
  readonly onSelect: Select | null;
}

/** Everything that was found, the most important first, by check. */
export function Findings({ findings, totals, onSelect }: FindingsProps) {
  const texts = useTexts();
  const words = texts.pane.findings;
  const [headingId, keysId] = [useId(), useId()];
  const gathered = gatherFindings(findings);
  const { onKeyDown, item } = useRoving(gathered.length);
  const { partial, none } = totals.coverage;
  return (
    <section aria-labelledby={headingId}>
      <div className="section-head">
        <h3 className="section-title" id={headingId}>
          {words.heading}
        </h3>
        <p className="counts">
          {countsBySeverity(findings).map(([severity, count]) => (
            <Severity key={severity} level={severity}>
              {texts.report.findingsOf(texts.report.severity[severity], count)}
            </Severity>
          ))}
        </p>
      </div>
      {gathered.length === 0 ? (
        <div className="no-findings">
          <Icon name="good" />
          <p>{texts.report.sentences([words.none, ...(partial + none > 0 ? [words.noneUnread] : [])])}</p>
        </div>
      ) : (
        <>
          <p className="visually-hidden" id={keysId}>
            {words.keys}
          </p>
          <ul className="findings" aria-labelledby={headingId} aria-describedby={keysId} onKeyDown={onKeyDown}>
            {gathered.map((same, i) => (
              <FindingCard
                key={`${same[0].severity} ${same[0].check}`}
                findings={same}
                roving={item(i)}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
