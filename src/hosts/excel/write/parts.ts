import { type CellContent } from "../../../core/edits/operations";
import { type CellChange, type Changes } from "./changes";

/** Excel on the web takes and gives 5 MB at once; the rest is for what a request says beside the contents. */
const PART_BYTES = 3.5 * 1024 * 1024;
/** Of a cell's number, format and type, on the way there and in the image that comes back. */
const CELL_BYTES = 120;
/** A Chinese character takes 3 bytes; a content is sent once and comes back twice, as value and as formula. */
const CHARACTER_BYTES = 6;

/** Cuts changes into as few parts as Excel takes at once: one, unless there are tens of thousands of cells. */
export function partsOf({ cells, marksToAdd, marksToRemove }: Changes): Changes[] {
  const parts: CellChange[][] = [[]];
  let bytes = 0;
  for (const change of cells) {
    const size = CELL_BYTES + CHARACTER_BYTES * (lengthOf(change.content) + lengthOf(change.contentBefore));
    if (bytes > 0 && bytes + size > PART_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts[parts.length - 1]?.push(change);
    bytes += size;
  }
  const isLast = (i: number): boolean => i === parts.length - 1;
  return parts.map((part, i) => ({
    cells: part,
    marksToAdd: isLast(i) ? marksToAdd : [],
    marksToRemove: isLast(i) ? marksToRemove : [],
  }));
}

function lengthOf(content: CellContent | null): number {
  if (content === null) return 0;
  if (content.type === "formula") return content.formula.length;
  return content.value.type === "text" ? content.value.text.length : 0;
}
