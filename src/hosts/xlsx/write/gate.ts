import { contentOf } from "../../../core/edits/cell-edits";
import { markKey } from "../../../core/edits/operations";
import { type CellAddress, formatCell } from "../../../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import { HostError } from "../../port";
import type { OfficePackage } from "../package/package";
import { readWorkbookPart } from "../package/workbook-part";
import { WorkbookError } from "../workbook-error";
import { isSameContent, type SheetChanges } from "./reduce-plan";

/**
 * Compares a sheet that was written, as it is read back, with what it was and what it should have become. Throws a
 * {@link HostError} "cannot-write" that names the cells which came out otherwise.
 */
export function expectCarriedOut(before: SheetSnapshot, after: SheetSnapshot, changes: SheetChanges): void {
  const wrong = [...wrongChanges(after, changes), ...wrongElsewhere(before, after, changes)];
  const marks = new Set(before.marks.map(markKey));
  changes.marksToRemove.forEach((mark) => marks.delete(markKey(mark)));
  changes.marksToAdd.forEach((mark) => marks.add(markKey(mark)));
  const isMarkedRight = after.marks.every((mark) => marks.delete(markKey(mark))) && marks.size === 0;
  if (wrong.length > 0 || !isMarkedRight) throw new HostError("cannot-write", { sheet: after.name, cells: wrong });
}

function wrongChanges(after: SheetSnapshot, { cells }: SheetChanges): CellAddress[] {
  return cells
    .filter(({ cell, content, numberFormat }) => {
      const now = cellAt(after, cell);
      const isContentRight = content === null || isSameContent(contentOf(now), content);
      // The snapshot ends where the sheet's contents do: a blank cell's format beyond it isn't seen.
      const isSeen = now.value.type !== "empty" || now.formula !== null;
      return !isContentRight || (isSeen && numberFormat !== null && now.numberFormat !== numberFormat);
    })
    .map(({ cell }) => cell);
}

function wrongElsewhere(before: SheetSnapshot, after: SheetSnapshot, { cells }: SheetChanges): CellAddress[] {
  const changed = new Set(cells.map(({ cell }) => formatCell(cell)));
  const wrong: CellAddress[] = [];
  const compare = (sheet: SheetSnapshot, other: SheetSnapshot): void => {
    sheet.rows.forEach((cells, i) => {
      cells.forEach((cell, j) => {
        const address = { row: sheet.origin.row + i, column: sheet.origin.column + j };
        const twin = cellAt(other, address);
        const isSame = isSameContent(contentOf(cell), contentOf(twin)) && cell.numberFormat === twin.numberFormat;
        const isBlank = cell.value.type === "empty" && cell.formula === null;
        if (!isBlank && !isSame && !changed.has(formatCell(address))) wrong.push(address);
      });
    });
  };
  compare(before, after);
  compare(after, before);
  return wrong;
}

/**
 * Opens a file that was just written and compares it with the one it comes from: every part outside the edits must hold
 * the very bytes that it held. Throws a {@link WorkbookError} "unsupported-part" that names the parts which don't.
 */
export function expectUnharmed(source: OfficePackage, bytes: Uint8Array): void {
  const written = reopened(source, bytes);
  const changed = new Set(source.changedNames);
  const names = new Set(written.names);
  const harmed = source.names.filter((name) => {
    if (!names.delete(name)) return true;
    return changed.has(name) ? written.text(name) !== source.text(name) : !written.holdsAs(name, source);
  });
  if (harmed.length > 0 || names.size > 0) throw new WorkbookError("unsupported-part", [...harmed, ...names]);
}

function reopened(source: OfficePackage, bytes: Uint8Array): OfficePackage {
  try {
    const written = source.reopened(bytes);
    readWorkbookPart(written);
    return written;
  } catch (error) {
    if (error instanceof WorkbookError) throw new WorkbookError("unsupported-part", source.changedNames);
    throw error;
  }
}
