import type { Rational } from "../../exact";
import { scoreOf } from "../../scoring/totals";
import { verticalRuns } from "../../sheet/address";
import { formula } from "../../edits/formula";
import { type CheckedTable, defineCheck } from "../check";
import { isCellAbove } from "../compare";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver } from "../premises";
import type { Fix } from "../fix";
import { choiceOf, pointsWritten } from "../fixes";
import { addressesOf, nameOf, points, type Points, scoredAllotments } from "../rows";

type Data = { readonly indicator: string; readonly score: Rational; readonly weight: Rational };

interface Weighed {
  readonly name: string;
  readonly weight: Points;
  readonly score: Rational;
  readonly scores: readonly Points[];
}

/** A row can't be given more points than it is worth, nor rows that share a weight more than it all together. */
export default defineCheck<"score-exceeds-weight", Data>({
  id: "score-exceeds-weight",
  severity: "error",
  *find(checked) {
    for (const { name, weight, score, scores } of weighed(checked).filter(isOverrun(checked))) {
      yield {
        cells: verticalRuns([weight.cell.address]).concat(verticalRuns(addressesOf(scores.map(({ cell }) => cell)))),
        data: { indicator: name, score, weight: weight.points },
        changesTotal: true,
        fix: fixFor(checked, weight, score, scores),
      };
    }
  },
  // Over all rows: the premise is the same for each, so one rule shows the rows that come to it later as well.
  *marks(checked) {
    if (!weighed(checked).some(isOverrun(checked))) return;
    const { pointsOf, sumOf } = operandsOf(checked.table);
    const places = weighed(checked).flatMap(({ weight, scores }) => {
      const [first, ...others] = scores;
      if (!first) return [];
      const sum = others.length === 0 ? pointsOf(first.cell) : sumOf(scores.map(({ cell }) => cell));
      const premise = ifNumbers(formula`ROUND(${sum},2)>ROUND(${pointsOf(weight.cell)},2)`);
      return scores.map(({ cell: { address } }) => ({ cell: address, premise }));
    });
    yield* premisesOver(places);
  },
});

function weighed(checked: CheckedTable): Weighed[] {
  return scoredAllotments(checked).flatMap((allotment) => {
    const weight = points(allotment.weight);
    const scores = allotment.members.flatMap(({ indicator }) => points(indicator.score) ?? []);
    if (!weight || scores.length === 0) return [];
    return [{ name: nameOf(allotment.members[0].indicator), weight, score: scoreOf(allotment), scores }];
  });
}

const isOverrun =
  ({ profile }: CheckedTable) =>
  ({ score, weight }: Weighed): boolean =>
    isCellAbove(score, weight.points, profile);

/** Where several rows share the weight, nobody knows which of them is too high. */
function fixFor(
  { grid: { snapshot } }: CheckedTable,
  weight: Points,
  score: Rational,
  scores: readonly Points[],
): Fix | null {
  const [only, ...others] = scores;
  return choiceOf(
    ["cap-at-weight", only && others.length === 0 ? pointsWritten(snapshot, only.cell, weight.points) : []],
    ["raise-weight", pointsWritten(snapshot, weight.cell, score)],
  );
}
