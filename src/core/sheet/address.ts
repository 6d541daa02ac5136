/** Rows and columns count from 0, as in the arrays that hold them; only addresses as text count from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column of a sheet (XFD1048576). */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

export function rangeOf(from: CellAddress, to: CellAddress = from): RangeAddress {
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function contains(range: RangeAddress, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** "A" for 0, "XFD" for 16383. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A", 16383 for "xfd"; null for a name that no sheet has. */
export function columnNumber(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  const column = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column <= LAST_COLUMN ? column : null;
}

/** "I23" for row 22, column 8. */
export function formatCell({ row, column }: CellAddress): string {
  return `${columnName(column)}${row + 1}`;
}

/** "I3:I21", or "I3" where the range is a single cell. */
export function formatRange({ top, left, bottom, right }: RangeAddress): string {
  const first = formatCell({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${formatCell({ row: bottom, column: right })}`;
}

/** Reads "I23" or "$I$23"; null for anything else, or a cell beyond XFD1048576. */
export function parseCell(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const column = match?.[1] === undefined ? null : columnNumber(match[1]);
  const row = Number(match?.[2]) - 1;
  return column === null || !(row <= LAST_ROW) ? null : { row, column };
}

/** Reads "A1:I23" or "B5"; null for anything else. */
export function parseRange(text: string): RangeAddress | null {
  const [first, second, ...rest] = text.split(":").map(parseCell);
  if (!first || second === null || rest.length > 0) return null;
  return rangeOf(first, second);
}

/** A sheet's name as a formula needs it: quoted where it isn't a plain word ('评 分''表'!A1). */
export function quoteSheetName(name: string): string {
  const isPlainWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseCell(name) && !/^r\d*c\d*$/i.test(name);
  return isPlainWord ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The name that a sheet prefix means: 'a ''b''' is a 'b'. */
export function unquoteSheetName(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
}

/** Gathers cells into as few vertical runs as there are, in the order of columns, then rows. */
export function verticalRuns(cells: readonly CellAddress[]): RangeAddress[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: RangeAddress[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && (last.bottom === row || last.bottom === row - 1)) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push(rangeOf({ row, column }));
    }
  }
  return runs;
}

const ROWS = /^([1-9]\d{0,6})(?:\s*[-–~至]\s*([1-9]\d{0,6}))?$/;

/** Rows as people name them, counted from 1: "3", "3-4"; null where that is none, or begins below its end. */
export function parseRows(text: string): { readonly first: number; readonly last: number } | null {
  const [, first, last = first] = ROWS.exec(text.normalize("NFKC").trim()) ?? [];
  if (first === undefined || Number(first) > Number(last)) return null;
  return { first: Number(first) - 1, last: Number(last) - 1 };
}
