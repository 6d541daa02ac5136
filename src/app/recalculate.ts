import { type Operation, planFor, type SheetEdits } from "../core/edits/operations";
import { planRecalculation, type Recalculation } from "../core/edits/recalculate";
import type { SkipCode } from "../core/review";
import type { ProfileChoice } from "../core/state/profile-choice";
import type { Host, SheetTarget } from "../hosts/port";
import type { History } from "./history";
import { keptState } from "./kept-state";
import { readAndReview, type ReviewedSnapshot } from "./review";

export type Refusal = Extract<Recalculation, { readonly type: "refused" }>;

interface Unwritten {
  readonly unchanged: { readonly type: "unchanged"; readonly sheet: string };
  readonly refused: { readonly type: "refused"; readonly sheet: string; readonly refusal: Refusal };
  readonly skipped: { readonly type: "skipped"; readonly sheet: string; readonly code: SkipCode };
}

/** What is to become of a sheet's totals; `unchanged` where they are right already. */
type TotalsPlan =
  { readonly type: "plan"; readonly plan: SheetEdits; readonly converted: number } | Unwritten[keyof Unwritten];

/** What became of a sheet's totals. */
export type Recalculated =
  { readonly type: "written"; readonly sheet: string; readonly plan: SheetEdits } | Unwritten[keyof Unwritten];

/**
 * Plans the totals of a reviewed sheet's tables as formulas: all of them or, where one must not be written, none. A table
 * without a total cell stands in nobody's way unless it is the only one.
 */
export function planTotals(
  { snapshot, review, storedState }: ReviewedSnapshot,
  options: { readonly fixText: boolean },
): TotalsPlan {
  const { sheet } = review;
  if (snapshot === null || review.skipped) return { type: "skipped", sheet, code: review.skipped ?? "too-large" };

  const outcomes = review.tables.map((table) => planRecalculation(table, snapshot, options));
  const plans = outcomes.flatMap((outcome) => (outcome.type === "plan" ? [outcome] : []));
  const refusals = outcomes.flatMap((outcome) => (outcome.type === "refused" ? [outcome] : []));
  const refusal =
    refusals.find(({ code }) => code !== "no-total-cell") ?? (plans.length === 0 ? refusals[0] : undefined);
  if (refusal) return { type: "refused", sheet, refusal };

  const formulas = plans.flatMap(({ plan }) => plan.operations);
  const operations = keptState(storedState).writes === "values" ? formulas.flatMap(asValue) : formulas;
  if (operations.length === 0) return { type: "unchanged", sheet };
  const converted = plans.reduce((count, plan) => count + plan.converted.length, 0);
  return { type: "plan", plan: { sheet, operations }, converted };
}

/** The operation with a formula's result for the formula; none where that stands there already. */
function asValue(operation: Operation): Operation[] {
  if (operation.type !== "set-cell" || operation.after.type !== "formula") return [operation];
  const after = { type: "value", value: operation.after.result } as const;
  return JSON.stringify(operation.before) === JSON.stringify(after) ? [] : [{ ...operation, after }];
}

/** Reads a sheet and writes its totals as they are planned. Rejects with the host's errors. */
export async function recalculate(
  host: Host,
  target: SheetTarget,
  profile: ProfileChoice,
  { fixText, history }: { readonly fixText: boolean; readonly history?: History },
): Promise<Recalculated> {
  const planned = planTotals(await readAndReview(host, target, profile), { fixText });
  if (planned.type !== "plan") return planned;
  const { plan } = planned;
  await host.apply(planFor(plan));
  history?.record(planFor(plan));
  return { type: "written", sheet: plan.sheet, plan };
}
