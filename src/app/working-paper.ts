import { type EditPlan, planFor } from "../core/edits/operations";
import type { SkipCode } from "../core/review";
import type { ProfileChoice } from "../core/state/profile-choice";
import { profileInForce } from "../core/state/profile-choice";
import type { StoredState } from "../core/state/stored-state";
import type { TableChoice } from "../core/table/choice";
import type { PaperRow } from "../core/working-paper/earlier";
import { readPaperOf } from "../core/working-paper/earlier";
import { knownByResults, planAnswers } from "../core/working-paper/from-results";
import { NO_OFFERS, type Offered, type OfferSettings } from "../core/working-paper/offers";
import { keyedRows } from "../core/working-paper/keyed";
import { planPaper } from "../core/working-paper/plan";
import type { PaperWords } from "../core/working-paper/words";
import { type ScorePlan, planScores, type ScoreSettings } from "../core/working-paper/write-scores";
import type { Host, SheetTarget } from "../hosts/port";
import { keptState } from "./kept-state";
import { paperAmong, readAndReview, type ReviewedSnapshot } from "./review";

/** Why a sheet has no working paper, or none can be made. */
export type NoPaper =
  | { readonly type: "skipped"; readonly sheet: string; readonly code: SkipCode }
  | { readonly type: "nothing-to-score" | "name-taken"; readonly sheet: string };

/** What became of a working paper. */
export type MadePaper =
  | {
      readonly type: "made";
      readonly sheet: string;
      readonly plan: EditPlan;
      readonly points: number;
      readonly lost: readonly PaperRow[];
      readonly offers: Omit<Offered, "rows">;
    }
  | NoPaper;

/** How scores are written; null for as the workbook keeps it. */
export type ScoreRequest = Pick<ScoreSettings, "replace"> & { readonly as: ScoreSettings["as"] | null };

/** What became of a sheet's scores. */
export type Scored = ({ readonly type: "scored"; readonly sheet: string } & ScorePlan) | NoPaper;

/**
 * Makes the working paper of a sheet, or makes it again with every answer whose point is still there. Rejects with the host's errors.
 * @param choice what a person says about the table, such as which of several columns is scored; by default what the workbook keeps of it
 */
export async function makeWorkingPaper(
  host: Host,
  target: SheetTarget,
  profile: ProfileChoice,
  words: PaperWords,
  offers: OfferSettings = NO_OFFERS,
  choice: TableChoice | null = null,
): Promise<MadePaper> {
  const planned = planPaperOf(await readAndReview(host, target, profile, undefined, choice), profile, words, offers);
  if (planned.type === "made") await host.apply(planned.plan);
  return planned;
}

/** Plans the working paper of a reviewed sheet. */
export function planPaperOf(
  { snapshot, review, companions, storedState }: ReviewedSnapshot,
  profile: ProfileChoice,
  words: PaperWords,
  offers: OfferSettings = NO_OFFERS,
): MadePaper {
  const { sheet } = review;
  if (!snapshot || review.skipped) return { type: "skipped", sheet, code: review.skipped ?? "too-large" };
  const planned = planPaper(review, profileInForce(profile, storedState), paperAmong(companions), words, offers);
  return planned.type === "plan" ? { ...planned, type: "made", sheet } : { type: planned.type, sheet };
}

/** Writes the scores of all indicators whose answers are complete; `choice` as in {@link makeWorkingPaper}. Rejects with the host's errors. */
export async function writeScores(
  host: Host,
  target: SheetTarget,
  profile: ProfileChoice,
  words: PaperWords,
  settings: ScoreRequest,
  choice: TableChoice | null = null,
): Promise<Scored> {
  const planned = planScoresOf(await readAndReview(host, target, profile, undefined, choice), profile, words, settings);
  if (planned.type === "scored" && planned.plan.operations.length > 0) await host.apply(planFor(planned.plan));
  return planned;
}

/** Plans the scores of a reviewed sheet. */
export function planScoresOf(
  { snapshot, review, companions, storedState }: ReviewedSnapshot,
  profile: ProfileChoice,
  words: PaperWords,
  { as, replace }: ScoreRequest,
): Scored {
  const { sheet } = review;
  if (!snapshot || review.skipped) return { type: "skipped", sheet, code: review.skipped ?? "too-large" };
  const companion = paperAmong(companions);
  const present = readPaperOf(sheet, companion);
  if (companion && !present) return { type: "name-taken", sheet };
  const { rows } = keyedRows(review.tables, present);
  if (rows.length === 0) return { type: "nothing-to-score", sheet };
  const inForce = profileInForce(profile, storedState);
  const settings = { as: as ?? scoresAs(keptState(storedState)), replace };
  return { type: "scored", sheet, ...planScores(rows, snapshot, inForce, present !== null, settings) };
}

/** Plans to fill in the answers that a reviewed sheet's own targets and results give; null where there is no paper. */
export function planKnownOf(
  { review, companions }: ReviewedSnapshot,
  words: PaperWords,
): { readonly plan: EditPlan; readonly count: number } | null {
  const paper = readPaperOf(review.sheet, paperAmong(companions));
  if (!paper) return null;
  const known = knownByResults(keyedRows(review.tables, paper).rows, review.tables, words);
  return { plan: planFor(planAnswers(paper, known)), count: known.length };
}

/** How a workbook has its scores written. */
const scoresAs = ({ writes }: StoredState): ScoreSettings["as"] => (writes === "values" ? "value" : "formula");
