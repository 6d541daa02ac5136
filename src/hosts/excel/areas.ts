/// <reference types="office-js" />
import { LAST_COLUMN, LAST_ROW, parseRange, type RangeAddress } from "../../core/sheet/address";

/** Where a loaded range lies. Takes what `rowIndex,columnIndex,rowCount,columnCount` gave. */
export function addressOf({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): RangeAddress {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** Asks for the places of several ranges; their own `address` names only top-left cells at times (office-js#1590). */
export function loadAreas(ranges: Excel.RangeAreas): Excel.RangeCollection {
  const { areas } = ranges;
  areas.load("rowIndex,columnIndex,rowCount,columnCount");
  return areas;
}

/** The first of the areas that an event names: "A1:B2,D4", "5:7" for whole rows, "B:C" for whole columns. */
export function firstAreaOf(address: string): RangeAddress | null {
  const [area = ""] = address.replace(/^.*!/, "").split(",");
  const [from = "", to = from] = area.replace(/\$/g, "").split(":");
  const rows = /^\d+$/.test(from) ? parseRange(`A${from}:A${to}`) : null;
  const columns = /^[A-Z]+$/i.test(from) ? parseRange(`${from}1:${to}1`) : null;
  if (rows) return { ...rows, right: LAST_COLUMN };
  return columns ? { ...columns, bottom: LAST_ROW } : parseRange(area);
}
