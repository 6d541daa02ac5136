import type { Indicator, Role } from "../table/table";
import type { CheckedTable } from "./check";
import { fieldsOf } from "./fields";
import { NO_REASON } from "./vocabulary/texts";

/** Where a row can say why it has not all points. */
const PLACES: readonly Role[] = ["reason", "remark"];

export function hasReasonColumn({ table: { columns } }: CheckedTable): boolean {
  return PLACES.some((role) => columns[role] !== undefined);
}

/** Whether a row says why its score is what it is. */
export function givesReason(checked: CheckedTable, indicator: Indicator): boolean {
  return PLACES.some((role) => reasonsIn(checked, role, indicator).length > 0);
}

/** What a row's cells of a role say, those left out that say there is nothing to say. */
function reasonsIn(checked: CheckedTable, role: Role, indicator: Indicator): string[] {
  return fieldsOf(checked, role, indicator)
    .map(({ text }) => text.replace(/[。.\s]/g, ""))
    .filter((text) => text !== "" && !NO_REASON.some((none) => none === text));
}
