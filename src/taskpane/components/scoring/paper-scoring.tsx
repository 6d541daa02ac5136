import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Session } from "../../../app/session";
import type { Reading } from "../../../core/criteria/reading";
import type { TableReview } from "../../../core/checks/findings";
import { formatCell, rangeOf } from "../../../core/sheet/address";
import type { Indicator } from "../../../core/table/table";
import type { KeyedRow } from "../../../core/working-paper/keyed";
import type { Scoring } from "../../../core/working-paper/scoring";
import type { ScoreSettings } from "../../../core/working-paper/write-scores";
import { useTexts } from "../../texts";
import type { Select } from "../cell-button";
import { DifferingScores } from "./differing-scores";
import { IndicatorForm } from "./indicator-form";
import { KnownAnswers } from "./known-answers";
import { RenewPaper } from "./make-paper";
import { RowPicker } from "./row-picker";
import type { Drafts } from "./use-drafts";
import { WriteScores } from "./write-scores";

interface PaperScoringProps {
  readonly scoring: Extract<Scoring, { readonly type: "paper" }>;
  readonly tables: readonly TableReview[];
  readonly drafts: Drafts;
  readonly onEnter: Session["enter"];
  /** Which of the rows is in hand. */
  readonly place: number;
  readonly onGo: (place: number) => void;
  readonly onSelect: Select | null;
  readonly onRenew: () => void;
  readonly onFillKnown: () => void;
  readonly as: ScoreSettings["as"];
  readonly onWriteAs: (as: ScoreSettings["as"]) => void;
  /** The cells whose scores are to be replaced ("I5"). */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (cells: ReadonlySet<string>) => void;
  readonly onWrite: (replace: ReadonlySet<string>) => void;
}

/** Scoring over a working paper: by keys alone, from the first indicator to the scores on the sheet. */
export function PaperScoring(props: PaperScoringProps) {
  const { scoring, tables, drafts, place, onGo, onSelect, chosen, as } = props;
  const { rows, profile, unasked, lost, known, scores } = scoring;
  const { keys } = useTexts().scoring;
  const form = useRef<HTMLDivElement>(null);
  const write = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const row = rows[place];
  const key = row?.key;
  useEffect(() => {
    if (takesFocus.current) focusFirst(form.current);
    takesFocus.current = false;
  }, [key]);
  if (!row) return null;

  const open = new Set(scores.unscored.map(({ indicator }) => indicator));
  const isScored = ({ asked }: KeyedRow): boolean => !open.has(asked.indicator);
  const go = (to: number): void => {
    const { score } = rows[to]?.asked.indicator ?? {};
    onGo(to);
    if (score) onSelect?.(rangeOf(score.address));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, nativeEvent } = event;
    if (event.key !== "Enter" || event.repeat || nativeEvent.isComposing || target instanceof HTMLButtonElement) return;
    event.preventDefault();
    const inHand =
      target instanceof HTMLElement ? target.closest<HTMLElement>("[data-key]")?.dataset["key"] : undefined;
    const point = row.points.find((one) => one.key === inHand);
    if (point && !drafts.commit(point)) return;
    const next = place + (event.shiftKey ? -1 : 1);
    if (next >= rows.length) write.current?.querySelector("button")?.focus();
    else if (next >= 0) {
      takesFocus.current = true;
      go(next);
    }
  };
  const present = scores.differing.find(({ indicator }) => indicator === row.asked.indicator)?.present ?? null;
  const mustRenew = unasked > 0 || lost.length > 0;
  return (
    <div className="scoring">
      {mustRenew && (
        <RenewPaper unasked={unasked} lost={lost} look={unasked > 0 ? "primary" : "secondary"} onMake={props.onRenew} />
      )}
      <div ref={write}>
        <WriteScores
          scored={rows.length - open.size}
          rows={rows.length}
          count={scores.written.length + scores.differing.filter(({ cell }) => chosen.has(formatCell(cell))).length}
          look={unasked > 0 ? "secondary" : "primary"}
          as={as}
          onWriteAs={props.onWriteAs}
          onWrite={() => {
            props.onWrite(chosen);
          }}
          onNextOpen={nextOpen(rows, place, isScored, go)}
        />
      </div>
      <KnownAnswers
        known={known}
        onFill={() => {
          // The button goes with what it fills in.
          form.current?.focus();
          props.onFillKnown();
        }}
      />
      <RowPicker rows={rows} current={place} isScored={isScored} onGo={go} />
      <div ref={form} tabIndex={-1} className="indicator-frame" onKeyDown={onKeyDown}>
        <IndicatorForm
          key={row.key}
          row={row}
          reading={readingOf(row.asked.indicator, tables)}
          profile={profile}
          drafts={drafts}
          onEnter={props.onEnter}
          present={present}
        />
      </div>
      <p className="muted scoring-keys">{keys}</p>
      {scores.differing.length > 0 && (
        <DifferingScores differing={scores.differing} chosen={chosen} onChoose={props.onChoose} />
      )}
    </div>
  );
}

/** Goes to the next row without a score, from the one in hand on and round; null where there is none but it. */
function nextOpen(
  rows: readonly KeyedRow[],
  place: number,
  isScored: (row: KeyedRow) => boolean,
  go: (place: number) => void,
): (() => void) | null {
  const places = rows.map((_, at) => (place + 1 + at) % rows.length).filter((at) => at !== place);
  const next = places.find((at) => {
    const row = rows[at];
    return row && !isScored(row);
  });
  if (next === undefined) return null;
  return () => {
    go(next);
  };
}

/** The answer that is given or the first to be given; the frame itself where nothing is asked. */
function focusFirst(frame: HTMLElement | null): void {
  const field = frame?.querySelector<HTMLElement>(".answer");
  const input = field?.querySelector<HTMLElement>("input:checked") ?? field?.querySelector<HTMLElement>("input");
  (input ?? frame)?.focus();
}

function readingOf(indicator: Indicator, tables: readonly TableReview[]): Reading | null {
  for (const { table, readings } of tables) {
    const at = table.indicators.indexOf(indicator);
    if (at >= 0) return readings[at] ?? null;
  }
  return null;
}
