import type { CellContent } from "../../../core/edits/cell-content";
import { type SheetDraft } from "../../../core/edits/sheet-draft";
import {
  ALL_ROWS,
  type CellChange,
  type Changes,
  type DraftChange,
  type DraftRows,
  type SheetChanges,
} from "./changes";

/** Excel on the web takes and gives 5 MB at once; the rest is for what a request says beside the contents. */
const PART_BYTES = 3.5 * 1024 * 1024;
/** Of a cell's number, format and type, on the way there and in the image that comes back. */
const CELL_BYTES = 120;
/** A Chinese character takes 3 bytes; a content is sent once and comes back twice, as value and as formula. */
const CHARACTER_BYTES = 6;

/**
 * Cuts changes into as few parts as Excel takes at once: one, unless there are tens of thousands of cells. A sheet's
 * marks, validations and notes go with the last of its cells, the stored state with the last part.
 */
export function partsOf({ sheets, storedState }: Changes): Changes[] {
  const packing = new Packing();
  for (const changes of sheets) packing.add(changes);
  const parts = packing.parts();
  return parts.map((part, i) => ({ sheets: part, storedState: i === parts.length - 1 ? storedState : null }));
}

class Packing {
  private readonly full: (readonly SheetChanges[])[] = [];
  private open: SheetChanges[] = [];
  private bytes = 0;

  add(changes: SheetChanges): void {
    if (changes.draft) this.addDraft(changes, changes.draft);
    else this.addCells(changes);
  }

  parts(): (readonly SheetChanges[])[] {
    return [...this.full, this.open];
  }

  private addCells(changes: SheetChanges): void {
    let cells: CellChange[] = [];
    for (const change of changes.cells) {
      if (!this.takes(sizeOf(change.content, change.contentBefore))) {
        const rest = { marksToAdd: [], marksToRemove: [], validations: [], notes: [] };
        if (cells.length > 0) this.open.push({ ...changes, ...rest, cells });
        this.close(sizeOf(change.content, change.contentBefore));
        cells = [];
      }
      cells.push(change);
    }
    this.open.push({ ...changes, cells });
  }

  /** What a sheet holds comes back before it is made anew: where that is much, it is looked at beforehand. */
  private addDraft(changes: SheetChanges, draft: DraftChange): void {
    const { before, after, checked } = draft;
    const add = (part: Pick<DraftChange, "checked" | "filled">): void => {
      this.open.push({ ...changes, draft: { ...draft, ...part } });
    };
    const isMuch = before !== null && bytesOf(before.rows.flat()) > PART_BYTES / 2;
    const looksBefore = before !== null && (isMuch || after === null);
    if (looksBefore) {
      for (const { first, end } of this.stretchesOf(before.rows)) {
        add({ checked: { first, end: end === before.rows.length ? ALL_ROWS.end : end }, filled: null });
      }
    } else if (before) {
      this.takes(bytesOf(before.rows.flat()));
    }
    if (!after) return;
    // What is written with the look that should allow it can't be taken back.
    if (looksBefore) this.close(0);
    for (const filled of this.stretchesOf(after.rows)) {
      add({ checked: looksBefore || filled.first > 0 ? null : checked, filled });
    }
  }

  /** Cuts a draft's rows where a part is full; what goes with a stretch is to be added before the next one is asked for. */
  private *stretchesOf(rows: SheetDraft["rows"]): Generator<DraftRows> {
    let first = 0;
    for (const [row, cells] of rows.entries()) {
      const size = bytesOf(cells);
      if (this.takes(size)) continue;
      yield { first, end: row };
      this.close(size);
      first = row;
    }
    yield { first, end: rows.length };
  }

  /** Whether so many bytes still fit; they are counted in then. */
  private takes(size: number): boolean {
    if (this.bytes > 0 && this.bytes + size > PART_BYTES) return false;
    this.bytes += size;
    return true;
  }

  private close(size: number): void {
    this.full.push(this.open);
    this.open = [];
    this.bytes = size;
  }
}

function bytesOf(cells: SheetDraft["rows"][number]): number {
  return cells.reduce((sum, cell) => sum + (cell ? sizeOf(cell.content) : 0), 0);
}

function sizeOf(...contents: readonly (CellContent | null)[]): number {
  return contents.reduce((sum, content) => sum + CHARACTER_BYTES * lengthOf(content), CELL_BYTES);
}

function lengthOf(content: CellContent | null): number {
  if (content === null) return 0;
  if (content.type === "formula") return content.formula.length;
  return content.value.type === "text" ? content.value.text.length : 0;
}
