import { type CellAddress, formatCell, parseCell } from "../../../core/sheet/address";
import { setNote } from "../../model/belongings";
import { type Note, type Sheet } from "../../model/sheet";
import { type WireContext } from "../context";
import { WireError } from "../wire-error";
import { readOnly, type WireObject } from "../wire-object";
import { rangeObject } from "./range";

const AUTHOR = "Scorecheck";

/** Excel.NoteCollection of a sheet (ExcelApi 1.18). */
export function notesObject(context: WireContext, sheet: Sheet): WireObject {
  const { workbook } = context;
  const find = (address: string): WireObject | null => {
    const cell = cellOf(address);
    return noteAt(sheet, cell) ? noteObject(context, sheet, cell) : null;
  };
  return {
    className: "NoteCollection",
    items: () => sheet.notes.map(({ row, column }) => noteObject(context, sheet, { row, column })),
    item: (address) => find(address) ?? notFound(),
    objects: {
      GetItem: (args) => find(args.text(0)) ?? notFound(),
      GetItemOrNullObject: (args) => find(args.text(0)),
      Add: (args) => {
        const cell = cellOf(args.text(0));
        if (noteAt(sheet, cell)) throw new WireError("InvalidArgument");
        setNote(workbook, sheet, cell, { author: AUTHOR, text: args.text(1) });
        return noteObject(context, sheet, cell);
      },
    },
    methods: { GetCount: () => sheet.notes.length },
  };
}

/** Excel.Note. */
function noteObject(context: WireContext, sheet: Sheet, cell: CellAddress): WireObject {
  const { workbook, references } = context;
  const living = (): Note => noteAt(sheet, cell) ?? notFound();
  return {
    className: "Note",
    properties: {
      AuthorName: readOnly(() => living().author),
      Content: {
        get: () => living().text,
        set: (value) => {
          if (typeof value !== "string") throw new WireError("InvalidArgument");
          setNote(workbook, sheet, cell, { ...living(), text: value });
        },
      },
    },
    objects: {
      GetLocation: () => {
        const { row, column } = living();
        return rangeObject(context, references.create(sheet, [{ top: row, left: column, bottom: row, right: column }]));
      },
    },
    methods: {
      Delete: () => {
        setNote(workbook, sheet, living(), null);
        return null;
      },
    },
  };
}

function noteAt(sheet: Sheet, cell: CellAddress): Note | undefined {
  return sheet.notes.find((note) => formatCell(note) === formatCell(cell));
}

function cellOf(address: string): CellAddress {
  const cell = parseCell(address.replace(/^.*!/, ""));
  if (!cell) throw new WireError("InvalidArgument");
  return cell;
}

function notFound(): never {
  throw new WireError("ItemNotFound");
}
