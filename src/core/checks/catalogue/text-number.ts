import { formula } from "../../edits/formula";
import { formatCell, verticalRuns } from "../../sheet/address";
import type { IndicatorTable, PointsCell } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { safeFix, textsConverted } from "../fixes";
import { premisesOver } from "../premises";
import { isInSum } from "../sum-coverage";

type Data = { readonly cells: readonly string[]; readonly missedBySum: boolean };

/** Numbers that Excel holds for text: it leaves them out of every SUM. */
export default defineCheck<"text-number", Data>({
  id: "text-number",
  severity: "info",
  *find(checked) {
    for (const cells of textNumbersByColumn(checked)) {
      const missedBySum = cells.some((cell) => sumsOf(checked.table).some((sum) => isInSum(sum, cell.address)));
      yield {
        cells: verticalRuns(cells.map(({ address }) => address)),
        data: { cells: cells.map(({ address }) => formatCell(address)), missedBySum },
        fix: safeFix("convert-text", textsConverted(checked.grid.snapshot, cells)),
        ...(missedBySum ? { severity: "warning", changesTotal: true } : {}),
      };
    }
  },
  *marks(checked) {
    const cells = textNumbersByColumn(checked).flat();
    yield* premisesOver(cells.map(({ address }) => ({ cell: address, premise: formula`ISTEXT(${address})` })));
  },
});

function textNumbersByColumn({ table }: CheckedTable): PointsCell[][] {
  const byColumn = new Map<number, Map<string, PointsCell>>();
  for (const cell of pointsCells(table)) {
    if (cell.content.type !== "text-number") continue;
    const { address } = cell;
    const column = byColumn.get(address.column) ?? new Map<string, PointsCell>();
    byColumn.set(address.column, column.set(formatCell(address), cell));
  }
  return [...byColumn.keys()].sort((a, b) => a - b).map((key) => [...(byColumn.get(key)?.values() ?? [])]);
}

/** The cells that should hold a number: a label with a weight in it isn't one of them. */
function pointsCells({ indicators, groups, total, subtotals }: IndicatorTable): PointsCell[] {
  const labels = new Set([...groups, ...indicators].map(({ cell }) => formatCell(cell)));
  const scored = indicators.filter(({ kind }) => kind === "scored" || kind === "alternative");
  const cells = [
    ...groups.map(({ weight }) => weight),
    ...scored.flatMap(({ weight, score, reviewScore }) => [weight, score, reviewScore]),
    ...subtotals.flatMap(({ weight, score }) => [weight, score]),
    ...(total ? [total.weight, total.score] : []),
  ];
  return cells.flatMap((cell) => (cell && !labels.has(formatCell(cell.address)) ? [cell] : []));
}

function sumsOf({ total, subtotals }: IndicatorTable): string[] {
  const totals = total ? [...subtotals, total] : subtotals;
  return totals.flatMap(({ weight, score }) => [weight?.formula ?? [], score?.formula ?? []].flat());
}
