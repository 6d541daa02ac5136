import { type Column, columnsThat, type Draft, LEVELS, levelsIn, type Means, type Strategy, withMeans } from "./column";
import { sampleOf } from "./content";
import { holdsNumber } from "./numbers";

/** Texts longer than this on average describe an indicator rather than name it. */
const LONG_NAME = 15;
const LONGEST_NAME = 30;
/** Criteria shorter than this on average (扣2分) say only how many points, not what for. */
const LONG_CRITERION = 8;
const SHARE_OF_NAMELESS_ROWS = 0.2;

/** Sets a new order of levels; what was a level and is no more becomes nothing. */
function withLevels(draft: Draft, levels: readonly Column[]): Draft {
  const numbers = new Map(levels.slice(0, LEVELS.length).map(({ column }, index) => [column, LEVELS[index] ?? null]));
  return withMeans(draft, ({ column, means }) => numbers.get(column) ?? (isLevel(means) ? null : means));
}

const isLevel = (means: Means): boolean => LEVELS.some((level) => level === means);

const LEVEL_OF_POINTS = /^([一二三四])级/;

/** 一级分值 above names: a level, whatever its label says; but then a person has to look. */
export const pointsThatName: Strategy = (draft) => {
  const naming = columnsThat(draft, "weight").flatMap((column) => {
    const { filled, numbers } = column.content;
    const level = LEVELS["一二三四".indexOf(LEVEL_OF_POINTS.exec(column.label)?.[1] ?? "-")];
    return level && filled > 0 && numbers * 2 < filled ? [{ column, level }] : [];
  });
  if (naming.length === 0) return draft;
  const levels = new Map(naming.map(({ column, level }) => [column.column, level]));
  const cells = naming.map(({ column: { column } }) => ({ row: draft.headerRow, column }));
  return {
    ...withMeans(draft, ({ column, means }) => levels.get(column) ?? means),
    unsure: [...draft.unsure, { role: "level1", code: "unknown-label", cells }],
  };
};

/** 考核项目, 评价内容 …: levels where the table has no numbered ones, left to right, else what describes an indicator. */
export const genericNames: Strategy = (draft) => {
  const names = columnsThat(draft, "name");
  const levels = levelsIn(draft);
  const lowest = levels[levels.length - 1];
  if (lowest) {
    const further = names.filter(({ column }) => column > lowest.column);
    const next = lowest.means === "level3" ? undefined : further.find(({ label }) => label.includes("指标"));
    return withLevels(rest(draft, lowest.column), next ? [...levels, next] : levels);
  }
  const weight = columnsThat(draft, "weight").slice(-1)[0];
  const before = names.filter(({ column }) => !weight || column < weight.column);
  const chosen = before.length > 0 ? before : names.slice(0, 1);
  const [last, previous] = [chosen[chosen.length - 1], chosen[chosen.length - 2]];
  if (!last) return draft;
  if (!previous) return rest(withLevels(draft, chosen), -1);
  const fewer = chosen.slice(0, -1);
  if (weight && listsRules(last, previous, weight)) {
    const means = columnsThat(draft, "criterion").some(saysTooLittle) ? "criterion" : "detail";
    const listed = withMeans(draft, (column) => (column.column === last.column ? means : column.means));
    return rest(withLevels(listed, fewer), -1);
  }
  const isParted = columnsThat(draft, "weight").some(({ column }) => column > previous.column && column < last.column);
  return rest(withLevels(draft, !isParted && describes(last, previous) ? fewer : chosen), -1);
};

/** Long texts, one for each name before them. */
function describes(last: Column, previous: Column): boolean {
  return last.content.length > LONG_NAME && previous.content.filled >= last.content.filled * 0.9;
}

/** Several texts below one name that has one weight for all of them: clauses of its criterion. */
function listsRules(last: Column, previous: Column, weight: Column): boolean {
  const { numbers } = weight.content;
  const fits = Math.abs(numbers - previous.content.filled) <= Math.max(1, previous.content.filled * 0.2);
  return !last.label.includes("指标") && numbers > 0 && numbers <= last.content.filled * 0.6 && fits;
}

const saysTooLittle = ({ content }: Column): boolean => content.length > 0 && content.length <= LONG_CRITERION;

/** Names that became no level: right of a column they describe, left of it they are labels beside the table. */
function rest(draft: Draft, after: number): Draft {
  return withMeans(draft, ({ column, means }) => (means === "name" ? (column > after ? "detail" : null) : means));
}

/** Columns of short texts without a header, left of the names: levels above them. */
export const namesWithoutHeader: Strategy = (draft) => {
  const levels = levelsIn(draft);
  const first = levels[0];
  if (!first) return draft;
  const unnamed = draft.columns.filter(
    ({ column, label, content }) =>
      label === "" &&
      column < first.column &&
      content.filled >= 2 &&
      content.numbers * 2 < content.filled &&
      content.length <= LONGEST_NAME,
  );
  if (unnamed.length === 0) return draft;
  const cells = unnamed.map(({ column }) => ({ row: draft.headerRow, column }));
  const unsure = [...draft.unsure, { role: "level1", code: "no-header", cells } as const];
  return { ...withLevels(draft, [...unnamed, ...levels]), unsure };
};

/** A table that names nothing: its requirements, else its criteria, stand for the names. */
export const textsForNames: Strategy = (draft) => {
  if (levelsIn(draft).length > 0) return draft;
  const stands = columnsThat(draft, "detail")[0];
  return stands ? withLevels(draft, [stands]) : draft;
};

const describesRows = ({ means, label, isSideLabel, content: { filled, numbers } }: Column): boolean =>
  means !== null || (label !== "" && !isSideLabel && filled > 0 && numbers * 2 < filled);

/** Where rows have weights of their own but share a name, a column that tells them apart is one level more. */
export const detailsAsLevel: Strategy = (draft) => {
  const { grid, body } = draft;
  const levels = levelsIn(draft);
  const lowest = levels[levels.length - 1];
  const weights = columnsThat(draft, "weight").filter(({ column }) => lowest && column > lowest.column);
  const weight = weights[weights.length - 1];
  const detail = columnsThat(draft, "detail", null).find(
    (one) => lowest && weight && one.column > lowest.column && one.column < weight.column && describesRows(one),
  );
  if (!lowest || !weight || !detail || levels.length === LEVELS.length) return draft;
  let [weighed, nameless] = [0, 0];
  const { first, last } = sampleOf(body);
  for (let row = first; row <= last; row++) {
    if (!holdsNumber(grid.own(row, weight.column)) || grid.isBlank(row, detail.column)) continue;
    weighed++;
    const isRepeated = row > first && grid.word(row, lowest.column) === grid.word(row - 1, lowest.column);
    if (isRepeated || grid.isBlank(row, lowest.column)) nameless++;
  }
  if (nameless === 0 || nameless < weighed * SHARE_OF_NAMELESS_ROWS) return draft;
  return withLevels(draft, [...levels, detail]);
};

/** Labels that nobody knows above texts left of all points: where nothing else could name the rows, they do. */
export const unknownNames: Strategy = (draft) => {
  if (levelsIn(draft).length > 0 || columnsThat(draft, "criterion").length > 0) return draft;
  const [points] = columnsThat(draft, "weight", "score", "reviewScore");
  const unknown = draft.columns.filter(
    ({ column, label, means, content: { filled, numbers } }) =>
      points !== undefined && column < points.column && label !== "" && means === null && numbers * 2 < filled,
  );
  if (unknown.length === 0) return draft;
  const cells = unknown.map(({ column }) => ({ row: draft.headerRow, column }));
  const doubt = { role: "level1", code: "unknown-label", cells } as const;
  return { ...withLevels(draft, unknown), unsure: [...draft.unsure, doubt] };
};
