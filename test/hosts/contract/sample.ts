import { type EditPlan, type Mark, type Operation, planFor } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import { type CellAddress, parseCell, parseRange } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";

export interface SampleCell {
  readonly value: CellValue;
  /** With its "="; the value is its stored result, and what it comes to: a live host works it out anew. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface SampleSheet {
  readonly name: string;
  /** By A1 address. */
  readonly cells: Readonly<Record<string, SampleCell>>;
  readonly merges?: readonly string[];
  /** Counted from 1, and column names. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
}

/** What a host opens: sheets in the order of their tabs, the first one in front. */
export type SampleWorkbook = readonly SampleSheet[];

export const number = (value: number): CellValue => ({ type: "number", number: value });
export const text = (value: string): CellValue => ({ type: "text", text: value });
export const EMPTY: CellValue = { type: "empty" };

export const SCORES: SampleSheet = {
  name: "评分 表",
  cells: {
    B2: { value: text("指标") },
    C2: { value: text("得分") },
    B3: { value: text("道路养护") },
    C3: { value: number(4.5), numberFormat: "0.00" },
    C4: { value: text("5 "), numberFormat: "@" },
    C5: { value: number(0.125), numberFormat: "0.0%" },
    D5: { value: { type: "boolean", boolean: true } },
    B6: { value: text("合计") },
    C6: { value: number(9.625), formula: "=SUM(C3:C5)+5" },
    D6: { value: { type: "error", error: "#DIV/0!" } },
  },
  merges: ["B6:B7"],
  hiddenRows: [4],
  hiddenColumns: ["D"],
};
export const OTHERS: SampleWorkbook = [
  { name: "空表", cells: {} },
  { name: "隐藏", cells: { A1: { value: number(1) } }, isHidden: true },
  { name: "保护", cells: { A1: { value: number(1) } }, isProtected: true },
];
export const NAMED = { type: "named", name: SCORES.name } as const;

export function at(address: string): CellAddress {
  const cell = parseCell(address);
  if (!cell) throw new Error(`no cell: ${address}`);
  return cell;
}

export function contentAt(snapshot: SheetSnapshot, address: string): CellContent {
  const { value, formula } = cellAt(snapshot, at(address));
  return formula === null ? { type: "value", value } : { type: "formula", formula, result: value };
}

export function setCell(snapshot: SheetSnapshot, address: string, after: CellContent): Operation {
  return { type: "set-cell", cell: at(address), before: contentAt(snapshot, address), after };
}

export function mark(id: string, range: string, premise: string): Mark {
  const parsed = parseRange(range);
  if (!parsed) throw new Error(`no range: ${range}`);
  return { id, range: parsed, formula: `AND(${premise},N("sc:${id}")=0)` };
}

export const put = (after: Mark): Operation => ({ type: "mark", before: null, after });
export const takeOff = (before: Mark): Operation => ({ type: "mark", before, after: null });

export function planOf(...operations: readonly Operation[]): EditPlan {
  return planFor({ sheet: SCORES.name, operations });
}
