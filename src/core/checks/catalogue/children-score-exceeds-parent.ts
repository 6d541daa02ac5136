import { formula } from "../../edits/formula";
import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { type Group, type Indicator, pointsIn, type PointsCell } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer, isSumAbove } from "../compare";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver, withoutNoise } from "../premises";
import { addressesOf, nameOf, points, type Points, singly } from "../rows";
import { relativeLevels } from "../weights";

type Data = {
  readonly group: string;
  /** The group's only child, that one's only child and so on, as far as they are exceeded too. */
  readonly chain: readonly string[];
  readonly score: Rational;
  readonly weight: Rational;
  readonly excess: Rational;
};

/** A group that is exceeded, with the chain of single children below it that are exceeded by the same scores. */
interface Exceeded {
  readonly group: Group;
  readonly score: Rational;
  readonly weights: readonly [Points, ...Points[]];
  readonly chain: readonly Group[];
  readonly scores: readonly PointsCell[];
}

/** What lies below a group can't come to more than the group is worth. */
export default defineCheck<"children-score-exceeds-parent", Data>({
  id: "children-score-exceeds-parent",
  severity: "error",
  *find(checked) {
    for (const { group, score, weights, chain, scores } of exceededGroups(checked)) {
      const weight = weights[0].points;
      yield {
        cells: [...singly(weights.map(({ cell }) => cell.address)), ...verticalRuns(addressesOf(scores))],
        data: { group: nameOf(group), chain: chain.map(nameOf), score, weight, excess: score.minus(weight) },
        changesTotal: true,
      };
    }
  },
  *marks(checked) {
    const { pointsOf, sumOf } = operandsOf(checked.table);
    const places = exceededGroups(checked).flatMap(({ weights, scores }) =>
      weights.map(({ cell }) => ({
        cell: cell.address,
        premise: ifNumbers(
          formula`${withoutNoise(formula`${sumOf(scores)}-${pointsOf(cell)}`)}>${checked.profile.tolerance}`,
        ),
      })),
    );
    yield* premisesOver(places);
  },
});

function exceededGroups(checked: CheckedTable): Exceeded[] {
  const { table } = checked;
  // A score out of 100 for each child says nothing about a parent that is worth 20.
  if (relativeLevels(checked).size > 0) return [];
  const inside = new Set(table.groups.flatMap(({ children }) => children));
  return table.groups.flatMap((group, index) => (inside.has(index) ? [] : exceededFrom(checked, group, [])));
}

/** @param reported by how much the group's ancestors are exceeded, as far as that is reported */
function exceededFrom(checked: CheckedTable, group: Group, reported: readonly Rational[]): Exceeded[] {
  const { table, profile } = checked;
  const chain = [group, ...onlyChildren(checked, group)];
  const bottom = chain[chain.length - 1] ?? group;
  const members = group.indicators.flatMap((index) => table.indicators[index] ?? []).filter(isHeldToWeight);
  const score = Rational.sum(members.flatMap((indicator) => pointsIn(indicator.score) ?? []));

  const exceeded = chain.flatMap((each) => {
    const weight = points(each.weight);
    return weight && isSumAbove(score, weight.points, profile) ? [{ group: each, weight }] : [];
  });
  const [first, ...others] = exceeded;
  const excesses = exceeded.map(({ weight }) => score.minus(weight.points));
  const isNews = excesses.some((excess) => reported.every((known) => doSumsDiffer(excess, known, profile)));
  const found: Exceeded[] =
    first && isNews
      ? [
          {
            group: first.group,
            score,
            weights: [first.weight, ...others.map(({ weight }) => weight)],
            chain: others.map((other) => other.group),
            scores: members.flatMap((indicator) => indicator.score ?? []),
          },
        ]
      : [];
  const below = bottom.children.flatMap((child) => table.groups[child] ?? []);
  return [...found, ...below.flatMap((child) => exceededFrom(checked, child, [...reported, ...excesses]))];
}

/** The group's only child and that one's only child, as long as each holds all that its parent holds. */
function onlyChildren(checked: CheckedTable, group: Group): Group[] {
  const [index, ...others] = group.children;
  const child = index === undefined || others.length > 0 ? undefined : checked.table.groups[index];
  if (!child || child.indicators.length !== group.indicators.length) return [];
  return [child, ...onlyChildren(checked, child)];
}

const isHeldToWeight = ({ kind }: Indicator): boolean => kind === "scored" || kind === "alternative";
