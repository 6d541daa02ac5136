import type { Mark, Operation, SheetEdits } from "../../core/edits/operations";
import type { CellContent as PlannedContent } from "../../core/edits/cell-content";
import { type CellAddress, formatRange } from "../../core/sheet/address";
import type { CellValue } from "../../core/sheet/cell";
import { type CellContent, isError, sameContent } from "../model/content";
import { EMPTY_CELL, type ModelCell } from "../model/grid";
import { type Sheet } from "../model/sheet";
import { type CellStyle } from "../model/style";
import { marksOf } from "./marks";

/** A sheet as it was at a moment, to compare with. */
export interface SheetBaseline {
  readonly name: string;
  readonly cells: ReadonlyMap<string, PlacedModelCell>;
  readonly marks: readonly Mark[];
  /** Everything else about it that a file keeps, by kind. */
  readonly rest: ReadonlyMap<Unwritten, string>;
}

interface PlacedModelCell extends CellAddress {
  readonly cell: ModelCell;
}

/** What can change in the workbench and isn't written into a file. */
export type Unwritten =
  "looks" | "rules" | "merges" | "sizes" | "protection" | "notes" | "filter" | "moved" | "sheets" | "parts";

/** Takes a sheet down. */
export function baselineOf(sheet: Sheet): SheetBaseline {
  const cells = [...sheet.grid.cells()].map((placed) => [keyOf(placed), placed] as const);
  return { name: sheet.name, cells: new Map(cells), marks: marksOf(sheet), rest: restOf(sheet) };
}

/** What takes the file from the baseline to the sheet as it is now: cells, number formats and marks. */
export function planChanges(before: SheetBaseline, sheet: Sheet): SheetEdits {
  const now = new Map([...sheet.grid.cells()].map((placed) => [keyOf(placed), placed]));
  const keys = new Set([...before.cells.keys(), ...now.keys()]);
  const operations = [...keys].flatMap((key): Operation[] => {
    const placed = now.get(key) ?? before.cells.get(key);
    if (!placed) return [];
    const [old, changed] = [before.cells.get(key)?.cell ?? EMPTY_CELL, now.get(key)?.cell ?? EMPTY_CELL];
    return cellOperations({ row: placed.row, column: placed.column }, old, changed);
  });
  return { sheet: before.name, operations: [...operations, ...markOperations(before.marks, marksOf(sheet))] };
}

/** The kinds of changes of a sheet that {@link planChanges} doesn't write. */
export function unwrittenChanges(before: SheetBaseline, sheet: Sheet): readonly Unwritten[] {
  const rest = [...restOf(sheet)].filter(([kind, text]) => before.rest.get(kind) !== text).map(([kind]) => kind);
  return isLookChanged(before, sheet) ? ["looks", ...rest] : rest;
}

function cellOperations(cell: CellAddress, before: ModelCell, after: ModelCell): Operation[] {
  const operations: Operation[] = [];
  const [oldFormat, newFormat] = [before.style.numberFormat, after.style.numberFormat];
  if (oldFormat !== newFormat) operations.push({ type: "number-format", cell, before: oldFormat, after: newFormat });
  const isSame =
    before.formula === after.formula && (after.formula !== null || sameContent(before.content, after.content));
  if (!isSame)
    operations.push({ type: "set-cell", cell, before: plannedContent(before), after: plannedContent(after) });
  return operations;
}

/** What a cell holds, as a plan names it. */
export function plannedContent({ content, formula }: ModelCell): PlannedContent {
  const value = valueOf(content);
  return formula === null ? { type: "value", value } : { type: "formula", formula, result: value };
}

function valueOf(content: CellContent): CellValue {
  if (content === null) return { type: "empty" };
  if (isError(content)) return { type: "error", error: content.error };
  if (typeof content === "number") return { type: "number", number: content };
  return typeof content === "string" ? { type: "text", text: content } : { type: "boolean", boolean: content };
}

function markOperations(before: readonly Mark[], after: readonly Mark[]): Operation[] {
  const gone = before.filter((mark) => !after.some((other) => isSame(mark, other)));
  const come = after.filter((mark) => !before.some((other) => isSame(mark, other)));
  return [
    ...gone.map((mark): Operation => ({ type: "mark", before: mark, after: null })),
    ...come.map((mark): Operation => ({ type: "mark", before: null, after: mark })),
  ];
}

function isSame(one: Mark, other: Mark): boolean {
  return one.id === other.id && one.formula === other.formula && formatRange(one.range) === formatRange(other.range);
}

function restOf(sheet: Sheet): ReadonlyMap<Unwritten, string> {
  const marks = new Set(marksOf(sheet).map(({ rule }) => rule));
  const rules = sheet.conditionalFormats
    .filter(({ id }) => !marks.has(id))
    .map(({ ranges, type, formula, look, stopIfTrue }) => [ranges, type, formula, look, stopIfTrue]);
  const parts: readonly (readonly [Unwritten, unknown])[] = [
    ["rules", rules],
    ["merges", sheet.merges],
    ["sizes", [[...sheet.rows], [...sheet.columns]]],
    ["protection", sheet.isProtected],
    ["notes", [sheet.notes, sheet.validations, sheet.links]],
    ["filter", sheet.autoFilter],
    ["sheets", [sheet.name, sheet.visibility]],
  ];
  return new Map(parts.map(([kind, value]) => [kind, JSON.stringify(value)]));
}

/** Whether a cell looks different in another way than by its number format. */
function isLookChanged({ cells }: SheetBaseline, { grid }: Sheet): boolean {
  const now = [...grid.cells()];
  const isGone = [...cells.values()].some(
    ({ row, column, cell }) => !isSameLook(cell.style, grid.get(row, column).style),
  );
  return (
    isGone || now.some((placed) => !isSameLook((cells.get(keyOf(placed))?.cell ?? EMPTY_CELL).style, placed.cell.style))
  );
}

function isSameLook(one: CellStyle, other: CellStyle): boolean {
  // Cells share their styles: mostly it is one and the same.
  return one === other || lookOf(one) === lookOf(other);
}

const lookOf = (style: CellStyle): string => JSON.stringify({ ...style, numberFormat: "", sourceIndex: null });
const keyOf = ({ row, column }: CellAddress): string => `${row},${column}`;
