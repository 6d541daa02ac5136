import { planClearMarks, planMarks } from "../core/edits/marks";
import { planFor, type SheetEdits } from "../core/edits/operations";
import type { SkipCode } from "../core/review";
import type { ProfileChoice } from "../core/state/profile-choice";
import type { Host, SheetTarget } from "../hosts/port";
import { keptState } from "./kept-state";
import { readAndReview, readUnlessTooLarge, type ReviewedSnapshot } from "./review";

type Skipped<Code> = { readonly type: "skipped"; readonly sheet: string; readonly code: Code };

/** What a sheet's marks are to become; `count` is how many there will be then. */
type MarksPlan = { readonly type: "plan"; readonly plan: SheetEdits; readonly count: number } | Skipped<SkipCode>;

/** What became of a sheet's marks; `count` is how many there are now. */
type Marked =
  | { readonly type: "marked"; readonly sheet: string; readonly plan: SheetEdits; readonly count: number }
  | Skipped<SkipCode>;

/** What became of the marks that were there. */
type Cleared = { readonly type: "cleared"; readonly sheet: string; readonly plan: SheetEdits } | Skipped<"too-large">;

/** Plans what makes a reviewed sheet's marks exactly those of its findings. */
export function planMarksOf({ snapshot, review, storedState }: ReviewedSnapshot): MarksPlan {
  const { sheet } = review;
  if (snapshot === null || review.skipped) return { type: "skipped", sheet, code: review.skipped ?? "too-large" };
  const plan = planMarks(review.tables, snapshot, keptState(storedState).colours);
  return { type: "plan", plan, count: snapshot.marks.length + growth(plan) };
}

/** Makes a sheet's marks exactly those of its present findings. Rejects with the host's errors. */
export async function mark(host: Host, target: SheetTarget, profile: ProfileChoice): Promise<Marked> {
  const planned = planMarksOf(await readAndReview(host, target, profile));
  if (planned.type === "skipped") return planned;
  const { plan, count } = planned;
  await applyIfAny(host, plan);
  return { type: "marked", sheet: plan.sheet, plan, count };
}

/** Takes all marks of ours off a sheet, whether or not it has a table. Rejects with the host's errors. */
export async function clearMarks(host: Host, target: SheetTarget): Promise<Cleared> {
  const { sheet, read } = await readUnlessTooLarge(host, target);
  if (!read) return { type: "skipped", sheet, code: "too-large" };
  const plan = planClearMarks(read.sheet);
  await applyIfAny(host, plan);
  return { type: "cleared", sheet, plan };
}

async function applyIfAny(host: Host, plan: SheetEdits): Promise<void> {
  if (plan.operations.length > 0) await host.apply(planFor(plan));
}

/** How many marks more there are after a plan than before. */
function growth({ operations }: SheetEdits): number {
  return operations.reduce((sum, operation) => {
    if (operation.type !== "mark") return sum;
    return sum + Number(operation.after !== null) - Number(operation.before !== null);
  }, 0);
}
