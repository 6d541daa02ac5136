import { memo, useCallback, useDeferredValue, useId, useMemo, useState } from "react";
import { type Finding, openFindings, type TableReview } from "../../core/checks/findings";
import { gatherFindings } from "../../core/checks/gather";
import { templatePrint } from "../../core/checks/identity";
import { formatRange } from "../../core/sheet/address";
import type { FindingCommands } from "../finding-commands";
import { useTexts } from "../texts";
import { useRoving } from "../use-roving";
import { useExplained } from "../why/use-explained";
import { WhyPage } from "../why/why-page";
import { AcceptedFindings } from "./accepted-findings";
import { FindingCard } from "./finding-card";
import { FindingPlace } from "./finding-place";
import { filtered, FindingsFilter, inForce, NO_FILTER } from "./findings-filter";
import { Icon } from "./icon";
import { useFocusKept } from "./use-focus-kept";

/** A check that fires on every row mustn't bury the next one. */
const PLACES_AT_FIRST = 5;
const MORE_PLACES = 50;

interface FindingsProps {
  readonly review: TableReview;
  readonly commands: FindingCommands;
}

/** Everything that was found, the most important first, by check; below it what was accepted. */
export const Findings = memo(function Findings({ review, commands: given }: FindingsProps) {
  const texts = useTexts();
  const words = texts.pane.findings;
  const { findings, totals } = review;
  const open = useMemo(() => openFindings(findings), [findings]);
  const [headingId, keysId] = [useId(), useId()];
  const [chosen, setFilter] = useState(NO_FILTER);
  const filter = useMemo(() => inForce(chosen, open), [chosen, open]);
  const { explained, explain, goBack } = useExplained();
  const [opened, show] = useState<string | null>(null);
  const [shownOf, setShownOf] = useState<ReadonlyMap<string, number>>(new Map());
  // Hundreds of findings follow the box a moment later, so that nobody waits for a letter that they type.
  const followed = useDeferredValue(filter);
  const groups = useMemo(() => gatherFindings(filtered(open, followed, texts)), [open, followed, texts]);
  const cards = useMemo(() => cardsOf(groups, shownOf), [groups, shownOf]);
  const { onKeyDown, item } = useRoving(cards.reduce((sum, { shown }) => sum + shown.length, 0));
  const { partial, none } = totals.coverage;
  const { section, kept: commands } = useFocusKept(given, findings);
  const toggle = useCallback((finding: Finding) => {
    const place = placeOf(finding);
    show((before) => (before === place ? null : place));
  }, []);
  const isOfTemplate = useCallback((finding: Finding) => templatePrint(finding, review) !== null, [review]);
  const list = (
    <section ref={section} aria-labelledby={headingId} hidden={explained !== null}>
      <div className="section-head">
        <h2 className="section-title" id={headingId} tabIndex={-1}>
          {words.heading}
        </h2>
      </div>
      {open.length > 0 && <FindingsFilter findings={open} filter={filter} onChange={setFilter} />}
      {open.length === 0 ? (
        <div className="no-findings">
          <Icon name="good" />
          <p>{texts.report.sentences([words.none, ...(partial + none > 0 ? [words.noneUnread] : [])])}</p>
        </div>
      ) : (
        <>
          <p className="muted" aria-live="polite">
            {cards.length === 0 && words.noMatch}
          </p>
          <p className="visually-hidden" id={keysId}>
            {words.keys}
          </p>
          <ul className="findings" aria-labelledby={headingId} aria-describedby={keysId} onKeyDown={onKeyDown}>
            {cards.map(({ key, all, shown, from }) => (
              <FindingCard
                key={key}
                findings={all}
                shown={shown.length}
                onMore={() => {
                  setShownOf(new Map(shownOf).set(key, shown.length + MORE_PLACES));
                }}
              >
                {shown.map((finding, i) => {
                  const place = placeOf(finding);
                  return (
                    <FindingPlace
                      key={place}
                      finding={finding}
                      roving={item(from + i)}
                      isOpen={opened === place}
                      isOfTemplate={isOfTemplate}
                      onToggle={toggle}
                      commands={commands}
                      onExplain={explain}
                    />
                  );
                })}
              </FindingCard>
            ))}
          </ul>
        </>
      )}
      <AcceptedFindings findings={findings} commands={commands} />
    </section>
  );
  return (
    <>
      {explained && <WhyPage finding={explained} onBack={goBack} />}
      {list}
    </>
  );
});

interface Card {
  readonly key: string;
  readonly all: readonly [Finding, ...Finding[]];
  readonly shown: readonly Finding[];
  /** The place of its first one among all that are shown. */
  readonly from: number;
}

function cardsOf(
  groups: readonly (readonly [Finding, ...Finding[]])[],
  shownOf: ReadonlyMap<string, number>,
): readonly Card[] {
  let from = 0;
  return groups.map((all) => {
    const key = `${all[0].severity} ${all[0].check}`;
    const card = { key, all, shown: all.slice(0, shownOf.get(key) ?? PLACES_AT_FIRST), from };
    from += card.shown.length;
    return card;
  });
}

const placeOf = ({ check, cells }: Finding): string => [check, ...cells.map(formatRange)].join(" ");
