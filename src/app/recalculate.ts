import type { EditPlan } from "../core/edits/operations";
import { planRecalculation, type Recalculation } from "../core/edits/recalculate";
import type { SkipCode } from "../core/review";
import type { Profile } from "../core/scoring/profile";
import type { Host, SheetTarget } from "../hosts/port";
import type { History } from "./history";
import { readAndReview } from "./review";

type Refusal = Extract<Recalculation, { readonly type: "refused" }>;

/** What became of a sheet's totals. */
export type Recalculated =
  | { readonly type: "written"; readonly sheet: string; readonly plan: EditPlan }
  /** They were right already. */
  | { readonly type: "unchanged"; readonly sheet: string }
  | { readonly type: "refused"; readonly sheet: string; readonly refusal: Refusal }
  | { readonly type: "skipped"; readonly sheet: string; readonly code: SkipCode };

/**
 * Writes the totals of a sheet's tables as formulas: all of them or, where one must not be written, none. A table
 * without a total cell stands in nobody's way unless it is the only one. Rejects with the host's errors.
 */
export async function recalculate(
  host: Host,
  target: SheetTarget,
  profile: Profile,
  { fixText, history }: { readonly fixText: boolean; readonly history?: History },
): Promise<Recalculated> {
  const { snapshot, review } = await readAndReview(host, target, profile);
  const { sheet } = review;
  if (snapshot === null || review.skipped) return { type: "skipped", sheet, code: review.skipped ?? "too-large" };

  const outcomes = review.tables.map((table) => planRecalculation(table, snapshot, { fixText }));
  const plans = outcomes.flatMap((outcome) => (outcome.type === "plan" ? [outcome.plan] : []));
  const refusals = outcomes.flatMap((outcome) => (outcome.type === "refused" ? [outcome] : []));
  const refusal =
    refusals.find(({ code }) => code !== "no-total-cell") ?? (plans.length === 0 ? refusals[0] : undefined);
  if (refusal) return { type: "refused", sheet, refusal };

  const plan: EditPlan = { sheet, operations: plans.flatMap(({ operations }) => operations) };
  if (plan.operations.length === 0) return { type: "unchanged", sheet };
  await host.apply(plan);
  history?.record(plan);
  return { type: "written", sheet, plan };
}
