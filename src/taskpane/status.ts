import type { LongWrite } from "../app/long-writes";
import type { Notice, SessionState } from "../app/session-state";
import { type CellAddress, formatRange, verticalRuns } from "../core/sheet/address";
import { failureInWords } from "../locales/file-problem";
import type { Texts } from "../locales/texts";

export type Tone = "neutral" | "good" | "warning" | "bad";

/** One sentence of the status line. */
export interface StatusText {
  readonly tone: Tone;
  readonly text: string;
  /** The command that would help is offered beside it. */
  readonly offer?: "fix-text";
}

/** What the pane says of itself now: what it does or has done, then what keeps its results from being trusted. */
export function statusTexts(state: SessionState, texts: Texts): readonly StatusText[] {
  const { status, review, notice } = state;
  const words = texts.pane.status;
  if (state.longWrite) return [{ tone: "neutral", text: longWriteInWords(state.longWrite, texts) }];
  if (status !== "idle") return [{ tone: "neutral", text: words[status] }];
  const doubts = doubtsIn(state, texts);
  if (notice) return [noticeInWords(notice, texts), ...(notice.type === "problem" ? [] : doubts)];
  if (doubts.length > 0) return doubts;
  if (!review) return [{ tone: "neutral", text: words.ready }];
  if (review.skipped) return [{ tone: "neutral", text: words.nothing }];
  return [{ tone: "neutral", text: state.isLive === false ? words.notLive : words.live }];
}

/** Whether a review is what should be done next. */
export function needsReview({ review, stale, elsewhere }: SessionState): boolean {
  return !review || review.skipped !== null || stale !== null || elsewhere !== null;
}

/** "I3:I5", "K2": cells in as few words as there are. */
export const cellNames = (cells: readonly CellAddress[]): string[] => verticalRuns(cells).map(formatRange);

function longWriteInWords({ progress, isStopping }: LongWrite, { pane: { status } }: Texts): string {
  if (isStopping) return status.stopping;
  return progress && progress.of > 1 ? status.writingSteps(progress.done, progress.of) : status.writing;
}

function doubtsIn({ review, stale, elsewhere }: SessionState, { pane }: Texts): readonly StatusText[] {
  if (!review) return [];
  return [
    ...(elsewhere === null ? [] : [{ tone: "warning", text: pane.status.elsewhere(elsewhere, review.sheet) } as const]),
    ...(stale === null ? [] : [{ tone: "warning", text: pane.status[stale] } as const]),
  ];
}

function noticeInWords(notice: Notice, texts: Texts): StatusText {
  const { handling, pane, problems, refusals, scoring } = texts;
  switch (notice.type) {
    case "recalculated":
      return { tone: "good", text: pane.done.recalculated(cellNames(notice.cells), notice.converted) };
    case "unchanged":
      return { tone: "good", text: pane.done.unchanged };
    case "marked":
      return { tone: "good", text: pane.done.marked(notice.count) };
    case "cleared":
      return { tone: "good", text: pane.done.cleared(notice.count) };
    case "made":
      return { tone: "good", text: pane.done.made(notice.sheets) };
    case "name-taken":
      return { tone: "warning", text: pane.done.nameTaken(notice.sheet) };
    case "columns-chosen":
      return notice.hasTable
        ? { tone: "good", text: pane.done.columnsChosen }
        : { tone: "warning", text: pane.done.columnsWithoutTable };
    case "decided":
      return { tone: "good", text: handling.decided[notice.decision] };
    case "fixed":
      return { tone: "good", text: handling.fixed(cellNames(notice.cells)) };
    case "columns-forgotten":
      return { tone: "good", text: pane.done.columnsForgotten };
    case "state-not-ours":
      return { tone: "warning", text: pane.done.stateNotOurs };
    case "undone": {
      const { cells, kept } = notice;
      const tone = kept.length > 0 ? "warning" : "good";
      return { tone, text: pane.done.undone(cellNames(cells), cellNames(kept)) };
    }
    case "paper-made": {
      const { points, filled, lost } = notice;
      return { tone: lost.length > 0 ? "warning" : "good", text: scoring.made(points, filled, lost.length) };
    }
    case "answers-filled":
      return { tone: "good", text: scoring.filledKnown(notice.count) };
    case "year-begun": {
      const { points, acceptances, isStateOurs } = notice;
      const { newYear, stateNotOurs } = texts.paper;
      const done = newYear(points, acceptances);
      return isStateOurs ? { tone: "good", text: done } : { tone: "warning", text: `${done} ${stateNotOurs}` };
    }
    case "scores-written": {
      const { cells, differing } = notice;
      return { tone: differing > 0 ? "warning" : "good", text: scoring.written(cellNames(cells), differing) };
    }
    case "nothing-to-score":
      return { tone: "warning", text: scoring.nothing };
    case "not-in-paper":
      return { tone: "warning", text: scoring.gone };
    case "handed-in":
      return { tone: "good", text: texts.handIn.done(notice) };
    case "only-own-sheets":
      return { tone: "warning", text: texts.commands.onlyOwnSheets };
    case "uncalculated": {
      const places = notice.uncalculated.map(({ sheet, cells }) => ({ sheet, cells: cellNames(cells) }));
      return { tone: "bad", text: texts.commands.uncalculated(places) };
    }
    case "not-handed-in":
      return { tone: "bad", text: texts.handIn.failed(failureInWords(notice.failure, texts).message) };
    case "skipped":
      return { tone: "warning", text: problems.skipped[notice.code] };
    case "refused": {
      const { code, cells } = notice.refusal;
      const text = refusals[code](cellNames(cells));
      return code === "text-scores" ? { tone: "warning", text, offer: "fix-text" } : { tone: "warning", text };
    }
    case "problem": {
      const { code, sheet, cells, reason, detail } = notice.problem;
      const where = { sheet, cells: cellNames(cells), detail };
      const isAboutCells = code === "cannot-write" && reason !== null;
      // Just what the person wanted.
      if (code === "cancelled") return { tone: "good", text: pane.problems[code]() };
      return { tone: "bad", text: isAboutCells ? pane.obstacles[reason](where) : pane.problems[code](where) };
    }
  }
}
