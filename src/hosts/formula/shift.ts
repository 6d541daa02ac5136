import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";
import { tokensOf } from "./tokens";

const REFERENCE = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;
const OUT_OF_SHEET = "#REF!";

/** A formula taken apart, so that it can be moved many times. */
export class MovableFormula {
  /** References at the odd places, everything between them at the even ones. */
  private readonly pieces: string[] = [""];

  constructor(readonly formula: string) {
    for (const { type, text } of tokensOf(formula)) {
      const last = this.pieces.length - 1;
      if (type === "cell" || type === "columns" || type === "rows") this.pieces.push(text, "");
      else this.pieces[last] = (this.pieces[last] ?? "") + text;
    }
  }

  /**
   * The formula as it reads when it stands so many rows further down and columns further right: relative references
   * move, absolute ones stay, as Excel does for the cells of a shared formula.
   */
  moved(rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return this.formula;
    return this.pieces.map((piece, i) => (i % 2 === 0 ? piece : movedReference(piece, rows, columns))).join("");
  }
}

/** {@link MovableFormula.moved} for a formula that is moved once. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return new MovableFormula(formula).moved(rows, columns);
}

function movedReference(text: string, rows: number, columns: number): string {
  const ends = text.split(":").map((end) => movedEnd(end, rows, columns));
  return ends.includes(null) ? OUT_OF_SHEET : ends.join(":");
}

function movedEnd(end: string, rows: number, columns: number): string | null {
  const match = REFERENCE.exec(end);
  if (!match) return end;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  // In a whole row ($3) the only dollar is that of the row.
  const [columnDollar, rowDollar] = letters === "" ? ["", first + second] : [first, second];
  const column = letters === "" ? "" : movedColumn(letters, columnDollar === "" ? columns : 0);
  const row = digits === "" ? "" : movedRow(Number(digits), rowDollar === "" ? rows : 0);
  return column === null || row === null ? null : `${columnDollar}${column}${rowDollar}${row}`;
}

function movedColumn(letters: string, by: number): string | null {
  const column = columnNumber(letters);
  if (column === null) return null;
  const moved = column + by;
  return moved < 0 || moved > LAST_COLUMN ? null : columnName(moved);
}

function movedRow(row: number, by: number): string | null {
  const moved = row + by;
  return moved < 1 || moved > LAST_ROW + 1 ? null : String(moved);
}
