import { unquoteSheetName } from "../../core/sheet/address";
import { type Origin } from "./changes";
import { mapReferences } from "./formula";
import { newSheet, type Sheet } from "./sheet";
import { type Workbook } from "./workbook";

/** Puts an empty sheet behind the others. */
export function addSheet(workbook: Workbook, name: string, origin: Origin): Sheet {
  const sheet = newSheet(workbook.newId("sheet-new"), name);
  workbook.sheets.push(sheet);
  workbook.reload();
  workbook.announce({ type: "sheet-added", sheet, origin });
  return sheet;
}

/** Puts a sheet at another place among the tabs, counted from 0. */
export function moveSheet(workbook: Workbook, sheet: Sheet, place: number): void {
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(0, workbook.sheets.length, ...others.slice(0, place), sheet, ...others.slice(place));
  workbook.reload();
  workbook.announce({ type: "sheet-changed", sheet });
}

/** Takes a sheet away; formulas that named it are left with #REF!. */
export function deleteSheet(workbook: Workbook, deleted: Sheet, origin: Origin): void {
  const index = workbook.sheets.indexOf(deleted);
  const neighbour = workbook.sheets[index + 1] ?? workbook.sheets[index - 1];
  if (!neighbour) throw new Error("The last sheet of a workbook can't be deleted.");
  const isDeleted = (prefix: string | null): boolean =>
    prefix !== null && unquoteSheetName(prefix).toLowerCase() === deleted.name.toLowerCase();
  workbook.sheets.splice(index, 1);
  for (const { grid } of workbook.sheets) {
    for (const { row, column, cell } of [...grid.cells()]) {
      if (cell.formula === null) continue;
      const formula = mapReferences(cell.formula, (reference) =>
        isDeleted(reference.sheet) ? { ...reference, sheet: "#REF" } : reference,
      );
      if (formula !== cell.formula) grid.set(row, column, { ...cell, formula });
    }
  }
  if (workbook.activeSheet === deleted) {
    workbook.activeSheet = neighbour;
    workbook.announce({ type: "activated", sheet: neighbour, previous: deleted });
  }
  workbook.reload();
  workbook.announce({ type: "sheet-deleted", sheet: deleted, origin });
  workbook.settle();
}
