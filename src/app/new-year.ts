import { isEmptyPlan } from "../core/edits/operations";
import { WORKING_PAPER } from "../core/table/vocabulary/sheet-words";
import { readPaper } from "../core/working-paper/earlier";
import { type NewYear, planNewYear } from "../core/working-paper/new-year";
import type { Host } from "../hosts/port";
import { paperAmong, type ReviewedSnapshot } from "./review";

/** Plans it for a reviewed sheet's workbook. */
export function planNewYearOf({ companions, storedState }: ReviewedSnapshot): NewYear {
  const paper = paperAmong(companions);
  return planNewYear(paper ? readPaper(paper) : null, storedState);
}

/**
 * 开始新年度: clears the answers of a copied workbook's working paper and the acceptances of its findings, on request. Rejects
 * with the host's errors.
 */
export async function startNewYear(host: Host): Promise<NewYear> {
  const names = await host.sheetNames();
  const [first = ""] = names;
  const name = names.includes(WORKING_PAPER) ? WORKING_PAPER : first;
  const { sheet, storedState } = await host.read({ type: "named", name });
  const planned = planNewYear(readPaper(sheet), storedState);
  if (!isEmptyPlan(planned.plan)) await host.apply(planned.plan);
  return planned;
}
