import { type RangeAddress } from "../../../core/sheet/address";
import { displayText } from "../../model/display";
import { enter, type Entry } from "../../model/editing";
import { formatCells, setNumberFormats } from "../../model/formatting";
import { type ModelCell } from "../../model/grid";
import { PLAIN_STYLE } from "../../model/style";
import { type WireContext } from "../context";
import { valueOf, valueTypeOf } from "../events";
import { isList, type Json } from "../json";
import { CELL_LIMIT, cellCount, columnCount, rowCount } from "../limits";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { readOnly, type WireProperty } from "../wire-object";

/** What of a range's cells can only be read. */
export function readableCells(context: WireContext, reference: RangeReference): Record<string, WireProperty> {
  return {
    Text: readOnly(() => read(context, reference, ({ content, style }) => displayText(content, style.numberFormat))),
    ValueTypes: readOnly(() => read(context, reference, ({ content }) => valueTypeOf(content))),
  };
}

/** What of a range's cells can be read and written. */
export function writableCells(context: WireContext, reference: RangeReference): Record<string, WireProperty> {
  const set = (value: Json): void => {
    write(context, reference, value);
  };
  return {
    Values: { get: () => read(context, reference, ({ content }) => valueOf(content)), set },
    Formulas: { get: () => read(context, reference, (cell) => cell.formula ?? valueOf(cell.content)), set },
    NumberFormat: {
      get: () => read(context, reference, ({ style }) => style.numberFormat),
      set: (value) => {
        writeFormats(context, reference, value);
      },
    },
  };
}

/** Clears contents, formats or both. */
export function clearRange(context: WireContext, reference: RangeReference, what: string): null {
  const { sheet } = reference;
  const range = sheet.grid.usedRange(false, reference.first());
  if (!range) return null;
  if (what !== "Contents" && what !== "Formats" && what !== "All") throw new WireError("NotImplemented");
  if (what !== "Formats") enter(context.workbook, sheet, range, () => "", "add-in");
  if (what !== "Contents") formatCells(context.workbook, sheet, range, () => PLAIN_STYLE, "add-in");
  return null;
}

function read(context: WireContext, reference: RangeReference, show: (cell: ModelCell) => Json): Json {
  const range = reference.first();
  if (cellCount(range) > CELL_LIMIT) return null;
  context.settle();
  return Array.from({ length: rowCount(range) }, (_, row) =>
    Array.from({ length: columnCount(range) }, (__, column) =>
      show(reference.sheet.grid.get(range.top + row, range.left + column)),
    ),
  );
}

function write(context: WireContext, reference: RangeReference, value: Json): void {
  const range = writable(reference);
  const entryAt = matrix(value, range, entryOf);
  enter(context.workbook, reference.sheet, range, entryAt, "add-in");
}

function writeFormats(context: WireContext, reference: RangeReference, value: Json): void {
  const range = writable(reference);
  const codeAt = matrix(value, range, (code) => {
    if (code !== null && typeof code !== "string") throw new WireError("InvalidArgument");
    return code === "" ? "General" : code;
  });
  setNumberFormats(context.workbook, reference.sheet, range, codeAt, "add-in");
}

function writable(reference: RangeReference): RangeAddress {
  const range = reference.first();
  if (cellCount(range) > CELL_LIMIT) throw new WireError("UnsupportedOperation");
  return range;
}

/** Excel takes one value for all cells, or rows of exactly the range's shape. */
function matrix<T>(value: Json, range: RangeAddress, convert: (value: Json) => T): (row: number, column: number) => T {
  if (!isList(value)) {
    const converted = convert(value);
    return () => converted;
  }
  const rows = value.map((row) => {
    if (!isList(row) || row.length !== columnCount(range)) throw new WireError("InvalidArgument", "", SHAPE_MESSAGE);
    return row.map(convert);
  });
  if (rows.length !== rowCount(range)) throw new WireError("InvalidArgument", "", SHAPE_MESSAGE);
  return (row, column) => {
    const converted = rows[row]?.[column];
    if (converted === undefined) throw new WireError("InvalidArgument", "", SHAPE_MESSAGE);
    return converted;
  };
}

const SHAPE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function entryOf(value: Json): Entry {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw new WireError("InvalidArgument");
}
