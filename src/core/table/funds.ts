import type { CellAddress } from "../sheet/address";
import type { Rows } from "./content";
import type { Grid } from "./grid";
import type { Header } from "./header";
import { holdsNumber, numberIn } from "./numbers";
import { pointsAt } from "./points";
import type { IndicatorTable } from "./table";
import { nameFrom } from "./text";

/**
 * The fund block of a 自评表 (年初预算数 … 分值, 执行率, 得分): one indicator, the first row that has a weight; null where
 * none has. 财预〔2020〕10号 附件1.
 */
export function fundsTable(grid: Grid, header: Header, body: Rows): IndicatorTable | null {
  const columnOf = (...meanings: readonly string[]): number | undefined =>
    header.columns.find(({ means }) => means !== null && meanings.includes(means))?.column;
  const weight = columnOf("weight");
  const score = columnOf("score", "reviewScore");
  const rate = columnOf("rate");
  if (weight === undefined) return null;
  for (let row = body.first; row <= body.last; row++) {
    if (!holdsNumber(grid.own(row, weight))) continue;
    const cell = nameLeftOf(grid, row, weight) ?? labelLeftOf(grid, header);
    if (!cell) return null;
    const last = lastRow(grid, row, body, weight);
    return {
      kind: "funds",
      range: {
        top: header.first,
        left: cell.column,
        bottom: last,
        right: header.columns[header.columns.length - 1]?.column ?? weight,
      },
      headerRows: rowsFrom(header),
      columns: {
        level1: [cell.column],
        weight: [weight],
        ...(rate === undefined ? {} : { rate: [rate] }),
        ...(score === undefined ? {} : { score: [score] }),
      },
      indicators: [
        {
          cell,
          rows: { first: row, last: row },
          path: [nameFrom(grid.textAt(cell)).replace(/[:：]$/, "")],
          kind: "scored",
          weight: pointsAt(grid, { row, column: weight }),
          weightFrom: "cell",
          score: score === undefined ? null : pointsAt(grid, { row, column: score }),
          reviewScore: null,
          criterion: null,
          explanation: null,
        },
      ],
      groups: [],
      total: null,
      subtotals: [],
      unsure: score === undefined ? [{ role: "score", code: "no-score-column", cells: [] }] : [],
    };
  }
  return null;
}

export function rowsFrom({ first, last }: Header): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The nearest text left of the amounts. */
function nameLeftOf(grid: Grid, row: number, before: number): CellAddress | null {
  for (let column = before - 1; column >= grid.left; column--) {
    const { type } = numberIn(grid.own(row, column));
    if (type === "not-a-number") return { row, column };
  }
  return null;
}

/** A block of one row that its header's first label names (预算执行情况 | 年初预算 | …). */
function labelLeftOf(grid: Grid, { last, columns }: Header): CellAddress | null {
  const budget = columns.findIndex(({ means }) => means === "budget");
  const label = columns.slice(0, Math.max(budget, 0)).find((column) => column.label !== "");
  return label ? grid.head(last, label.column) : null;
}

/** The block goes on as long as rows name a source of funds. */
function lastRow(grid: Grid, from: number, body: Rows, before: number): number {
  let last = from;
  while (last < body.last && namesFunds(grid, last + 1, before)) last++;
  return last;
}

const FUNDS = /资金|拨款|结转|结余|财政|其他|总额/;

function namesFunds(grid: Grid, row: number, before: number): boolean {
  const cell = nameLeftOf(grid, row, before);
  return cell !== null && FUNDS.test(grid.word(row, cell.column));
}
