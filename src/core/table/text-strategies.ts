import { type Column, columnsThat, type Draft, type Means, type Strategy, withMeans } from "./column";
import type { Content } from "./content";

/** Texts longer than this on average are no scores. */
const LONG_SCORE = 10;
/** A column with one cell where others have this many holds only what strayed into it: a note, a signature. */
const SHARE_OF_STRAY_CELLS = 12;
/** So many cells with one text are no coincidence. */
const SAME_OF = 4;

const isMostlyNumbers = ({ content }: Column): boolean => content.numbers > 0 && content.numbers * 2 > content.filled;

/** Labels beside the table, and the further columns of a wide label that hold next to nothing. */
export const labelsWithoutColumn: Strategy = (draft) => {
  const most = mostFilled(draft);
  return withMeans(draft, ({ isSideLabel, isContinued, content, means }) =>
    isSideLabel || (isContinued && holdsOnlyStrays(content, most)) ? null : means,
  );
};

const mostFilled = ({ columns }: Draft): number => Math.max(...columns.map(({ content }) => content.filled));

const holdsOnlyStrays = ({ filled }: Content, most: number): boolean => filled * SHARE_OF_STRAY_CELLS <= most;

/** A second column below a wide 分值 or 得分: only one of them holds the numbers. */
export const wideNumberLabels: Strategy = (draft) =>
  withMeans(draft, ({ isContinued, content, means }) =>
    isContinued && (means === "weight" || means === "score") && content.numbers === 0 ? null : means,
  );

/** 评分标准 above nothing but numbers gives the weights; 评分 above sentences gives the criteria. */
export const numbersOrSentences: Strategy = (draft) => {
  const weights = columnsThat(draft, "weight");
  const scores = columnsThat(draft, "score");
  const criteria = columnsThat(draft, "criterion");
  const change = (column: Column): Means => {
    const { means, content } = column;
    if (means === "criterion" && isMostlyNumbers(column)) return weights.length === 0 ? "weight" : null;
    const isSentences = content.numbers === 0 && content.filled > 0 && content.length > LONG_SCORE;
    if (means !== "score" || !isSentences) return means;
    return criteria.length === 0 && content.rules > 0 ? "criterion" : scores.length > 1 ? "reason" : means;
  };
  return withMeans(draft, change);
};

/** Without a column named so, or with one that is blank, the criteria are the texts that speak of points. */
export const criteriaByContent: Strategy = (draft) => {
  const named = columnsThat(draft, "criterion");
  if (named.some(({ content }) => content.filled > 0)) return draft;
  const candidates = [...columnsThat(draft, "detail", "method", "explanation"), ...hintsAtScores(draft)];
  const found = candidates.filter(({ content }) => content.rules > 0 && content.rules * 2 >= content.filled).pop();
  if (!found) return draft;
  const changed = withMeans(draft, ({ column, means }) =>
    column === found.column ? "criterion" : means === "criterion" ? null : means,
  );
  const cells = named.map(({ column }) => ({ row: draft.headerRow, column }));
  return cells.length === 0
    ? changed
    : { ...changed, unsure: [...changed.unsure, { role: "criterion", code: "blank-column", cells }] };
};

/** 评分说明 before the scores says how to score, behind them why. */
function hintsAtScores(draft: Draft): Column[] {
  const [score] = columnsThat(draft, "score", "reviewScore");
  return columnsThat(draft, "reason").filter(
    ({ column, label }) => score !== undefined && column < score.column && label.endsWith("说明"),
  );
}

/** What stands behind the scores and says what they rest on (评分依据) is their reason where criteria stand elsewhere. */
export const groundsOfScores: Strategy = (draft) => {
  const scores = columnsThat(draft, "score", "reviewScore");
  const last = Math.max(...scores.map(({ column }) => column));
  if (scores.length === 0 || columnsThat(draft, "criterion").length === 0) return draft;
  return withMeans(draft, ({ column, means, label }) =>
    means === "detail" && column > last && label.endsWith("依据") ? "reason" : means,
  );
};

/** 加分 alone where nothing is called a score: the points that a table of bonuses gives. */
export const pointsGained: Strategy = (draft) => {
  const [gained, ...others] = columnsThat(draft, "deduction", "score", "reviewScore");
  if (!gained || others.length > 0 || !GAINED.includes(gained.label)) return draft;
  return withMeans(draft, ({ column, means }) => (column === gained.column ? "score" : means));
};

const GAINED: readonly string[] = ["加分", "加分值"];

/** What describes an indicator and is no criterion explains it; what says nothing, or always the same, doesn't. */
export const detailsExplain: Strategy = (draft) => {
  const most = mostFilled(draft);
  return withMeans(draft, ({ means, content }) => {
    if (means !== "detail") return means;
    return holdsOnlyStrays(content, most) || (content.filled >= SAME_OF && content.isAlwaysSame) ? null : "explanation";
  });
};

/** 目标值 and, further right, a bare 指标值 without anything named so that says what was reached: the latter does. */
export const valuesReached: Strategy = (draft) => {
  const targets = columnsThat(draft, "target");
  const last = targets[targets.length - 1];
  if (targets.length < 2 || last?.label !== "指标值" || columnsThat(draft, "actual").length > 0) return draft;
  return withMeans(draft, ({ column, means }) => (column === last.column ? "actual" : means));
};
