import { type CheckId, type Finding, switchedTo } from "../core/checks/findings";
import type { EditPlan } from "../core/edits/operations";
import type { SheetReview } from "../core/review";
import { acceptanceOf, accepting, withdrawing } from "../core/state/acceptances";
import type { Acceptance, StoredState } from "../core/state/stored-state";
import { planState } from "./kept-state";
import type { ReviewedSnapshot } from "./review";

/** What a person decides about a reviewed sheet; the workbook keeps it. */
export type Decision =
  | {
      readonly type: "accept";
      readonly finding: Finding;
      readonly reason: string;
      readonly scope: Acceptance["scope"];
    }
  /** An acceptance is taken back, whether or not it still holds. */
  | { readonly type: "withdraw"; readonly finding: Finding }
  | { readonly type: "switch"; readonly check: CheckId; readonly isOn: boolean }
  | { readonly type: "settings"; readonly settings: Partial<WorkbookSettings> };

/** What a person sets for a workbook, beside the checks that they switch. */
export type WorkbookSettings = Pick<StoredState, "profile" | "writes" | "colours">;

/** A decision about the workbook as a whole, whichever of its sheets is reviewed. */
export type Setting = Extract<Decision, { readonly type: "switch" | "settings" }>;

export const isSetting = (decision: Decision): decision is Setting =>
  decision.type === "switch" || decision.type === "settings";

/** What a setting makes of what the workbook keeps. */
export function withSetting(state: StoredState, setting: Setting): StoredState {
  return setting.type === "settings"
    ? { ...state, ...setting.settings }
    : { ...state, switched: switchedTo(state.switched, setting.check, setting.isOn) };
}

/** What a decision makes of what the workbook keeps, given the sheet as it is then. */
type Change = (state: StoredState, review: SheetReview) => StoredState;

/** What becomes of a decision. */
export type PlannedDecision =
  | { readonly type: "plan"; readonly plan: EditPlan }
  /** What the workbook keeps of us was written by another version or is damaged: it is left as it is. */
  | { readonly type: "state-not-ours"; readonly sheet: string };

/**
 * Binds a decision to the review that it was made on: what is accepted are the values that the person has seen, even
 * where the sheet is read again before that is written. Null where the review doesn't hold such a finding.
 */
export function changeFor(decision: Decision, { sheet, tables }: SheetReview): Change | null {
  if (isSetting(decision)) return (state) => withSetting(state, decision);
  const { finding } = decision;
  const table = tables.find(({ findings }) => findings.includes(finding));
  if (!table) return null;
  if (decision.type === "withdraw") return (state, now) => withdrawing(state, now.tables, sheet, finding);
  const acceptance = acceptanceOf(finding, table, { sheet, scope: decision.scope, reason: decision.reason });
  return (state, now) => accepting(state, now.tables, acceptance);
}

/** Plans to keep in the workbook what was decided. */
export function planChange({ review, storedState }: ReviewedSnapshot, change: Change): PlannedDecision {
  const plan = planState(storedState, (state) => change(state, review));
  return plan ? { type: "plan", plan } : { type: "state-not-ours", sheet: review.sheet };
}

/** Plans to keep a setting in a workbook, of which a sheet was read and not reviewed. */
export function planSetting({ sheet, storedState }: KeptBeside, setting: Setting): PlannedDecision {
  const plan = planState(storedState, (state) => withSetting(state, setting));
  return plan ? { type: "plan", plan } : { type: "state-not-ours", sheet };
}

/** What a workbook keeps, beside the sheet in front. */
interface KeptBeside {
  readonly sheet: string;
  readonly storedState: string | null;
}
