import { type CellAddress, formatRange, parseCell, parseRange, type RangeAddress } from "../../core/sheet/address";
import { type Origin } from "./changes";
import { type CellContent } from "./content";
import { type ModelCell } from "./grid";
import { parseInput } from "./input";
import { isFilteredOut, type Sheet } from "./sheet";
import { withNumberFormat } from "./style";
import { type Workbook } from "./workbook";

/** What is to go into a cell: null leaves it alone, a text is read as Excel reads what is entered ("" clears). */
export type Entry = null | number | string | boolean;

/** Excel would not take it. `reason` is its error code. */
export class RefusedEdit extends Error {
  override readonly name = "RefusedEdit";

  constructor(readonly reason: "InvalidArgument" | "AccessDenied") {
    super(reason);
  }
}

/** Types a text into a cell as a person does: parsed, recalculated, announced. Throws {@link RefusedEdit}. */
export function typeInto(workbook: Workbook, sheetName: string, cell: string, text: string): void {
  const sheet = workbook.sheetNamed(sheetName);
  const address = parseCell(cell);
  if (!sheet || !address) throw new Error(`There is no cell ${sheetName}!${cell}.`);
  enter(workbook, sheet, rangeAround(address), () => text, "user");
  workbook.settle();
}

/**
 * Enters something into each cell of a range: `entryAt` gives it by row and column within the range. Cells merged away
 * silently take nothing, and rows that a filter hides shift the entries, as in Excel. Throws {@link RefusedEdit} before
 * anything is written.
 */
export function enter(
  workbook: Workbook,
  sheet: Sheet,
  range: RangeAddress,
  entryAt: (row: number, column: number) => Entry,
  origin: Origin,
): void {
  const isAway = mergedAwayIn(sheet, range);
  const written: { address: CellAddress; cell: ModelCell }[] = [];
  let line = 0;
  for (let row = range.top; row <= range.bottom; row += 1) {
    // OfficeDev/office-js#224: with a filter on, values written to a range land in its visible rows one after another.
    if (range.top < range.bottom && isFilteredOut(sheet, row)) continue;
    for (let column = range.left; column <= range.right; column += 1) {
      const entry = entryAt(line, column - range.left);
      const before = sheet.grid.get(row, column);
      if (entry === null || isAway({ row, column })) continue;
      if (sheet.isProtected && before.style.isLocked) throw new RefusedEdit("AccessDenied");
      written.push({ address: { row, column }, cell: cellWith(before, entry) });
    }
    line += 1;
  }
  const before = sheet.grid.get(range.top, range.left).content;
  for (const { address, cell } of written) workbook.place(sheet, address, cell);
  if (written.length > 0) announceEdit(workbook, sheet, range, before, origin);
}

function announceEdit(
  workbook: Workbook,
  sheet: Sheet,
  range: RangeAddress,
  before: CellContent,
  origin: Origin,
): void {
  const isSingle = range.top === range.bottom && range.left === range.right;
  const after = isSingle ? sheet.grid.get(range.top, range.left).content : null;
  const details = isSingle ? { before, after } : null;
  workbook.announce({ type: "data-changed", sheet, range, changeType: "RangeEdited", origin, details });
}

function cellWith(before: ModelCell, entry: number | string | boolean): ModelCell {
  const { style } = before;
  if (typeof entry !== "string") {
    // A cell formatted as text turns what is written into text, whatever its type.
    const content = style.numberFormat === "@" ? String(entry).toUpperCase() : entry;
    return { content, formula: null, style, isQuoted: false };
  }
  const parsed = parseInput(entry, style.numberFormat);
  if (parsed.type === "refused") throw new RefusedEdit("InvalidArgument");
  if (parsed.type === "formula") return { content: null, formula: parsed.formula, style, isQuoted: false };
  const isUnformatted = style.numberFormat === "General";
  const shown = parsed.format !== null && isUnformatted ? withNumberFormat(style, parsed.format) : style;
  return { content: parsed.content, formula: null, style: shown, isQuoted: parsed.isQuoted };
}

/** Tells of the cells of a range whether they are merged into another one. */
function mergedAwayIn(sheet: Sheet, range: RangeAddress): (address: CellAddress) => boolean {
  const away = new Set<string>();
  for (const merge of sheet.merges) {
    const [top, bottom] = [Math.max(merge.top, range.top), Math.min(merge.bottom, range.bottom)];
    const [left, right] = [Math.max(merge.left, range.left), Math.min(merge.right, range.right)];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row !== merge.top || column !== merge.left) away.add(`${row},${column}`);
      }
    }
  }
  return ({ row, column }) => away.has(`${row},${column}`);
}

/** Selects a range, bringing its sheet to the front; the way of a person and of `Range.select` alike. */
export function select(workbook: Workbook, sheet: Sheet, range: RangeAddress): void {
  activate(workbook, sheet);
  if (formatRange(sheet.selection) === formatRange(range)) return;
  sheet.selection = range;
  workbook.announce({ type: "selection-changed", sheet, range });
}

export function activate(workbook: Workbook, sheet: Sheet): void {
  const previous = workbook.activeSheet;
  if (sheet === previous) return;
  workbook.activeSheet = sheet;
  workbook.announce({ type: "activated", sheet, previous });
}

/** The sheet and the range of an address like "I3" or "A1:C4". Throws where there is none: for tests and the page. */
export function locate(workbook: Workbook, sheetName: string, address: string): { sheet: Sheet; range: RangeAddress } {
  const sheet = workbook.sheetNamed(sheetName);
  const range = parseRange(address);
  if (!sheet || !range) throw new Error(`There is no range ${sheetName}!${address}.`);
  return { sheet, range };
}

function rangeAround({ row, column }: CellAddress): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}
