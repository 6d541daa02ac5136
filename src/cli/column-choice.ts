import { columnNumber, parseRows } from "../core/sheet/address";
import type { TableChoice } from "../core/table/choice";
import { type Columns, isRole, type Role } from "../core/table/table";

/**
 * Reads what `--columns` says: "score=I,weight=F,header=3". A role that is named twice has two columns; a header may be
 * several rows (header=3-4). Gives the piece that can't be read instead, where there is one.
 */
export function readColumnChoice(
  text: string,
): { readonly choice: TableChoice; readonly wrong: null } | { readonly choice: null; readonly wrong: string } {
  const columns = new Map<Role, number[]>();
  let header: TableChoice["header"] = null;
  for (const piece of text.split(",").map((one) => one.trim())) {
    const [name = "", value = ""] = piece.split("=").map((part) => part.trim());
    const rows = parseRows(value);
    const column = columnNumber(value);
    if (name === "header" && rows) {
      header = rows;
    } else if (isRole(name) && column !== null) {
      columns.set(name, [...(columns.get(name) ?? []), column]);
    } else {
      return { choice: null, wrong: piece };
    }
  }
  const named: Columns = Object.fromEntries(columns);
  return { choice: { header, columns: named }, wrong: null };
}
