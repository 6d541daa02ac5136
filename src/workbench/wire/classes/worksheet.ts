import { LAST_COLUMN, LAST_ROW, type RangeAddress } from "../../../core/sheet/address";
import { freezeRows } from "../../model/belongings";
import { activate } from "../../model/editing";
import { type Sheet, type Visibility } from "../../model/sheet";
import { deleteSheet, moveSheet } from "../../model/sheets";
import { checkedRange, parseAddress, WHOLE_SHEET } from "../address";
import { type WireContext } from "../context";
import { type Json } from "../json";
import { type Arguments, readOnly, type WireObject } from "../wire-object";
import { WireError } from "../wire-error";
import { autoFilterObject } from "./auto-filter";
import { eventMethods } from "./event-methods";
import { protectionObject } from "./protection";
import { notesObject } from "./notes";
import { pageLayoutObject } from "./page-layout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";

/** Excel.Worksheet. */
export function worksheetObject(context: WireContext, sheet: Sheet): WireObject {
  const { workbook, references } = context;
  const open = (range: RangeAddress): WireObject =>
    rangeObject(context, references.create(sheet, [checkedRange(range)]));
  const used = (args: Arguments): RangeAddress | null => {
    context.settle();
    return sheet.grid.usedRange(args.flag(0));
  };
  return {
    className: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    properties: {
      Id: readOnly(() => sheet.id),
      Name: readOnly(() => sheet.name),
      Position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (value) => {
          if (typeof value !== "number" || !workbook.sheets[value]) throw new WireError("InvalidArgument");
          moveSheet(workbook, sheet, value);
        },
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          sheet.visibility = visibilityIn(value);
          workbook.announce({ type: "sheet-changed", sheet });
        },
      },
    },
    children: {
      Protection: () => protectionObject(context, sheet),
      AutoFilter: () => autoFilterObject(context, sheet),
      FreezePanes: () => freezePanesObject(context, sheet),
      PageLayout: () => pageLayoutObject(context, sheet),
      Notes: () => notesObject(context, sheet),
    },
    objects: {
      GetRange: (args) => {
        const address = args.textOrNull(0);
        return open(address === null ? WHOLE_SHEET : parseAddress(address, sheet));
      },
      GetRanges: (args) => {
        const areas = (args.textOrNull(0) ?? `1:${LAST_ROW + 1}`).split(",").map((part) => parseAddress(part, sheet));
        return rangeAreasObject(context, references.create(sheet, areas));
      },
      GetCell: (args) => open(rectangle(args.integer(0), args.integer(1), 1, 1)),
      GetRangeByIndexes: (args) => open(rectangle(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
      // A blank sheet's used range is its first cell.
      GetUsedRange: (args) => open(used(args) ?? rectangle(0, 0, 1, 1)),
      GetUsedRangeOrNullObject: (args) => {
        const range = used(args);
        return range && open(range);
      },
    },
    methods: {
      ...eventMethods(context, sheet.id),
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new WireError("InvalidOperation");
        activate(workbook, sheet);
        return null;
      },
      Calculate: () => null,
      Delete: () => {
        const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
        if (others.length === 0 || sheet.visibility === "VeryHidden") throw new WireError("InvalidOperation");
        deleteSheet(workbook, sheet, "add-in");
        return null;
      },
    },
  };
}

/** Excel.WorksheetFreezePanes, for rows. */
function freezePanesObject({ workbook }: WireContext, sheet: Sheet): WireObject {
  return {
    className: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (args) => {
        freezeRows(workbook, sheet, args.integer(0));
        return null;
      },
      Unfreeze: () => {
        freezeRows(workbook, sheet, 0);
        return null;
      },
    },
  };
}

function rectangle(top: number, left: number, rows: number, columns: number): RangeAddress {
  return { top, left, bottom: Math.min(top + rows - 1, LAST_ROW), right: Math.min(left + columns - 1, LAST_COLUMN) };
}

function visibilityIn(value: Json): Visibility {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw new WireError("InvalidArgument");
}
