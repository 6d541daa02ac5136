/// <reference types="office-js" />
import { type RangeAddress } from "../../core/sheet/address";

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
