import { allRows, rounded, rowNumber, SCORE, type SeededRow, type SeededTable } from "./correct-table";
import type { Dice } from "./dice";
import { type Fault, one } from "./fault";

const CRITERION = "H";

/** A row with all its points under a criterion of its own. */
function fullRow(table: SeededTable, dice: Dice, criterionOf: (weight: number) => string): SeededRow {
  const row = dice.pick(allRows(table));
  return Object.assign(row, { criterion: criterionOf(row.weight), score: row.weight, reason: "" });
}

const aboveTwo = (table: SeededTable): SeededRow[] => allRows(table).filter(({ weight }) => weight > 2);
const totalCell = (table: SeededTable): string => `${SCORE}${allRows(table).length + 2}`;

/** One fault of each kind that is in a criterion's bands, in words or in how a figure was written. */
export const TEXT_FAULTS: { readonly [kind: string]: Fault<SeededTable> } = {
  "bands that leave out a rate": (table, dice) => {
    const row = fullRow(table, dice, (w) => `完成率90%以上得${w}分；60%-80%得${w / 2}分；60%以下不得分。`);
    return { findings: [one("band-gap", `${CRITERION}${rowNumber(table, row)}`)] };
  },
  "bands that claim a rate twice": (table, dice) => {
    const row = fullRow(table, dice, (w) => `完成率85%-100%得${w}分；80%-90%得${w / 2}分；80%以下不得分。`);
    return { findings: [one("band-overlap", `${CRITERION}${rowNumber(table, row)}`)] };
  },
  "a criterion that says nothing of points": (table, dice) => {
    const row = fullRow(table, dice, () => "按馆内规定评定。");
    return { findings: [one("criterion-unread", `${CRITERION}${rowNumber(table, row)}`)] };
  },
  "a mark that stands there twice": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.explanation = `${row.explanation}。`;
    return { findings: [one("text-quality", `G${rowNumber(table, row)}`)] };
  },
  "a placeholder for the evidence": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.evidence = dice.pick(["XXX", "……", "***"]);
    return { findings: [one("placeholder-left", `K${rowNumber(table, row)}`)] };
  },
  "a reason for points that nobody took": (table, dice) => {
    const row = dice.pick(allRows(table));
    Object.assign(row, { score: row.weight, reason: dice.pick(["台账未完成，扣1分", "工作滞后"]) });
    return { findings: [one("reason-contradicts", `J${rowNumber(table, row)}`)] };
  },
  "a score with three decimals": (table, dice) => {
    const row = dice.pick(aboveTwo(table));
    Object.assign(row, { wording: "proportion", score: row.weight - 0.255, reason: "有缺漏" });
    return { findings: [one("too-many-decimals", `${SCORE}${rowNumber(table, row)}`)] };
  },
  "a review that takes half of all points": (table) => {
    const rows = allRows(table);
    for (const row of rows) row.reviewScore = row.score / 2;
    const all = (column: string): string => `${column}2:${column}${rows.length + 1}`;
    return { findings: [one("self-review-gap", all(SCORE), all("L"))] };
  },
  "a SUM that begins one row too late": (table) => {
    const [first] = allRows(table);
    if (!first || first.score === 0) return null;
    const rows = allRows(table).length;
    const sum = rounded(allRows(table).reduce((all, { score }) => all + score, -first.score));
    table.totalText = `=SUM(${SCORE}3:${SCORE}${rows + 1}) -> ${sum}`;
    return {
      findings: [one("total-formula-incomplete", totalCell(table), `${SCORE}2`)],
      mayFollow: ["grade-flips"],
    };
  },
  "a score that another workbook gives": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.scoreText = `='[旧表.xlsx]评分底稿'!H2 -> ${row.score}`;
    return { findings: [one("foreign-link", `${SCORE}${rowNumber(table, row)}`)] };
  },
  "a formula that nobody has calculated": (table, dice) => {
    const row = dice.pick(allRows(table));
    Object.assign(row, { scoreText: `=${row.score}*1`, reason: "有缺漏" });
    return { findings: [one("not-calculated", `${SCORE}${rowNumber(table, row)}`)] };
  },
};
