import { contentOf } from "../../../core/edits/cell-edits";
import type { CellContent } from "../../../core/edits/cell-content";
import type { CellAddress } from "../../../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import type { SheetEntry } from "../package/workbook-part";
import type { Workbook } from "../workbook";
import { isSameContent, isSameResult } from "./reduce-plan";
import { isSharing } from "./shared-masters";
import { SheetPart, styleOf } from "./sheet-part";

/**
 * The elements that cells had when the workbook was opened. A cell that gets its old content back gets this too: runs of
 * rich text, phonetic guides, the very digits of its number.
 */
export class OriginalCells {
  private readonly part: SheetPart;
  private readonly snapshot: SheetSnapshot;

  constructor(original: Workbook, sheet: SheetEntry, cells: readonly CellAddress[]) {
    const rows = new Set(cells.map(({ row }) => row));
    const { xml } = original.excerpt(sheet, rows);
    this.part = new SheetPart(sheet.part, xml, rows);
    this.snapshot = original.excerptSnapshot(sheet, original.read(sheet, xml));
  }

  /** Null where the cell wasn't there, or was something else. */
  textOf(cell: CellAddress, content: CellContent, style: number): string | null {
    const found = this.part.cell(cell);
    if (!found || styleOf(found.node) !== style || isSharing(found.node)) return null;
    const was = contentOf(cellAt(this.snapshot, cell));
    return isSameContent(was, content) && storesResult(was, content) ? this.part.textOf(found.node) : null;
  }
}

/** Whether a formula's cell stored what it is to store, or nothing. */
function storesResult(was: CellContent, content: CellContent): boolean {
  return isSameResult(was, content) || (was.type === "formula" && was.result.type === "not-calculated");
}
