import type { EditPlan } from "../core/edits/operations";
import { withChoice } from "../core/state/table-choice";
import { NO_CHOICE, type TableChoice } from "../core/table/choice";
import type { SkipCode } from "../core/review";
import { keptState, planState } from "./kept-state";
import type { ReviewedSnapshot } from "./review";

export type PlannedChoice =
  | { readonly type: "plan"; readonly sheet: string; readonly plan: EditPlan }
  | { readonly type: "skipped"; readonly sheet: string; readonly code: SkipCode }
  /** What the workbook keeps of us was written by another version or is damaged: it is left as it is. */
  | { readonly type: "state-not-ours"; readonly sheet: string };

/** Plans to keep in the workbook what a person says about a sheet's table; null forgets what they said before. */
export function planChoice(
  { snapshot, review, storedState }: ReviewedSnapshot,
  choice: TableChoice | null,
): PlannedChoice {
  const { sheet } = review;
  if (!snapshot) return { type: "skipped", sheet, code: "too-large" };
  const plan = planState(storedState, (state) => withChoice(state, snapshot, choice ?? NO_CHOICE));
  return plan ? { type: "plan", sheet, plan } : { type: "state-not-ours", sheet };
}

/** Whether the workbook keeps something that a person has said about a sheet's table, whether or not it still holds. */
export function keepsChoice(sheet: string, storedState: string | null): boolean {
  return keptState(storedState).columns.some((one) => one.sheet === sheet);
}
