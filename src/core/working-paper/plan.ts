import { presentDraft } from "../outputs/present";
import type { EditPlan } from "../edits/operations";
import type { SheetReview } from "../review";
import type { Profile } from "../scoring/profile";
import type { SheetSnapshot } from "../sheet/snapshot";
import { WORKING_PAPER } from "../table/vocabulary/sheet-words";
import { paperDraft } from "./draft";
import { type PaperRow, readPaperOf } from "./earlier";
import { keyedRows } from "./keyed";
import { NO_OFFERS, type Offered, offered, type OfferSettings } from "./offers";
import type { PaperWords } from "./words";

/** How a working paper is made, or made again. */
export type PaperPlan =
  | {
      readonly type: "plan";
      readonly plan: EditPlan;
      /** How many answers the paper asks for. */
      readonly points: number;
      /** What had been written for points that are gone; it isn't in the paper any more. */
      readonly lost: readonly PaperRow[];
      readonly offers: Omit<Offered, "rows">;
    }
  /** Nothing in the sheet can be scored. */
  | { readonly type: "nothing-to-score" }
  /** A sheet of that name is there and isn't ours. */
  | { readonly type: "name-taken" };

/** Plans the working paper of a reviewed sheet; every answer of the present one whose point is still there stays. */
export function planPaper(
  review: SheetReview,
  profile: Profile,
  companion: SheetSnapshot | null,
  words: PaperWords,
  settings: OfferSettings = NO_OFFERS,
): PaperPlan {
  const present = readPaperOf(review.sheet, companion);
  if (companion && !present) return { type: "name-taken" };
  const { rows: asked, lost } = keyedRows(review.tables, present);
  if (asked.length === 0) return { type: "nothing-to-score" };
  const { rows, ...offers } = offered(asked, review.tables, profile, words, settings);
  const after = paperDraft(review.sheet, rows, profile, words);
  const before = companion ? presentDraft(companion, after) : null;
  return {
    type: "plan",
    plan: { sheets: [{ sheet: WORKING_PAPER, operations: [{ type: "sheet", before, after }] }] },
    points: rows.flatMap(({ points }) => points.filter(({ input }) => input !== null)).length,
    lost,
    offers,
  };
}
