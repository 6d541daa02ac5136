/** A formula as its part writes it. */
export interface IndexedFormula {
  readonly row: number;
  readonly column: number;
  /** Empty where it is another cell's. */
  readonly text: string;
  /** The index by which cells share it; null for one of its own. */
  readonly sharedAs: string | null;
  /** The reference of all cells that an array formula fills. */
  readonly fills: string | null;
}

/** Where the rows of a sheet stand in its part's text, so that some of them can be looked at without the others. */
export interface SheetIndex {
  /** Ascending, counted from 0; the three lists go together. */
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Numbers of the rows with formulas that reach beyond their own cell: shared ones, arrays, data tables. */
  readonly anchors: readonly number[];
  /** All of them, row by row. */
  readonly formulas: readonly IndexedFormula[];
}

/** Gathers a {@link SheetIndex} while a sheet is read. */
export class IndexBuilder {
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly anchors: number[] = [];
  private readonly formulas: IndexedFormula[] = [];
  private isRegular = true;
  private last = -1;
  private lastColumn = -1;

  /** `isNumbered` where the row says itself which one it is. */
  openRow(number: number, isNumbered: boolean, start: number): void {
    if (!isNumbered || number <= this.last) this.isRegular = false;
    this.numbers.push(number);
    this.starts.push(start);
    this.last = number;
    this.lastColumn = -1;
  }

  closeRow(end: number): void {
    this.ends.push(end);
  }

  cell(column: number): void {
    if (column <= this.lastColumn) this.isRegular = false;
    this.lastColumn = column;
  }

  anchor(): void {
    if (this.anchors[this.anchors.length - 1] !== this.last) this.anchors.push(this.last);
  }

  formula(formula: IndexedFormula): void {
    this.formulas.push(formula);
  }

  /** Null for a sheet whose rows or cells aren't in order, or don't say which they are: that one is read whole. */
  finish(): SheetIndex | null {
    const { numbers, starts, ends, anchors, formulas, isRegular } = this;
    return isRegular ? { numbers, starts, ends, anchors, formulas } : null;
  }
}

/** The place of the first row with this number or a higher one. */
export function firstFrom({ numbers }: SheetIndex, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
