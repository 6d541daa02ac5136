import type { SheetSnapshot } from "../sheet/snapshot";
import { HEADER_ROW, keyOf, type OutputColumn, type WrittenRemarks } from "./draft";

export const NO_REMARKS: WrittenRemarks = new Map();

/** Finds what was written into an earlier output, by the words of its header: columns may have been moved. */
export function remarksIn({ rows, origin }: SheetSnapshot, columns: readonly OutputColumn[]): WrittenRemarks {
  const header = rows[HEADER_ROW - origin.row] ?? [];
  const placeOf = (name: string): number => header.findIndex(({ text }) => text === name);
  const keys = columns.filter(({ isKey }) => isKey === true).map((column) => placeOf(column.header));
  const remarks = columns.filter(({ isRemark }) => isRemark === true);
  return new Map(
    rows.slice(HEADER_ROW + 1 - origin.row).map((cells) => {
      const written = remarks.flatMap((column): [string, string][] => {
        const words = cells[placeOf(column.header)]?.text ?? "";
        return words === "" || column.isOwn?.(words) === true ? [] : [[column.header, words]];
      });
      return [keyOf(keys.map((place) => cells[place]?.text ?? "")), new Map(written)];
    }),
  );
}
