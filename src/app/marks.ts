import { planClearMarks, planMarks } from "../core/edits/marks";
import type { EditPlan } from "../core/edits/operations";
import type { SkipCode } from "../core/review";
import type { Profile } from "../core/scoring/profile";
import type { Host, SheetTarget } from "../hosts/port";
import { readAndReview, readUnlessTooLarge } from "./review";

/** What became of a sheet's marks; `count` is how many there are now. */
type Marked =
  | { readonly type: "marked"; readonly sheet: string; readonly plan: EditPlan; readonly count: number }
  | { readonly type: "skipped"; readonly sheet: string; readonly code: SkipCode };

/** What became of the marks that were there. */
type Cleared =
  | { readonly type: "cleared"; readonly sheet: string; readonly plan: EditPlan }
  | { readonly type: "skipped"; readonly sheet: string; readonly code: "too-large" };

/** Makes a sheet's marks exactly those of its present findings. Rejects with the host's errors. */
export async function mark(host: Host, target: SheetTarget, profile: Profile): Promise<Marked> {
  const { snapshot, review } = await readAndReview(host, target, profile);
  const { sheet } = review;
  if (snapshot === null || review.skipped) return { type: "skipped", sheet, code: review.skipped ?? "too-large" };
  const plan = planMarks(review.tables, snapshot);
  await applyIfAny(host, plan);
  return { type: "marked", sheet, plan, count: snapshot.marks.length + growth(plan) };
}

/** Takes all marks of ours off a sheet, whether or not it has a table. Rejects with the host's errors. */
export async function clearMarks(host: Host, target: SheetTarget): Promise<Cleared> {
  const { sheet, snapshot } = await readUnlessTooLarge(host, target);
  if (!snapshot) return { type: "skipped", sheet, code: "too-large" };
  const plan = planClearMarks(snapshot);
  await applyIfAny(host, plan);
  return { type: "cleared", sheet, plan };
}

async function applyIfAny(host: Host, plan: EditPlan): Promise<void> {
  if (plan.operations.length > 0) await host.apply(plan);
}

/** How many marks more there are after a plan than before. */
function growth({ operations }: EditPlan): number {
  return operations.reduce((sum, operation) => {
    if (operation.type !== "mark") return sum;
    return sum + Number(operation.after !== null) - Number(operation.before !== null);
  }, 0);
}
