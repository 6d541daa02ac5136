import { writeFullAddress } from "../address";
import { isRecord, type Json, type JsonRecord } from "../json";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";

/** Answers `getRowProperties`: one record a row, with what was asked for. */
export function rowProperties(reference: RangeReference, asked: Json): Json {
  const { sheet } = reference;
  const { top, bottom, left, right } = reference.first();
  return Array.from({ length: bottom - top + 1 }, (_, offset) => {
    const row = top + offset;
    return pick(asked, {
      rowHidden: sheet.rows.get(row)?.isHidden ?? false,
      rowIndex: row,
      address: writeFullAddress(sheet, { top: row, bottom: row, left, right }),
    });
  });
}

/** Answers `getColumnProperties`: one record a column. */
export function columnProperties(reference: RangeReference, asked: Json): Json {
  const { sheet } = reference;
  const { top, bottom, left, right } = reference.first();
  return Array.from({ length: right - left + 1 }, (_, offset) => {
    const column = left + offset;
    return pick(asked, {
      columnHidden: sheet.columns.get(column)?.isHidden ?? false,
      columnIndex: column,
      address: writeFullAddress(sheet, { top, bottom, left: column, right: column }),
    });
  });
}

function pick(asked: Json, known: JsonRecord): JsonRecord {
  if (!isRecord(asked)) throw new WireError("InvalidArgument");
  const names = Object.keys(asked).filter((name) => asked[name] === true);
  const unknown = Object.keys(asked).find((name) => !(name in known));
  if (unknown !== undefined)
    throw new WireError("ApiNotFound", "", `The workbench has no ${unknown} of rows or columns.`);
  return Object.fromEntries(names.map((name) => [name, known[name]]));
}
