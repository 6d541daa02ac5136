import type { CellContent } from "../../../core/edits/cell-content";
import { formatRange, parseRange } from "../../../core/sheet/address";
import type { Splices } from "../xml/splices";
import type { CellWriter } from "./cell-xml";
import { type CellNode, type RowNode, type SheetPart, styleOf } from "./sheet-part";

/** What a cell's element is to become. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** Null where the cell keeps what it holds. */
  readonly content: CellContent | null;
  /** The element exactly as it was once, where the cell is to be that again. */
  readonly original: string | null;
  readonly style: number;
}

const EMPTY: CellContent = { type: "value", value: { type: "empty" } };
/** What a row's tag says that doesn't matter once the row has no cells. */
const ONLY_PLACE = ["r", "spans"];

/** Writes cells into a worksheet's text: those that are there are changed, those that aren't come in their places. */
export function writeCells(sheet: SheetPart, edits: readonly CellEdit[], writer: CellWriter, splices: Splices): void {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  for (const number of [...byRow.keys()].sort((a, b) => a - b)) {
    const inRow = (byRow.get(number) ?? []).sort((a, b) => a.column - b.column);
    const row = sheet.row(number);
    if (row) writeRow(sheet, row, inRow, writer, splices);
    else insertRow(sheet, number, inRow, writer, splices);
  }
  extendDimension(sheet, edits, splices);
}

function insertRow(
  sheet: SheetPart,
  number: number,
  edits: readonly CellEdit[],
  writer: CellWriter,
  splices: Splices,
): void {
  const { data, root } = sheet;
  const cells = edits.flatMap((edit) => newCell(sheet, edit, writer)).join("");
  if (!data || cells === "") return;
  const text = `<${root.prefix}row r="${number + 1}">${cells}</${root.prefix}row>`;
  const next = sheet.rows.find((row) => row.number > number);
  if (next) splices.insert(next.node.start, text);
  else splices.append(data, text);
}

function writeRow(
  sheet: SheetPart,
  row: RowNode,
  edits: readonly CellEdit[],
  writer: CellWriter,
  splices: Splices,
): void {
  const present = edits.flatMap((edit) => {
    const cell = row.cells.find(({ column }) => column === edit.column);
    return cell ? [{ edit, cell }] : [];
  });
  const missing = edits.filter((edit) => !present.some((found) => found.edit === edit));
  const added = missing.flatMap((edit) => newCell(sheet, edit, writer).map((text) => ({ text, column: edit.column })));
  const gone = present.filter(({ edit, cell }) => leavesNothing(sheet, edit, cell));
  const holdsNothingElse = Object.keys(row.node.attributes).every((name) => ONLY_PLACE.includes(name));
  if (gone.length === row.cells.length && gone.length > 0 && added.length === 0 && holdsNothingElse) {
    splices.remove(row.node);
    return;
  }
  for (const { edit, cell } of present) {
    if (gone.some((found) => found.cell === cell)) splices.remove(cell.node);
    else changeCell(sheet, edit, cell, writer, splices);
  }
  for (const { text, column } of added) {
    const next = row.cells.find((cell) => cell.column > column);
    if (next) splices.insert(next.node.start, text);
    else splices.append(row.node, text);
  }
  extendSpans(row, added, splices);
}

function newCell(sheet: SheetPart, edit: CellEdit, writer: CellWriter): string[] {
  if (edit.original !== null) return [edit.original];
  const isNothing = isEmpty(edit.content) && edit.style === sheet.inheritedStyle(edit);
  return isNothing ? [] : [writer.newCell(edit, edit.style, edit.content ?? EMPTY)];
}

function changeCell(sheet: SheetPart, edit: CellEdit, { node }: CellNode, writer: CellWriter, splices: Splices): void {
  const startTag = sheet.xml.slice(node.start, node.openEnd);
  const isAsBefore = edit.style === styleOf(node);
  const style = isAsBefore && node.attributes.s === undefined ? null : edit.style;
  if (edit.original !== null) splices.replace(node.start, node.end, edit.original);
  else if (edit.content) {
    splices.replace(node.start, node.end, writer.changed(edit, startTag, style, edit.content));
  } else if (!isAsBefore) splices.setAttribute(node, "s", edit.style === 0 ? null : String(edit.style));
}

/** Whether the sheet would look the same without the cell: blank, in the format that it inherits, and not there once. */
function leavesNothing(sheet: SheetPart, edit: CellEdit, { node }: CellNode): boolean {
  if (edit.original !== null || edit.style !== sheet.inheritedStyle(edit)) return false;
  return edit.content ? isEmpty(edit.content) : node.children.length === 0;
}

function isEmpty(content: CellContent | null): boolean {
  return content === null || (content.type === "value" && content.value.type === "empty");
}

/** A row may tell between which columns its cells are ("1:9"). */
function extendSpans({ node }: RowNode, added: readonly { readonly column: number }[], splices: Splices): void {
  const match = /^(\d+):(\d+)$/.exec(node.attributes.spans ?? "");
  if (!match || added.length === 0) return;
  const columns = added.map(({ column }) => column + 1);
  const spans = `${Math.min(Number(match[1]), ...columns)}:${Math.max(Number(match[2]), ...columns)}`;
  if (spans !== node.attributes.spans) splices.setAttribute(node, "spans", spans);
}

/** A sheet may tell which cells it uses ("A1:I23"): some programs read no further. */
function extendDimension({ root }: SheetPart, edits: readonly CellEdit[], splices: Splices): void {
  const node = root.children.find(({ name }) => name === "dimension");
  const before = parseRange(node?.attributes.ref ?? "");
  if (!node || !before) return;
  const after = edits
    .filter(({ content }) => !isEmpty(content))
    .reduce(
      ({ top, left, bottom, right }, { row, column }) => ({
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
      before,
    );
  if (formatRange(after) !== formatRange(before)) splices.setAttribute(node, "ref", formatRange(after));
}
