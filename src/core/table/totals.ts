import { Rational } from "../exact";
import type { Grid } from "./grid";
import { labelFrom } from "./labels";
import type { Layout } from "./layout";
import { holdsNumber } from "./numbers";
import { pointsAt } from "./points";
import { statesPoints } from "./row-kinds";
import { type Group, type Indicator, pointsIn, type PointsCell, type TotalRow, type Unsure } from "./table";
import { bare } from "./text";
import { SCORE_LABELS } from "./vocabulary/row-words";
import type { Sum } from "./walk";

interface Tabled {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
}

export interface Totals {
  readonly total: TotalRow | null;
  readonly subtotals: readonly TotalRow[];
  readonly unsure: readonly Unsure[];
}

/** Parts the rows that sum others into the table's total (the last one that isn't called 小计) and the subtotals. */
export function totalsIn(table: Tabled, rowsOfSums: readonly Sum[]): Totals {
  const known = knownOf(table);
  const sums = withoutRepetition(table, rowsOfSums);
  const totals = sums.filter(({ kind }) => kind === "total");
  const last = totals[totals.length - 1];
  const total = last && isOfPart(table, known, last, totals) ? totals.find(({ after }) => after === 0) : last;
  const subtotals = sums.filter((sum) => sum !== total);
  const rows = {
    total: total ? totalRow(table, total, wholeTable(table, total)) : null,
    subtotals: subtotals.map((sum, index) => totalRow(table, sum, partAbove(table, known, sum, subtotals[index - 1]))),
  };
  const spoken = total && !pointsIn(rows.total?.score ?? null) && statesPoints(total.label) ? [total] : [];
  const cells = spoken.map(({ row, column }) => ({ row, column }));
  return { ...rows, unsure: cells.length > 0 ? [{ role: "score", code: "total-in-text", cells }] : [] };
}

/** The sums without what only repeats a total below it, its score in another column: 综合得分 | 88 | 等级 | 良. */
function withoutRepetition({ grid, layout }: Tabled, sums: readonly Sum[]): readonly Sum[] {
  const isScored = ({ row }: Sum): boolean => (cellAt(grid, layout.score, row)?.content.type ?? "blank") !== "blank";
  return sums.filter((sum, index) => {
    const before = sums.slice(0, index).find(({ kind, after }) => kind === "total" && after === sum.after);
    return sum.kind !== "total" || isScored(sum) || !before || !isScored(before);
  });
}

/** The last of several rows that say the same sums only what stands below the one before, unless its weight is all. */
function isOfPart({ grid, layout }: Tabled, { weightOf }: Known, last: Sum, totals: readonly Sum[]): boolean {
  const same = totals.filter(({ label, after }) => label === last.label && after > 0 && after < last.after);
  const before = same[same.length - 1];
  if (!before) return false;
  const stated = pointsIn(cellAt(grid, layout.weight, last.row));
  return !stated || (stated.equals(weightOf(before.after, last.after)) && !stated.equals(weightOf(0, last.after)));
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A total at the top sums everything below it. */
function wholeTable({ indicators }: Tabled, { row, after }: Sum): Rows {
  return between(indicators[0], indicators[(after === 0 ? indicators.length : after) - 1], row);
}

/**
 * The rows since the subtotal before, or those of the parent that the subtotal's label stands under; its own weight
 * decides.
 */
function partAbove({ indicators, grid, layout }: Tabled, known: Known, sum: Sum, before: Sum | undefined): Rows {
  const starts = (known.parents.get(sum.after - 1) ?? []).map((group) => group.indicators[0] ?? 0);
  const under = sum.level >= 1 ? starts.slice(0, sum.level).reverse() : [];
  const candidates = [...under, before?.after ?? 0, ...starts].filter((start) => start < sum.after);
  const stated = pointsIn(cellAt(grid, layout.weight, sum.row));
  const agreeing = candidates.find((start) => stated && known.weightOf(start, sum.after).equals(stated));
  const start = agreeing ?? candidates[0];
  return start === undefined
    ? { first: sum.row, last: sum.row }
    : between(indicators[start], indicators[sum.after - 1], sum.row);
}

/** What is asked again for every subtotal. */
interface Known {
  readonly parents: ReadonlyMap<number, readonly Group[]>;
  /** The weight of the indicators from one position to before another. */
  readonly weightOf: (from: number, to: number) => Rational;
}

function knownOf({ indicators, groups }: Tabled): Known {
  const upTo = [Rational.zero];
  let sum = Rational.zero;
  for (const { weight } of indicators) {
    sum = sum.plus(pointsIn(weight) ?? Rational.zero);
    upTo.push(sum);
  }
  const at = (position: number): Rational => upTo[position] ?? Rational.zero;
  return { parents: parentsOf(groups), weightOf: (from, to) => at(to).minus(at(from)) };
}

/** The parents of each indicator, topmost first. */
function parentsOf(groups: readonly Group[]): ReadonlyMap<number, readonly Group[]> {
  const parents = new Map<number, Group[]>();
  for (const group of groups) {
    for (const indicator of group.indicators) {
      const known = parents.get(indicator);
      if (known) known.push(group);
      else parents.set(indicator, [group]);
    }
  }
  return parents;
}

function between(first: Indicator | undefined, last: Indicator | undefined, row: number): Rows {
  return { first: first?.rows.first ?? row, last: last?.rows.last ?? row };
}

function totalRow({ grid, layout }: Tabled, sum: Sum, sums: Rows): TotalRow {
  const { row } = sum;
  const { weight, score, levelWeights } = layout;
  const weights = [weight, ...levelWeights].map((column) => cellAt(grid, column, row));
  const stated =
    weights.find((cell) => cell && cell.content.type !== "blank") ??
    (score === null ? onlyNumber(grid, layout, row) : null) ??
    insideLabel(grid, sum) ??
    weights[0] ??
    null;
  return {
    row,
    score: score === null ? besideLabel(grid, layout, row) : cellAt(grid, score, row),
    weight: stated,
    sums,
  };
}

/** The weight that the row's own label gives: 合计（100分）. */
function insideLabel(grid: Grid, { row, column }: Sum): PointsCell | null {
  const { weight } = labelFrom(grid.textAt({ row, column }), false);
  return weight && { address: { row, column }, content: { type: "number", points: weight } };
}

/** Where no column is for scores, a number right of a label that names them: "总分 | 100 | 得分 | 96.5". */
function besideLabel(grid: Grid, { left, right }: Layout, row: number): PointsCell | null {
  let isNamed = false;
  for (let column = left + 1; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    if (isNamed && holdsNumber(grid.own(row, column))) return pointsAt(grid, { row, column });
    isNamed = SCORE_LABELS.includes(bare(grid.word(row, column)));
  }
  return null;
}

/** Where no column is for scores, a single number right of the label is the weights' sum, wherever it stands. */
function onlyNumber(grid: Grid, { left, right }: Layout, row: number): PointsCell | null {
  const numbers: number[] = [];
  for (let column = left + 1; column <= right; column++) if (holdsNumber(grid.own(row, column))) numbers.push(column);
  const [only, another] = numbers;
  return only === undefined || another !== undefined ? null : pointsAt(grid, { row, column: only });
}

/** The points of a row in a column, also where they stand in a cell that is merged over it from the left. */
function cellAt(grid: Grid, column: number | null, row: number): PointsCell | null {
  if (column === null) return null;
  const head = grid.head(row, column);
  const isOwn = head.row === row && head.column === column;
  return isOwn || (head.row === row && holdsNumber(grid.at(head))) ? pointsAt(grid, head) : null;
}
