import { formatCell } from "../sheet/address";
import type { Indicator, PointsCell } from "../table/table";
import type { CheckedTable } from "./check";
import { isReferredTo } from "./sum-coverage";

/** A formula that does nothing but add cells up: SUMs, and cells between plus signs. */
const ADDS_UP = /^=\+?(?:(?:SUM\([A-Z0-9:$,\s]*\)|SUBTOTAL\(10?9,[A-Z0-9:$,\s]*\)|\$?[A-Z]{1,3}\$?\d+)(?:\+|$))+$/i;

/** The scored rows that the total's own formula leaves out; none where it isn't a plain sum. */
export function rowsLeftOut({ table }: CheckedTable): Indicator[] {
  const { total, subtotals, indicators } = table;
  const code = total?.score?.formula;
  if (!total || !code || !ADDS_UP.test(code)) return [];
  const sums = subtotals.flatMap(({ score, sums: rows }) =>
    score && isReferredTo(code, score.address) ? [{ score, rows }] : [],
  );
  const isCovered = ({ score, rows }: Indicator): boolean =>
    score !== null &&
    (isReferredTo(code, score.address) ||
      sums.some((sum) => rows.first >= sum.rows.first && rows.first <= sum.rows.last));
  const counted = indicators.filter(
    ({ kind, score, rows }) => kind === "scored" && score && isWithin(rows.first, total.sums),
  );
  const missed = counted.filter((indicator) => !isCovered(indicator));
  // A sum over other cells than the scores, such as those of the groups, is right or wrong in another way.
  const isOverScores = missed.length < counted.length && !mergedOver(missed);
  return isOverScores ? missed : [];
}

const isWithin = (row: number, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  row >= first && row <= last;

/** Rows that share one score cell are covered by it. */
function mergedOver(missed: readonly Indicator[]): boolean {
  const cells = missed.flatMap(({ score }): readonly PointsCell[] => (score ? [score] : []));
  return new Set(cells.map(({ address }) => formatCell(address))).size < cells.length;
}
