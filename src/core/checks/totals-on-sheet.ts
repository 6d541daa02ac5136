import { type Formula, formula, joined } from "../edits/formula";
import { Rational } from "../exact";
import { once } from "../once";
import { type Allotment, allotmentsOf, counts } from "../scoring/allotment";
import { cappedScoreOf, scoreOf } from "../scoring/totals";
import { type CellAddress, formatCell, rangeOf } from "../sheet/address";
import { pointsIn, type PointsCell } from "../table/table";
import type { CheckedTable } from "./check";
import { doSumsDiffer, isSumAbove } from "./compare";
import { weightElsewhere } from "./framework";
import { type Operands, operandsOf } from "./operands";
import { weightApart } from "./weights";

/** The score cells that the totals count. */
export function countedScores({ table }: CheckedTable): PointsCell[] {
  return table.indicators.filter(counts).flatMap(({ score }) => score ?? []);
}

/** Every cell of weights, scores and totals, a merged one once. */
export const pointsCells = once(({ table }: CheckedTable): readonly PointsCell[] => {
  const { indicators, groups, subtotals, total } = table;
  const cells = [
    ...groups.map(({ weight }) => weight),
    ...indicators.flatMap(({ weight, score, reviewScore }) => [weight, score, reviewScore]),
    ...[...subtotals, total].flatMap((sum) => [sum?.weight ?? null, sum?.score ?? null]),
  ];
  const unique = new Map(cells.flatMap((cell) => (cell ? [[formatCell(cell.address), cell] as const] : [])));
  return [...unique.values()];
});

/** The weights, scores and totals whose formulas have no result. */
export function uncalculated(checked: CheckedTable): PointsCell[] {
  return pointsCells(checked).filter(({ content }) => content.type === "not-calculated");
}

/** Whether every score that the totals count is there to be counted. */
export function isCalculated(checked: CheckedTable): boolean {
  return countedScores(checked).every(({ content }) => content.type !== "not-calculated");
}

/** The score that stands in the other tables of the sheet and that a total may include: 预算执行率, 10 beside 90. */
export function scoreApart({ siblings }: CheckedTable): Rational {
  const funds = siblings.filter(({ kind }) => kind === "funds").flatMap(({ indicators }) => indicators);
  return Rational.sum(funds.flatMap(({ score }) => pointsIn(score) ?? []));
}

/** Whether the total is one of all the points there are: bounds of grades and totals say nothing of a part. */
export function isOutOfFullMarks(checked: CheckedTable): boolean {
  const { totals, profile } = checked;
  const own = totals.weight.sum;
  const all = own.plus(weightApart(checked)).plus(weightElsewhere(checked));
  return [own, all].some((weight) => !doSumsDiffer(weight, profile.fullMarks, profile));
}

/** The weights with the rows whose scores lie above them. */
export function overrunRows({ table, profile }: CheckedTable): Allotment[] {
  return allotmentsOf(table).filter((allotment) => isSumAbove(scoreOf(allotment), cappedScoreOf(allotment), profile));
}

/** The score cells whose points lie above the weight that they are held to. */
export function overrunScores(checked: CheckedTable): PointsCell[] {
  return overrunRows(checked).flatMap(({ members }) => members.flatMap(({ indicator }) => indicator.score ?? []));
}

/** Σ score as a formula. */
export function sumFormula(checked: CheckedTable): Formula {
  return operandsOf(checked.table).sumOf(countedScores(checked));
}

/** How far the scores lie above their weights all together, as a formula: the sum without what capping leaves. */
export function overrunFormula({ table }: CheckedTable): Formula {
  const operands = operandsOf(table);
  const held = allotmentsOf(table).filter(({ isCapped, weight }) => isCapped && weight?.content.type !== "blank");
  const runs: Run[] = [];
  const singles: Formula[] = [];
  for (const allotment of held) {
    const pair = plainPair(allotment, operands);
    const last = runs[runs.length - 1];
    if (!pair) singles.push(...singleOverrun(allotment, operands));
    else if (last && follows(last, pair)) runs[runs.length - 1] = { ...last, bottom: pair.score.row };
    else runs.push({ ...pair, bottom: pair.score.row });
  }
  const terms = [...runs.map(runOverrun), ...singles];
  return terms.length > 0 ? joined(terms, "+") : formula`${Rational.zero}`;
}

/** The weight and the score of one row. */
interface Pair {
  readonly weight: CellAddress;
  readonly score: CellAddress;
}

/** Rows one below the other; the addresses are those of the first. */
interface Run extends Pair {
  readonly bottom: number;
}

function plainPair({ members: [{ indicator }, ...others], weight }: Allotment, { isPlain }: Operands): Pair | null {
  const { score } = indicator;
  if (!weight || !score || others.length > 0 || !isPlain(weight) || !isPlain(score)) return null;
  return weight.address.row === score.address.row ? { weight: weight.address, score: score.address } : null;
}

function follows({ weight, score, bottom }: Run, next: Pair): boolean {
  return weight.column === next.weight.column && score.column === next.score.column && bottom === next.score.row - 1;
}

/** Σ max(0, score − weight), in arithmetic that SUMPRODUCT carries through whole ranges. */
function runOverrun({ weight, score, bottom }: Run): Formula {
  const [scores, weights] = [score, weight].map((top) => rangeOf(top, { ...top, row: bottom }));
  if (!scores || !weights) return formula`0`;
  const excess = formula`${scores}-${weights}`;
  return formula`SUMPRODUCT((${excess}+ABS(${excess}))/2)`;
}

function singleOverrun({ members, weight }: Allotment, { pointsOf, sumOf }: Operands): Formula[] {
  const scores = members.flatMap(({ indicator }) => indicator.score ?? []);
  const [first, ...others] = scores;
  if (!weight || !first) return [];
  const sum = others.length > 0 ? sumOf(scores) : pointsOf(first);
  return [formula`IFERROR(MAX(0,${sum}-${pointsOf(weight)}),0)`];
}
