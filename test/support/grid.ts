import { type CellAddress, parseCell, parseRange, type RangeAddress } from "../../src/core/sheet/address";
import { type Cell, type CellValue, EMPTY_CELL } from "../../src/core/sheet/cell";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";

export interface SheetOptions extends Partial<Omit<SheetSnapshot, "rows" | "origin" | "merges">> {
  /** The address of the grid's first cell, "A1" by default. */
  readonly at?: string;
  /** Merged areas beside those that the grid itself shows, as A1 ranges. */
  readonly merges?: readonly string[];
}

/**
 * A sheet from its picture, one line a row, cells parted by `|`. Blank lines before and after the picture are left out,
 * those inside it are blank rows. A cell is
 *
 *     5, -2.5            a number
 *     10%                the number 0.1 in a percent format
 *     "5, "5 "           text, whatever it looks like; a closing quote keeps trailing spaces
 *     ^                  merged with the cell above
 *     <                  merged with the cell to its left
 *     =A1+A2 -> 5        a formula and its stored result (any constant of this list)
 *     =A1+A2             a formula that nobody has calculated
 *     #REF!              an error
 *     TRUE, FALSE        a boolean
 *     anything else      text; \n in a text is a line break, \p a vertical bar
 */
export function sheetOf(picture: string, options: SheetOptions = {}): SheetSnapshot {
  const lines = picture.replace(/^(?:[ \t]*\n)+|(?:\n[ \t]*)+$/g, "").split("\n");
  const pieces = lines.map((line) => line.split("|").map((piece) => piece.trim()));
  const { at = "A1" } = options;
  const origin = parseCell(at);
  if (!origin) throw new Error(`no cell: ${at}`);
  const rows = pieces.map((row) => row.map((piece) => (isMerged(piece) ? EMPTY_CELL : cellOf(piece))));
  return snapshotOf(rows, { ...options, at }, mergesOf(pieces, origin));
}

/** A sheet from its cells. */
export function snapshotOf(
  rows: readonly (readonly Cell[])[],
  { at = "A1", merges = [], ...rest }: SheetOptions = {},
  furtherMerges: readonly RangeAddress[] = [],
): SheetSnapshot {
  const origin = parseCell(at);
  if (!origin) throw new Error(`no cell: ${at}`);
  return {
    name: "Sheet1",
    origin,
    rows,
    used: usedRange(rows, origin),
    merges: [...furtherMerges, ...merges.map(range)],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isHidden: false,
    isProtected: false,
    marks: [],
    ...rest,
  };
}

/** A cell from its picture, as described at {@link sheetOf}. */
export function cellOf(piece: string): Cell {
  const formula = /^(=.+?)(?:\s*->\s*(.*))?$/.exec(piece);
  if (formula) {
    const [, code = "", result] = formula;
    if (result === undefined) return { ...EMPTY_CELL, value: { type: "not-calculated" }, formula: code };
    return { ...cellOf(result), formula: code };
  }
  const value = valueOf(piece);
  const isPercent = value.type === "number" && piece.endsWith("%");
  const text = value.type === "text" ? value.text : piece;
  return { value, formula: null, text, numberFormat: isPercent ? "0%" : "General" };
}

function valueOf(piece: string): CellValue {
  if (piece === "") return { type: "empty" };
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(piece)?.[1];
  if (percent !== undefined) return { type: "number", number: Number(percent) / 100 };
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(piece)) return { type: "number", number: Number(piece) };
  if (/^#[A-Z0-9/]+[!?]?$/.test(piece)) return { type: "error", error: piece };
  if (piece === "TRUE" || piece === "FALSE") return { type: "boolean", boolean: piece === "TRUE" };
  const text = /^"(.*?)"?$/.exec(piece)?.[1] ?? piece;
  return { type: "text", text: text.replace(/\\n/g, "\n").replace(/\\p/g, "|") };
}

const isMerged = (piece: string): boolean => piece === "^" || piece === "<";

/** The merged areas that `^` and `<` draw: each of them belongs to the area of the cell it points to. */
function mergesOf(pieces: readonly (readonly string[])[], origin: CellAddress): RangeAddress[] {
  const heads: (readonly [number, number])[][] = [];
  const areas = new Map<string, RangeAddress>();
  pieces.forEach((row, r) => {
    const line: (readonly [number, number])[] = [];
    heads.push(line);
    row.forEach((piece, c) => {
      const head = piece === "^" ? heads[r - 1]?.[c] : piece === "<" ? line[c - 1] : ([r, c] as const);
      if (!head) throw new Error(`nothing to merge with in row ${r + 1}, column ${c + 1} of the grid`);
      line.push(head);
      if (!isMerged(piece)) return;
      const [top, left] = [head[0] + origin.row, head[1] + origin.column];
      const area = areas.get(head.join()) ?? { top, left, bottom: top, right: left };
      const bottom = Math.max(area.bottom, r + origin.row);
      areas.set(head.join(), { ...area, bottom, right: Math.max(area.right, c + origin.column) });
    });
  });
  for (const { top, left, bottom, right } of areas.values()) {
    const drawn = heads.flat().filter(([r, c]) => r + origin.row === top && c + origin.column === left).length;
    if (drawn !== (bottom - top + 1) * (right - left + 1)) {
      throw new Error(`the merged area at row ${top - origin.row + 1} of the grid is no rectangle`);
    }
  }
  return [...areas.values()];
}

function usedRange(rows: readonly (readonly Cell[])[], { row, column }: CellAddress): RangeAddress | null {
  if (!rows.some((cells) => cells.some(({ value }) => value.type !== "empty"))) return null;
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  return { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 };
}

function range(text: string): RangeAddress {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(`no range: ${text}`);
  return parsed;
}
