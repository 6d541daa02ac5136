import { type Column, columnsThat, type Draft } from "./column";
import { isOf, type Scorer } from "./scorers";
import type { Role, Unsure } from "./table";

export interface PointsColumns {
  readonly roles: readonly (readonly [Role, readonly number[]])[];
  readonly levelWeights: readonly (number | null)[];
  readonly weight: number | null;
  readonly score: number | null;
  readonly reviewScore: number | null;
  readonly unsure: readonly Unsure[];
}

export const LEVEL_WEIGHTS = ["level1Weight", "level2Weight", "level3Weight"] as const;

/**
 * Tells columns of one name apart by their place: a weight right of a level's column is that level's, the lowest level's
 * is the indicators' own; the scores are those right of the lowest level.
 * @param scorer whose scores count where a single column says that it holds theirs; null for whoever scores themselves
 */
export function placePoints(draft: Draft, levels: readonly number[], scorer: Scorer | null = null): PointsColumns {
  const lowest = levels.length - 1;
  const placed = columnsThat(draft, "weight").map((column) => ({ column, level: levelLeftOf(column, levels) }));
  const ofLevel = (level: number): Column[] => placed.filter((one) => one.level === level).map(({ column }) => column);
  const single = lonelyWeight(draft, placed, levels);
  const own = single ? [single] : ofLevel(lowest);
  const weight = best(own);
  const levelWeights = levels
    .slice(0, -1)
    .map((_, level) => best(ofLevel(level).filter(({ column }) => column !== single?.column))?.column ?? null);
  const scores = scoreColumns(draft, levels, scorer);
  const roles: (readonly [Role, readonly number[]])[] = levelWeights.flatMap((column, level) => {
    const role = LEVEL_WEIGHTS[level];
    return role && column !== null ? [[role, [column]] as const] : [];
  });
  if (weight) roles.push(["weight", [weight.column]]);
  if (scores.score) roles.push(["score", [scores.score.column]]);
  if (scores.reviewScore) roles.push(["reviewScore", [scores.reviewScore.column]]);
  const unsure: Unsure[] = [];
  const cellsOf = (columns: readonly Column[]): Unsure["cells"] =>
    columns.map(({ column }) => ({ row: draft.headerRow, column }));
  if (own.length > 1) unsure.push({ role: "weight", code: "several-candidates", cells: cellsOf(own) });
  if (scores.doubtful.length > 0) {
    unsure.push({ role: "score", code: "several-candidates", cells: cellsOf(scores.doubtful) });
  }
  if (scores.reviews.length > 1) {
    unsure.push({ role: "reviewScore", code: "several-candidates", cells: cellsOf(scores.reviews) });
  }
  const isWeighed =
    weight !== undefined || draft.columns.some(({ column, content }) => levels.includes(column) && content.labels > 0);
  if (!isWeighed) unsure.push({ role: "weight", code: "no-weight-column", cells: [] });
  if (!scores.score) unsure.push({ role: "score", code: "no-score-column", cells: [] });
  return {
    roles,
    levelWeights,
    weight: weight?.column ?? null,
    score: scores.score?.column ?? null,
    reviewScore: scores.reviewScore?.column ?? null,
    unsure,
  };
}

/** The level whose column is the nearest to the left; -1 when there is none. */
function levelLeftOf({ column }: Column, levels: readonly number[]): number {
  let nearest = -1;
  levels.forEach((level, index) => {
    if (level < column && (nearest === -1 || level > (levels[nearest] ?? -1))) nearest = index;
  });
  return nearest;
}

/** A table's only weight column is the indicators' wherever it stands, unless it is as sparse as a parent's. */
function lonelyWeight(
  { columns }: Draft,
  placed: readonly { readonly column: Column; readonly level: number }[],
  levels: readonly number[],
): Column | null {
  const lowest = levels.length - 1;
  const [first, ...others] = placed;
  if (!first || others.length > 0 || first.level === lowest) return null;
  const names = columns.find(({ column }) => column === levels[lowest])?.content.filled ?? 0;
  return first.level === -1 || first.column.content.filled * 2 >= names ? first.column : null;
}

/** The one with the most numbers, the leftmost among equals. */
function best(columns: readonly Column[]): Column | undefined {
  return columns.reduce<Column | undefined>(
    (chosen, column) => (chosen && chosen.content.numbers >= column.content.numbers ? chosen : column),
    undefined,
  );
}

interface ScoreColumns {
  readonly score: Column | undefined;
  /** The last of several second opinions: the final one. */
  readonly reviewScore: Column | undefined;
  /** Columns that could all be the score. */
  readonly doubtful: readonly Column[];
  readonly reviews: readonly Column[];
}

function scoreColumns(draft: Draft, levels: readonly number[], scorer: Scorer | null): ScoreColumns {
  const lowest = levels.length - 1;
  const all = columnsThat(draft, "score");
  const placed = all.filter((column) => levelLeftOf(column, levels) === lowest);
  const own = placed.length > 0 ? placed : all;
  const reviews = columnsThat(draft, "reviewScore");
  const both = [...own, ...reviews];
  const wanted = scorer && columnOf(scorer, both);
  if (wanted) return scoredBeside(wanted, both);
  const [weighted, ...others] = own.filter(({ label }) => WEIGHTED.test(label));
  if (weighted && others.length === 0) return { score: weighted, reviewScore: reviews[0], doubtful: [], reviews };
  const self = own.length > 1 ? columnOf("self", own) : null;
  if (self) return scoredBeside(self, both);
  const [score = reviews[0], second] = own;
  const further = reviews.filter(({ column }) => column !== score?.column);
  return {
    score,
    reviewScore: further[further.length - 1] ?? second,
    doubtful: own.length > 1 ? own : [],
    reviews: further,
  };
}

/** The only column that says that it holds the scores of this scorer; null for none or several. */
function columnOf(scorer: Scorer, columns: readonly Column[]): Column | null {
  const [score, ...others] = columns.filter(({ label }) => isOf(scorer, label));
  return score && others.length === 0 ? score : null;
}

/** One column of scores, and the others as a second opinion: of these the self-assessment, else the last. */
function scoredBeside(score: Column, columns: readonly Column[]): ScoreColumns {
  const others = columns.filter((column) => column !== score);
  const selves = others.filter(({ label }) => isOf("self", label));
  const reviews = selves.length > 0 ? selves : others;
  return { score, reviewScore: reviews[reviews.length - 1], doubtful: [], reviews };
}

/** Points of a hundred beside what their weight makes of them: the latter counts (百分制得分, 加权得分). */
const WEIGHTED = /加权|折算|折合/;
