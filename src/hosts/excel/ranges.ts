/// <reference types="office-js" />
import { type RangeAddress } from "../../core/sheet/address";

export function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: RangeAddress): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
