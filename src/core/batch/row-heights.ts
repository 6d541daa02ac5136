import type { DraftCell } from "../edits/sheet-draft";
import type { OutputColumn } from "../outputs/draft";

/** In points, of the 10-point letters of a new workbook. */
const LINE = 15;
const PADDING = 5;
/** Excel's bound. */
const HIGHEST = 409;
/** A line that wraps leaves some of its width blank. */
const BLANK = 1.5;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/g;

/**
 * How high a row must be to show its texts wrapped, in points. Excel finds out by itself when it opens a file; other
 * programs don't.
 */
export function heightOf(cells: readonly (DraftCell | null)[], columns: readonly OutputColumn[]): number {
  const lines = cells.map((cell, i) => linesOf(cell ? textIn(cell) : "", columns[i]?.width ?? 0));
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + PADDING);
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / Math.max(1, width - BLANK))), 0);
}

/** A Chinese character is as wide as two digits. */
const columnsOf = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);

function textIn({ content }: DraftCell): string {
  const shown = content.type === "formula" ? content.result : content.value;
  return shown.type === "text" ? shown.text : "";
}
