import { unquoteSheetName } from "../sheet/address";
import { type CellValue, textOf } from "../sheet/cell";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { PAPER_COLUMNS, type PaperRole } from "./columns";

/** What stands in the cells of a point that a person fills in. */
export interface Written {
  readonly answer: CellValue;
  readonly reason: string;
  readonly evidence: string;
}

/** Whether a person has filled in any of it. */
export const isWritten = ({ answer, reason, evidence }: Written): boolean =>
  answer.type !== "empty" || reason !== "" || evidence !== "";

/** One row of a working paper as it stands: where it is, and what people have written there. */
export interface PaperRow extends Written {
  readonly row: number;
  /** "K7.2": unique, and never given to anything else. */
  readonly key: string;
  /** "K7" on the first row of an indicator. */
  readonly indicatorKey: string;
  readonly path: string;
  readonly point: string;
}

/** A working paper that was read. */
export interface Paper {
  readonly snapshot: SheetSnapshot;
  readonly columns: ReadonlyMap<PaperRole, number>;
  readonly rows: readonly PaperRow[];
}

const KEY = /^K\d+\.\d+$/;
/** The header stands near the top, whatever rows a person has put above it. */
const MOST_ABOVE = 30;

/** Reads a sheet as a working paper, its columns by their headers, wherever they have been moved; null for another sheet. */
export function readPaper(snapshot: SheetSnapshot): Paper | null {
  const last = Math.min(snapshot.rows.length, MOST_ABOVE);
  for (let at = 0; at < last; at++) {
    const columns = columnsIn(snapshot, snapshot.origin.row + at);
    if (columns) return { snapshot, columns, rows: rowsBelow(snapshot, snapshot.origin.row + at, columns) };
  }
  return null;
}

/**
 * Reads what stands under the paper's name as the working paper of a sheet, by that sheet's name; null where nothing does,
 * where it is no paper, or where it is the paper of another sheet.
 */
export function readPaperOf(sheet: string, companion: SheetSnapshot | null | undefined): Paper | null {
  const paper = companion ? readPaper(companion) : null;
  const named = paper ? sheetsNamedIn(paper) : [];
  const isItsOwn = named.length === 0 || named.some((name) => name.toLowerCase() === sheet.toLowerCase());
  return isItsOwn ? paper : null;
}

/** The sheets whose indicators a paper's cells follow; none once they are values. */
function sheetsNamedIn({ snapshot, columns, rows }: Paper): string[] {
  const column = columns.get("indicator") ?? 0;
  return rows.flatMap(({ row }) => {
    const prefix = /^=(.+)!\$?[A-Z]+\$?\d+$/.exec(cellAt(snapshot, { row, column }).formula ?? "")?.[1];
    return prefix === undefined ? [] : [unquoteSheetName(prefix).replace(/^\[.*\]/, "")];
  });
}

/** All of the columns, or this is no header. */
function columnsIn({ rows, origin }: SheetSnapshot, row: number): ReadonlyMap<PaperRole, number> | null {
  const cells = rows[row - origin.row] ?? [];
  const places = PAPER_COLUMNS.map(
    ({ role, header }) => [role, cells.findIndex(({ text }) => text.trim() === header)] as const,
  );
  return places.every(([, place]) => place >= 0)
    ? new Map(places.map(([role, place]) => [role, origin.column + place]))
    : null;
}

function rowsBelow(snapshot: SheetSnapshot, header: number, columns: ReadonlyMap<PaperRole, number>): PaperRow[] {
  const rows: PaperRow[] = [];
  for (let row = header + 1; row < snapshot.origin.row + snapshot.rows.length; row++) {
    const valueOf = (role: PaperRole): CellValue => cellAt(snapshot, { row, column: columns.get(role) ?? 0 }).value;
    const wordsIn = (role: PaperRole): string => textOf(valueOf(role)).trim();
    const key = wordsIn("key");
    if (!KEY.test(key)) continue;
    rows.push({
      row,
      key,
      indicatorKey: wordsIn("indicatorKey"),
      path: wordsIn("path"),
      point: wordsIn("point"),
      answer: valueOf("answer"),
      reason: wordsIn("reason"),
      evidence: wordsIn("evidence"),
    });
  }
  return rows;
}
