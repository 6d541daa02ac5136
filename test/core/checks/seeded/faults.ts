import type { CheckId } from "../../../../src/core/checks/findings";
import {
  allRows,
  criterionOf,
  firstRow,
  rounded,
  rowNumber,
  SCORE,
  type SeededRow,
  type SeededTable,
  WEIGHT,
} from "./correct-table";
import type { Dice } from "./dice";
import { type Fault, one } from "./fault";

/** One row in which something holds. */
function rowWhere(table: SeededTable, dice: Dice, holds: (row: SeededRow) => boolean): SeededRow | null {
  const rows = allRows(table).filter(holds);
  return rows.length === 0 ? null : dice.pick(rows);
}

/** The range of a column over all rows. */
const columnOver = (table: SeededTable, column: string): string => `${column}2:${column}${allRows(table).length + 1}`;

const totalCell = (table: SeededTable): string => `${SCORE}${allRows(table).length + 2}`;

const sumOf = (table: SeededTable): number => rounded(allRows(table).reduce((sum, { score }) => sum + score, 0));

const FROM_LOWER_CEILING: readonly CheckId[] = ["max-attainable-below-100", "grade-flips"];

/** One fault of each kind that cells or a criterion's text can have. */
export const FAULTS: { readonly [kind: string]: Fault<SeededTable> } = {
  "a score above its weight, the total kept within the weights": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.reason = "";
    table.total = rounded(sumOf(table) - row.score + row.weight);
    row.score = row.weight + dice.between(1, 5);
    const number = rowNumber(table, row);
    return {
      findings: [one("score-exceeds-weight", `${WEIGHT}${number}`, `${SCORE}${number}`)],
      mayFollow: ["children-score-exceeds-parent"],
    };
  },
  "a score above its weight, and with it the total": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.reason = "";
    row.score = row.weight + dice.between(1, 5);
    const number = rowNumber(table, row);
    return {
      findings: [
        one("score-exceeds-weight", `${WEIGHT}${number}`, `${SCORE}${number}`),
        one("total-includes-overrun", totalCell(table), `${SCORE}${number}`),
      ],
      mayFollow: ["children-score-exceeds-parent", "grade-flips"],
    };
  },
  "a group's only row above its weight": (table, dice) => {
    const part = table.parts.find(({ groups }) => groups.length > 1);
    const group = part?.groups.find(({ rows }) => rows.length === 1);
    const [row] = group?.rows ?? [];
    if (!group || !row || !part) return null;
    // The part has points to spare, so that the group alone is exceeded.
    const others = part.groups.flatMap(({ rows }) => rows).filter((other) => other !== row);
    for (const other of others) Object.assign(other, { wording: "all-or-nothing", score: 0, reason: "未开展" });
    table.total = rounded(sumOf(table) - row.score + row.weight);
    row.reason = "";
    row.score = row.weight + dice.between(1, 2);
    const number = rowNumber(table, row);
    return {
      findings: [
        one("score-exceeds-weight", `${WEIGHT}${number}`, `${SCORE}${number}`),
        one("children-score-exceeds-parent", `D${number}`, `${SCORE}${number}`),
      ],
    };
  },
  "a total that isn't the sum": (table, dice) => {
    table.total = rounded(sumOf(table) + dice.pick([-3, -1, -0.5, 0.5, 1, 4]));
    return {
      findings: [one("total-not-sum", totalCell(table), columnOver(table, SCORE))],
      mayFollow: ["grade-flips"],
    };
  },
  "a topmost weight that isn't what lies below": (table, dice) => {
    const part = dice.pick(table.parts);
    const [group] = part.groups;
    if (!group || part.groups.length < 2) return null;
    part.weight += dice.pick([-1, 1, 2]);
    const first = firstRow(table, group);
    const below = part.groups.map((each) => `D${firstRow(table, each)}`);
    // Neighbouring rows are named as one range.
    const cells = below.reduce<string[]>((runs, cell) => withCell(runs, cell), []);
    return {
      findings: [one("children-weight-mismatch", `B${first}`, ...cells)],
      mayFollow: ["children-score-exceeds-parent"],
    };
  },
  "weights that come to another sum than 100": (table, dice) => {
    const part = dice.pick(table.parts);
    const group = dice.pick(part.groups);
    const row = dice.pick(group.rows);
    if (row.score === row.weight) row.score += 1;
    else row.reason = "有缺漏";
    row.wording = "proportion";
    for (const each of [part, group, row]) each.weight += 1;
    table.weightTotal = null;
    return {
      findings: [one("weight-total-not-100", columnOver(table, WEIGHT), `${WEIGHT}${allRows(table).length + 2}`)],
    };
  },
  "a score that its criterion can't give": (table, dice) => {
    const row = rowWhere(table, dice, ({ wording, weight }) => wording === "all-or-nothing" && weight > 2);
    if (!row) return null;
    row.score = row.weight - 1.5;
    row.reason = "有缺漏";
    const number = rowNumber(table, row);
    return { findings: [one("score-not-attainable", `${SCORE}${number}`, `H${number}`)], mayFollow: ["grade-flips"] };
  },
  "a criterion that gives more than the weight": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.criterion = criterionOf("proportion", row.weight + dice.between(1, 5));
    const number = rowNumber(table, row);
    return { findings: [one("criterion-points-mismatch", `${WEIGHT}${number}`, `H${number}`)] };
  },
  "a criterion that gives less than the weight": (table, dice) => {
    const row = rowWhere(table, dice, ({ weight }) => weight > 2);
    if (!row) return null;
    row.criterion = criterionOf("proportion", row.weight - 1);
    row.score = rounded(row.weight - 1.25);
    row.reason = "有缺漏";
    const number = rowNumber(table, row);
    return {
      findings: [
        one("criterion-points-mismatch", `${WEIGHT}${number}`, `H${number}`),
        one("max-attainable-below-100", `${WEIGHT}${number}`, `H${number}`),
      ],
      mayFollow: FROM_LOWER_CEILING,
    };
  },
  "an indicator that stands there twice": (table, dice) => {
    const rows = dice.shuffled(allRows(table));
    const pair = rows.flatMap((row, at) =>
      rows.slice(at + 1).flatMap((other) => (other.weight === row.weight ? [[row, other]] : [])),
    );
    const [row, other] = pair[0] ?? [];
    if (!row || !other) return null;
    const { name, explanation, wording, score, reason } = row;
    Object.assign(other, { name, explanation, wording, score, reason });
    const [a = 0, b = 0] = [row, other].map((each) => rowNumber(table, each)).sort((x, y) => x - y);
    return { findings: [one("duplicate-indicator", `E${a}`, `E${b}`, `G${a}`, `G${b}`)] };
  },
  "the same indicator with two weights": (table, dice) => {
    const row = dice.pick(allRows(table));
    const other = rowWhere(table, dice, ({ weight }) => weight !== row.weight);
    if (!other) return null;
    Object.assign(other, { name: row.name, explanation: row.explanation });
    const [a = 0, b = 0] = [row, other].map((each) => rowNumber(table, each)).sort((x, y) => x - y);
    const weights = b === a + 1 ? [`${WEIGHT}${a}:${WEIGHT}${b}`] : [`${WEIGHT}${a}`, `${WEIGHT}${b}`];
    return { findings: [one("conflicting-duplicate-criterion", ...weights, `H${a}`, `H${b}`)] };
  },
  "a score that is text": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.scoreText = `"${row.score}${dice.pick(["", "分"])}"`;
    return { findings: [one("text-number", `${SCORE}${rowNumber(table, row)}`)] };
  },
  "a score that is missing": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.scoreText = dice.pick(["", "/", "待定"]);
    row.score = 0;
    row.reason = "有缺漏";
    return { findings: [one("score-missing", `${SCORE}${rowNumber(table, row)}`)] };
  },
  "a list of items that leaves one out": (table, dice) => {
    const row = rowWhere(table, dice, ({ wording }) => wording === "items");
    if (!row) return null;
    row.criterion = `①有制度得1分；③按制度执行得${row.weight - 1}分。`;
    return { findings: [one("criterion-truncated", `H${rowNumber(table, row)}`)] };
  },
  "points that are lost without a reason": (table, dice) => {
    const row = rowWhere(table, dice, ({ score, weight }) => score < weight);
    if (!row) return null;
    row.reason = dice.pick(["", "无", "/"]);
    return { findings: [one("deduction-reason-missing", `${SCORE}${rowNumber(table, row)}`)] };
  },
  "a row without evidence": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.evidence = "";
    return { findings: [one("evidence-missing", `K${rowNumber(table, row)}`)] };
  },
  "a target that says no value": (table, dice) => {
    const row = dice.pick(allRows(table));
    Object.assign(row, {
      explanation: "服务达到主管部门要求。",
      criterion: `达到目标得${row.weight}分，否则不得分。`,
      score: row.weight,
      reason: "",
    });
    return { findings: [one("vague-target", `G${rowNumber(table, row)}`)] };
  },
  "two targets with one penalty": (table, dice) => {
    const row = dice.pick(allRows(table));
    Object.assign(row, {
      explanation: "培训讲解员20人、志愿者40人。",
      criterion: "每少1人扣0.5分，扣完为止。",
      score: row.weight,
      reason: "",
    });
    const number = rowNumber(table, row);
    return { findings: [one("compound-target", `G${number}`, `H${number}`)] };
  },
  "a graded target that is scored with all or nothing": (table, dice) => {
    const row = dice.pick(allRows(table));
    Object.assign(row, {
      explanation: "读者满意率达到92%。",
      criterion: `达到目标得${row.weight}分，否则不得分。`,
      score: row.weight,
      reason: "",
    });
    return { findings: [one("binary-criterion", `H${rowNumber(table, row)}`)] };
  },
};

/** A run of cells in one column with one cell more. */
function withCell(runs: readonly string[], cell: string): string[] {
  const last = runs[runs.length - 1];
  const [first = "", end = first] = last?.split(":") ?? [];
  const isNext = last !== undefined && Number(end.slice(1)) + 1 === Number(cell.slice(1));
  return isNext ? [...runs.slice(0, -1), `${first}:${cell}`] : [...runs, cell];
}
