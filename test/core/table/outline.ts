import { columnName, formatCell, formatRange } from "../../../src/core/sheet/address";
import type { Columns, IndicatorTable, PointsCell, Role, TotalRow } from "../../../src/core/table/table";

/** A table in a form that a test can state and a person can compare, one line a fact. */
export function outline(table: IndicatorTable): string[] {
  return [
    `${table.kind} ${formatRange(table.range)} header ${table.headerRows.map((row) => row + 1).join(",")}`,
    columnsLine(table.columns),
    ...table.groups.map(
      ({ level, cell, path, weight, rows }) =>
        `${"#".repeat(level)} ${formatCell(cell)} ${path.join(" / ")} ${points(weight)} rows ${span(rows)}`,
    ),
    ...indicatorLines(table),
    ...table.subtotals.map((row) => `subtotal ${totalLine(row)}`),
    ...(table.total ? [`total ${totalLine(table.total)}`] : []),
    ...table.unsure.map(({ role, code, cells }) => `unsure ${role} ${code} ${cells.map(formatCell).join(",")}`.trim()),
  ];
}

/** Cell, path, weight and score of each indicator; its kind and the source of its weight where they are not usual. */
export function indicatorLines({ indicators }: IndicatorTable): string[] {
  return indicators.map(({ cell, path, weight, weightFrom, score, reviewScore, kind }) =>
    [
      `${formatCell(cell)} ${path.join(" / ")} ${points(weight)} -> ${points(score)}`,
      ...(reviewScore ? [`review ${points(reviewScore)}`] : []),
      ...(weightFrom === "cell" ? [] : [weightFrom]),
      ...(kind === "scored" ? [] : [kind]),
    ].join(" "),
  );
}

const ORDER: readonly Role[] = ["level1", "level1Weight", "level2", "level2Weight", "level3", "level3Weight", "level4"];

/** "level1=A level2=B weight=C …": levels first, then the others by name. */
export function columnsLine(columns: Columns): string {
  const rank = (role: string): number => {
    const index = ORDER.findIndex((one) => one === role);
    return index === -1 ? ORDER.length : index;
  };
  return Object.entries(columns)
    .sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b))
    .map(([role, list]) => `${role}=${list.map(columnName).join(",")}`)
    .join(" ");
}

export function points(cell: PointsCell | null): string {
  if (!cell) return "none";
  const { content } = cell;
  if (content.type === "number") return content.points.toDecimal(4);
  return content.type === "text-number" ? `"${content.points.toDecimal(4)}"` : content.type;
}

function totalLine({ row, weight, score, sums }: TotalRow): string {
  return `row ${row + 1} weight ${points(weight)} score ${points(score)} of ${span(sums)}`;
}

const span = ({ first, last }: { first: number; last: number }): string => `${first + 1}-${last + 1}`;
