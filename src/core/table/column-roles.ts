import { choose, withChosen } from "./choice";
import { type Column, columnsThat, type Draft, LEVELS, levelsIn, type Strategy } from "./column";
import { contentOf, type Rows } from "./content";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { Layout } from "./layout";
import {
  detailsAsLevel,
  genericNames,
  namesWithoutHeader,
  pointsThatName,
  textsForNames,
  unknownNames,
} from "./name-strategies";
import { LEVEL_WEIGHTS, placePoints } from "./points-columns";
import type { Scorer } from "./scorers";
import { type Columns, type Role, ROLES, type Unsure } from "./table";
import {
  criteriaByContent,
  detailsExplain,
  groundsOfScores,
  labelsWithoutColumn,
  numbersOrSentences,
  pointsGained,
  valuesReached,
  wideNumberLabels,
} from "./text-strategies";

/** In this order: what a later one looks at, an earlier one may have changed. */
const STRATEGIES: readonly Strategy[] = [
  labelsWithoutColumn,
  wideNumberLabels,
  numbersOrSentences,
  pointsGained,
  pointsThatName,
  genericNames,
  namesWithoutHeader,
  textsForNames,
  unknownNames,
  criteriaByContent,
  groundsOfScores,
  detailsAsLevel,
  detailsExplain,
  valuesReached,
];

/** These are given one by one; of the others a table may have any number of columns. */
const NAMES_AND_POINTS = [...LEVELS, ...LEVEL_WEIGHTS, "weight", "score", "reviewScore"] as const;
type PlainRole = Exclude<Role, (typeof NAMES_AND_POINTS)[number]>;
const PLAIN_ROLES = ROLES.filter((role): role is PlainRole => !NAMES_AND_POINTS.some((one) => one === role));

/** Gives the columns below a header their roles, by name, place and content; null where nothing names the indicators. */
export function layoutOf(
  grid: Grid,
  header: Header,
  body: Rows,
  chosen: Columns = {},
  scorer: Scorer | null = null,
): Layout | null {
  const columns = header.columns.map((column) => ({ ...column, content: contentOf(grid, column.column, body) }));
  const start: Draft = { grid, body, headerRow: header.last, columns, unsure: [] };
  const draft = choose(
    STRATEGIES.reduce((before, strategy) => strategy(before), start),
    chosen,
  );
  const criteria = columnsThat(draft, "criterion");
  const named = levelsIn(draft);
  // A list of bare criteria: each of them names its own row.
  const levels = (named.length > 0 ? named : criteria.slice(0, 1)).map(({ column }) => column);
  if (levels.length === 0) return null;
  const points = placePoints(draft, levels, chosen.score || chosen.reviewScore ? null : scorer);
  const doubts = named.length > 0 ? [] : namesLeftUnknown(draft, levels);
  const plainRoles = PLAIN_ROLES.map((role) => [role, columnsThat(draft, role).map(({ column }) => column)] as const);
  const roles = [
    ...levels.map((column, level) => [levelRole(level), [column]] as const),
    ...points.roles,
    ...plainRoles,
  ];
  const layout = {
    ...bounds(draft.columns, levels),
    columns: Object.fromEntries(roles.filter(([, list]) => list.length > 0)),
    levels,
    levelWeights: points.levelWeights,
    weight: points.weight,
    score: points.score,
    reviewScore: points.reviewScore,
    scores: columnsThat(start, "score", "reviewScore").map(({ column }) => column),
    unsure: [...draft.unsure, ...points.unsure, ...doubts],
  };
  return withChosen(layout, chosen);
}

/** Criteria stand for the names, though left of them there are texts below labels that nobody knows. */
function namesLeftUnknown({ columns, headerRow }: Draft, [first = 0]: readonly number[]): Unsure[] {
  const unknown = columns.filter(
    ({ column, label, means, content: { filled, numbers } }) =>
      column < first && label !== "" && means === null && filled > 0 && numbers * 2 < filled,
  );
  const cells = unknown.map(({ column }) => ({ row: headerRow, column }));
  return cells.length > 0 ? [{ role: "level1", code: "unknown-label", cells }] : [];
}

export function levelRole(level: number): (typeof LEVELS)[number] {
  return LEVELS[level] ?? "level4";
}

function bounds(columns: readonly Column[], levels: readonly number[]): { left: number; right: number } {
  const used = columns.filter(({ label, means, column }) => label !== "" || means || levels.includes(column));
  const numbers = used.map(({ column }) => column);
  return { left: Math.min(...numbers), right: Math.max(...numbers) };
}
