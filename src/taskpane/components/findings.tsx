import { useId, useState } from "react";
import { gatherFindings } from "../../core/checks/gather";
import type { TableReview } from "../../core/review";
import { useTexts } from "../texts";
import { useRoving } from "../use-roving";
import type { Select } from "./cell-button";
import { FindingCard } from "./finding-card";
import { Icon } from "./icon";
import { filtered, FindingsFilter, NO_FILTER } from "./findings-filter";

interface FindingsProps extends Pick<TableReview, "findings" | "totals"> {
  readonly onSelect: Select | null;
}

/** Everything that was found, the most important first, by check. */
export function Findings({ findings, totals, onSelect }: FindingsProps) {
  const texts = useTexts();
  const words = texts.pane.findings;
  const [headingId, keysId] = [useId(), useId()];
  const [filter, setFilter] = useState(NO_FILTER);
  const gathered = gatherFindings(filtered(findings, filter, texts));
  const { onKeyDown, item } = useRoving(gathered.length);
  const { partial, none } = totals.coverage;
  return (
    <section aria-labelledby={headingId}>
      <div className="section-head">
        <h2 className="section-title" id={headingId}>
          {words.heading}
        </h2>
      </div>
      {findings.length > 0 && <FindingsFilter findings={findings} filter={filter} onChange={setFilter} />}
      {findings.length === 0 ? (
        <div className="no-findings">
          <Icon name="good" />
          <p>{texts.report.sentences([words.none, ...(partial + none > 0 ? [words.noneUnread] : [])])}</p>
        </div>
      ) : (
        <>
          <p className="muted" aria-live="polite">
            {gathered.length === 0 && words.noMatch}
          </p>
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
