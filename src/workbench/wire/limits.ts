import { type RangeAddress } from "../../core/sheet/address";

/** Of Excel on the web, for a request and for a response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** More cells than these are not read: their values are null, or the request fails. */
export const CELL_LIMIT = 5000000;

/** Range.getMergedAreasOrNullObject gives no result beyond this many areas, by its documentation. */
export const MERGED_AREA_LIMIT = 512;

export function rowCount({ top, bottom }: RangeAddress): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: RangeAddress): number {
  return right - left + 1;
}

export function cellCount(range: RangeAddress): number {
  return rowCount(range) * columnCount(range);
}
