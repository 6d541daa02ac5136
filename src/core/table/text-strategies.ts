import { type Column, columnsThat, type Means, type Strategy, withMeans } from "./column";

/** Texts longer than this on average are no scores. */
const LONG_SCORE = 10;

const isMostlyNumbers = ({ content }: Column): boolean => content.numbers > 0 && content.numbers * 2 > content.filled;

/** Labels beside the table, and the further columns of a wide label that hold nothing. */
export const labelsWithoutColumn: Strategy = (draft) =>
  withMeans(draft, ({ isSideLabel, isContinued, content, means }) =>
    isSideLabel || (isContinued && content.filled === 0) ? null : means,
  );

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

/** Without a column named so, the criteria are the texts that speak of points. */
export const criteriaByContent: Strategy = (draft) => {
  if (columnsThat(draft, "criterion").length > 0) return draft;
  const candidates = columnsThat(draft, "detail", "method", "explanation");
  const found = candidates.find(({ content }) => content.rules > 0 && content.rules * 2 >= content.filled);
  return found ? withMeans(draft, ({ column, means }) => (column === found.column ? "criterion" : means)) : draft;
};

/** What describes an indicator and is no criterion explains it. */
export const detailsExplain: Strategy = (draft) =>
  withMeans(draft, ({ means }) => (means === "detail" ? "explanation" : means));
