import { setHidden } from "../../model/formatting";
import { mergeCells, unmergeCells } from "../../model/belongings";
import { select } from "../../model/editing";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "../../model/structure";
import { isEntireColumn, isEntireRow, writeFullAddress } from "../address";
import { type WireContext } from "../context";
import { columnCount, cellCount, rowCount } from "../limits";
import { type RangeReference } from "../references";
import { type Arguments, readOnly, type WireObject, type WireProperty } from "../wire-object";
import { WireError } from "../wire-error";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { hyperlink } from "./hyperlink";
import { relatedRanges } from "./range-related";
import { rangeFormatObject } from "./range-format";
import { rowProperties, columnProperties } from "./range-properties";
import { clearRange, readableCells, writableCells } from "./range-values";
import { worksheetObject } from "./worksheet";

/** Counts above this are given as -1. */
const LARGEST_COUNT = 2147483647;

/** Excel.Range. */
export function rangeObject(context: WireContext, reference: RangeReference, keptId: string | null = null): WireObject {
  let referenceId = keptId;
  const { sheet } = reference;
  return {
    className: "Range",
    reference,
    identity: () => {
      // A range of deleted cells fails when it is touched.
      reference.all();
      return referenceId === null ? {} : { _ReferenceId: referenceId };
    },
    properties: {
      ...shape(reference),
      ...readableCells(context, reference),
      ...writableCells(context, reference),
      RowHidden: hiddenTracks(context, reference, "row"),
      ColumnHidden: hiddenTracks(context, reference, "column"),
      Hyperlink: hyperlink(context, reference),
    },
    children: {
      Worksheet: () => worksheetObject(context, sheet),
      Format: () => rangeFormatObject(context, reference),
      ConditionalFormats: () => conditionalFormatsObject(context, reference),
      DataValidation: () => dataValidationObject(context, reference),
    },
    objects: {
      ...relatedRanges(context, reference),
      Insert: (args) => {
        moveCells(context, reference, args, 1);
        return rangeObject(context, context.references.create(sheet, [reference.first()]));
      },
    },
    methods: {
      _KeepReference: () => {
        referenceId ??= context.references.keep("Range", reference);
        return null;
      },
      _ValidateArraySize: (args) => {
        const range = reference.first();
        return args.integer(0) === rowCount(range) && args.integer(1) === columnCount(range) ? null : args.wrong();
      },
      Select: () => {
        select(context.workbook, sheet, reference.first());
        return null;
      },
      Calculate: () => null,
      Merge: (args) => {
        if (args.flag(0)) throw new WireError("NotImplemented");
        mergeCells(context.workbook, sheet, reference.first(), "add-in");
        return null;
      },
      Unmerge: () => {
        unmergeCells(context.workbook, sheet, reference.first());
        return null;
      },
      Clear: (args) => clearRange(context, reference, args.textOrNull(0) ?? "All"),
      Delete: (args) => moveCells(context, reference, args, -1),
      GetRowProperties: (args) => rowProperties(reference, args.value(0)),
      GetColumnProperties: (args) => columnProperties(reference, args.value(0)),
    },
  };
}

function shape(reference: RangeReference): Record<string, WireProperty> {
  const { sheet } = reference;
  return {
    Address: readOnly(() => writeFullAddress(sheet, reference.first())),
    AddressLocal: readOnly(() => writeFullAddress(sheet, reference.first())),
    RowIndex: readOnly(() => reference.first().top),
    ColumnIndex: readOnly(() => reference.first().left),
    RowCount: readOnly(() => rowCount(reference.first())),
    ColumnCount: readOnly(() => columnCount(reference.first())),
    CellCount: readOnly(() => {
      const count = cellCount(reference.first());
      return count > LARGEST_COUNT ? -1 : count;
    }),
    IsEntireRow: readOnly(() => isEntireRow(reference.first())),
    IsEntireColumn: readOnly(() => isEntireColumn(reference.first())),
  };
}

/** Whether the rows or columns are hidden; null where some are and some aren't. */
function hiddenTracks(context: WireContext, reference: RangeReference, axis: "row" | "column"): WireProperty {
  const span = (): readonly [number, number] => {
    const { top, bottom, left, right } = reference.first();
    return axis === "row" ? [top, bottom] : [left, right];
  };
  return {
    get: () => {
      const [first, last] = span();
      const tracks = axis === "row" ? reference.sheet.rows : reference.sheet.columns;
      const hidden = [...tracks].filter(([index, { isHidden }]) => isHidden && index >= first && index <= last).length;
      return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
    },
    set: (value) => {
      if (typeof value !== "boolean") throw new WireError("InvalidArgument");
      if (reference.sheet.isProtected) throw new WireError("AccessDenied");
      setHidden(context.workbook, reference.sheet, axis, span(), value);
    },
  };
}

/** Puts whole rows or columns in, or takes them out; single cells are not moved here. */
function moveCells(context: WireContext, reference: RangeReference, args: Arguments, direction: 1 | -1): null {
  const range = reference.first();
  const move = isEntireRow(range)
    ? { at: range.top, count: rowCount(range), insert: insertRows, remove: deleteRows }
    : { at: range.left, count: columnCount(range), insert: insertColumns, remove: deleteColumns };
  if (!isEntireRow(range) && !isEntireColumn(range)) throw new WireError("NotImplemented");
  args.text(0);
  const carryOut = direction === 1 ? move.insert : move.remove;
  carryOut(context.workbook, reference.sheet, move.at, move.count, "add-in");
  return null;
}
