import { columnNumber, LAST_COLUMN, parseCell } from "../../../core/sheet/address";

/** Reads the references of cells row by row: within a row only the letters differ, and of those there are few. */
export class CellReferences {
  private readonly columns = new Map<string, number>();
  private row = -1;
  private digits = "";

  enterRow(row: number): void {
    this.row = row;
    this.digits = String(row + 1);
  }

  /** The column of a cell in this row; null for what is no cell of it. */
  columnOf(reference: string): number | null {
    const letters = reference.endsWith(this.digits) ? reference.slice(0, -this.digits.length) : "";
    const known = this.columns.get(letters);
    if (known !== undefined) return known;
    const column = columnNumber(letters);
    if (column !== null) {
      this.columns.set(letters, column);
      return column;
    }
    const address = parseCell(reference);
    return address?.row === this.row && address.column <= LAST_COLUMN ? address.column : null;
  }
}
