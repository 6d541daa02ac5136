import { type CellAddress, type RangeAddress, rangeOf } from "../../../core/sheet/address";

/** Something for a cell. */
export interface PlacedEntry<T> {
  readonly cell: CellAddress;
  readonly entry: T;
}

/** Entries of neighbouring cells of one column; null leaves a cell alone. */
export interface Run<T> {
  readonly range: RangeAddress;
  readonly entries: readonly (T | null)[];
}

/** From 1,500 cells on the library would cut a run into several actions, and one could fail half-way. */
const LONGEST = 1000;
/** Tens of thousands of ranges hang a request (office-js#1046); from here on runs reach over cells that they leave alone. */
const MANY = 200;

/** Gathers entries into vertical runs, few whatever their number. @param longest how many cells a run may have */
export function runsOf<T>(entries: readonly PlacedEntry<T>[], longest = LONGEST): Run<T>[] {
  const sorted = [...entries].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const exact = gathered(sorted, 0, longest);
  return exact.length <= MANY || longest === 1 ? exact : gathered(sorted, longest, longest);
}

function gathered<T>(sorted: readonly PlacedEntry<T>[], gap: number, longest: number): Run<T>[] {
  const runs: { range: RangeAddress; readonly entries: (T | null)[] }[] = [];
  for (const { cell, entry } of sorted) {
    const last = runs[runs.length - 1];
    const missing = last?.range.left === cell.column ? cell.row - last.range.bottom - 1 : Infinity;
    if (last && missing <= gap && last.entries.length + missing < longest) {
      for (let i = 0; i < missing; i += 1) last.entries.push(null);
      last.entries.push(entry);
      last.range = { ...last.range, bottom: cell.row };
    } else {
      runs.push({ range: rangeOf(cell), entries: [entry] });
    }
  }
  return runs;
}
