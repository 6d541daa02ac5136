import { contentOf } from "../edits/cell-edits";
import type { SheetDraft } from "../edits/sheet-draft";
import { cellAt, type SheetSnapshot } from "../sheet/snapshot";
import { HEADER_ROW, type OutputColumn } from "./draft";

/** Whether a sheet is an output of ours, and not a person's own sheet of the same name: it has our header. */
export function isOutput(sheet: SheetSnapshot, columns: readonly OutputColumn[]): boolean {
  const header = sheet.rows[HEADER_ROW - sheet.origin.row]?.map(({ text }) => text) ?? [];
  return columns.every((column) => header.includes(column.header));
}

/** What an output holds now, in the dress of the one that replaces it: what a plan says was there before. */
export function presentDraft(sheet: SheetSnapshot, next: SheetDraft): SheetDraft {
  const { used } = sheet;
  const height = used ? used.bottom + 1 : 0;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: used ? used.right + 1 : 0 }, (__, column) => {
      const dress = (next.rows[row] ?? next.rows[HEADER_ROW + 1])?.[column];
      const { numberFormat } = cellAt(sheet, { row, column });
      return {
        content: contentOf(cellAt(sheet, { row, column })),
        style: dress?.style ?? "text",
        numberFormat,
      } as const;
    }),
  );
  return { ...next, rows, validations: [], rateBars: [] };
}
