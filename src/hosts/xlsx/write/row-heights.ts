import type { DraftCell, SheetDraft } from "../../../core/edits/sheet-draft";
import { formatCell } from "../../../core/sheet/address";
import { textOf } from "../../../core/sheet/cell";
import { DRAFT_LOOK } from "../../draft-look";
import { textWidth } from "../../text-width";

/** Of a line, seen from the size of its letters. */
const LEADING = 1.5;
/** In points. */
const PADDING = 5;
/** Excel's bound. */
const HIGHEST = 409;
/** A line that wraps leaves some of its width blank. */
const BLANK = 1.5;
/** Of a column that nobody has made wider, in characters. */
const STANDARD_WIDTH = 8.43;

/**
 * How high the rows of a sheet of ours must be to show their texts wrapped, in points, for those whose height the draft
 * leaves to its text. Excel finds out by itself; other programs show a row without a height one line high.
 * @param size of the workbook's own letters, in points
 */
export function rowHeightsOf(draft: SheetDraft, size: number): ReadonlyMap<number, number> {
  const { rows, rowHeights, columns } = draft;
  const merged = cellsInMerges(draft);
  const line = Math.ceil(size * LEADING);
  const linesIn = (cell: DraftCell | null, row: number, column: number): number => {
    if (!cell || columns[column]?.isHidden === true || merged.has(formatCell({ row, column }))) return 1;
    if (!DRAFT_LOOK.styles[cell.style].wraps) return 1;
    return linesOf(wordsIn(cell), columns[column]?.width ?? STANDARD_WIDTH);
  };
  const heights = rows.map((cells, row): readonly [number, number] => {
    const lines = Math.max(1, ...cells.map((cell, column) => linesIn(cell, row, column)));
    return [row, Math.min(HIGHEST, lines * line + PADDING)];
  });
  return new Map([...heights, ...rowHeights]);
}

/** Their texts have more room than one column. */
function cellsInMerges({ merges }: SheetDraft): ReadonlySet<string> {
  return new Set(merges.map(({ top, left }) => formatCell({ row: top, column: left })));
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - BLANK))), 0);
}

function wordsIn({ content }: DraftCell): string {
  const shown = content.type === "formula" ? content.result : content.value;
  return shown.type === "text" ? textOf(shown) : "";
}
