import { writing } from "../edits/cell-edits";
import { render } from "../edits/formula";
import type { Operation, SheetEdits } from "../edits/operations";
import type { CellContent } from "../edits/cell-content";
import type { Rational } from "../exact";
import type { Profile } from "../scoring/profile";
import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import { cellAt, type SheetSnapshot } from "../sheet/snapshot";
import { type Indicator, pointsIn } from "../table/table";
import { keyInFormula, type KeyedRow } from "./keyed";
import { paperScore, type PaperScore, scoreFormula } from "./score-cell";

export interface ScoreSettings {
  /** Whether scores are written as formulas over the working paper or as plain values. */
  readonly as: "formula" | "value";
  /** Which scores of a person that differ are replaced: none, all, or those in the named cells ("I5"). */
  readonly replace: "none" | "all" | ReadonlySet<string>;
}

/** A score that somebody has given, beside the one that the answers come to. */
export interface Difference {
  readonly indicator: Indicator;
  readonly cell: CellAddress;
  /** What stands there, as it is shown. */
  readonly present: string;
  readonly score: Rational;
}

/** What is to be written into the scores of a sheet. */
export interface ScorePlan {
  readonly plan: SheetEdits;
  /** The cells that get a score, those that had the right one already left out. */
  readonly written: readonly CellAddress[];
  /** Scores that differ and stay as they are. */
  readonly differing: readonly Difference[];
  /** Indicators whose answers are incomplete or no answers, each with what is missing. */
  readonly unscored: readonly {
    readonly indicator: Indicator;
    readonly outcome: Exclude<PaperScore, { type: "scored" }>;
  }[];
}

/**
 * Plans the scores of those indicators whose answers are complete. A score that somebody has given and that differs is
 * only replaced where the settings say so.
 * @param hasPaper whether there is a working paper that formulas can look into
 */
export function planScores(
  rows: readonly KeyedRow[],
  snapshot: SheetSnapshot,
  profile: Profile,
  hasPaper: boolean,
  { as, replace }: ScoreSettings,
): ScorePlan {
  const operations: Operation[] = [];
  const written: CellAddress[] = [];
  const differing: Difference[] = [];
  const unscored: ScorePlan["unscored"][number][] = [];
  for (const row of rows) {
    const { indicator } = row.asked;
    if (!indicator.score) continue;
    const outcome = paperScore(row, profile);
    if (outcome.type !== "scored") {
      unscored.push({ indicator, outcome });
      continue;
    }
    const cell = indicator.score.address;
    const present = cellAt(snapshot, cell);
    const writes = writing(cell, contentFor(row, outcome.score, as === "formula" && hasPaper, as), present);
    if (writes.length === 0) continue;
    const isChosen = replace === "all" || (replace !== "none" && replace.has(formatCell(cell)));
    if (isSomebodys(indicator) && !isSame(indicator, outcome.score) && !isChosen) {
      differing.push({ indicator, cell, present: present.text, score: outcome.score });
      continue;
    }
    operations.push(...writes);
    written.push(cell);
  }
  return { plan: { sheet: snapshot.name, operations }, written, differing, unscored };
}

function contentFor(row: KeyedRow, score: Rational, overPaper: boolean, as: ScoreSettings["as"]): CellContent {
  const value = { type: "number", number: score.toNumber() } as const;
  const { basis } = row.asked;
  const own =
    basis.type === "target"
      ? as === "formula"
        ? basis.score.formula
        : null
      : overPaper
        ? scoreFormula(row.key)
        : null;
  return own ? { type: "formula", formula: `=${render(own)}`, result: value } : { type: "value", value };
}

/** Whether a person has put something there: a figure, a word, or a formula that isn't one of ours. */
function isSomebodys({ score }: Indicator): boolean {
  if (!score || score.content.type === "blank") return false;
  return keyInFormula(score.formula ?? "") === "";
}

/** Equal to the places that scores are written with. */
function isSame({ score }: Indicator, ours: Rational): boolean {
  return pointsIn(score)?.round(2).equals(ours.round(2)) === true;
}
