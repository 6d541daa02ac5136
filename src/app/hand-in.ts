import { isEmptyPlan } from "../core/edits/operations";
import { type HandIn, type HandInSettings, planHandIn } from "../core/outputs/hand-in";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import type { Host } from "../hosts/port";

/**
 * Makes of a workbook the one to hand in, without marks, sheets and settings of ours; null where every sheet is ours, and
 * nothing is done. Nothing is done either where formulas that would become values have no result that holds. Rejects with the host's errors, also where a sheet is too large to be read.
 */
export async function handIn(host: Host, settings: HandInSettings): Promise<HandIn | null> {
  const sheets: SheetSnapshot[] = [];
  let storedState: string | null = null;
  for (const name of await host.sheetNames()) {
    const read = await host.read({ type: "named", name });
    sheets.push(read.sheet);
    storedState = read.storedState;
  }
  const made = planHandIn(sheets, storedState, settings);
  const isToBeDone = made !== null && made.uncalculated.length === 0 && !isEmptyPlan(made.plan);
  if (isToBeDone) await host.apply(made.plan);
  return made;
}
