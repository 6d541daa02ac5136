import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { type Cell } from "../../../../src/core/sheet/cell";
import { cellOf, snapshotOf } from "../../../support/grid";
import type { Dice } from "./dice";

/** How a criterion of a table is worded, and with it which scores it allows. */
export type Wording = "all-or-nothing" | "items" | "deductions" | "proportion";

/** One row of a made-up table; faults change it before it becomes a sheet. */
export interface SeededRow {
  name: string;
  explanation: string;
  weight: number;
  wording: Wording;
  /** The criterion's own words where they aren't those of its wording. */
  criterion: string | null;
  score: number;
  /** What the review gives in a column of its own; null where nobody reviewed. */
  reviewScore: number | null;
  /** What the score's cell holds where that isn't the score. */
  scoreText: string | null;
  reason: string;
  evidence: string;
}

export interface SeededGroup {
  name: string;
  weight: number;
  readonly rows: SeededRow[];
}

export interface SeededPart {
  name: string;
  weight: number;
  readonly groups: SeededGroup[];
}

export interface SeededTable {
  readonly parts: SeededPart[];
  /** The total that is stated; null for the sum. */
  total: number | null;
  /** What the total's cell holds where that isn't a number. */
  totalText: string | null;
  /** Null leaves the cell blank. */
  weightTotal: number | null;
}

export const SCORE = "I";
export const WEIGHT = "F";
const HEADER = "一级指标|分值|二级指标|分值|三级指标|分值|指标解释|评价标准|得分|扣分原因|佐证材料";
const SUBJECTS = ["借阅", "讲座", "展览", "培训", "巡检", "保洁", "接待", "采编", "消防", "宣传", "回访", "维修"];
const ASPECTS = ["安排", "记录", "台账", "公示", "归档", "响应"];
const WORDINGS: readonly Wording[] = ["all-or-nothing", "items", "deductions", "proportion"];

/** A table that agrees with itself: weights of all levels, scores that its criteria allow, reasons for what is lost. */
export function correctTable(dice: Dice): SeededTable {
  const leaves = dice.share(100, dice.between(6, 16));
  const names = dice.shuffled(SUBJECTS.flatMap((subject) => ASPECTS.map((aspect) => `${subject}${aspect}`)));
  const rows = leaves.map((weight, at) => rowOf(dice, `${names[at] ?? at}`, weight));
  const groups = dice.cut(rows, 4).map((some, at): SeededGroup => ({
    name: `第${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"[at]}组工作`,
    weight: sumOf(some),
    rows: some,
  }));
  const parts = dice.cut(groups, 2).map((some, at): SeededPart => ({
    name: `${["服务", "资源", "管理", "保障", "协作", "改进", "安全", "环境"][at] ?? at}部分`,
    weight: sumOf(some),
    groups: some,
  }));
  return { parts, total: null, totalText: null, weightTotal: 100 };
}

function rowOf(dice: Dice, name: string, weight: number): SeededRow {
  const wording = weight % 2 === 0 || weight > 3 ? dice.pick(WORDINGS) : "all-or-nothing";
  const score = dice.pick(allowedBy(wording, weight));
  return {
    name,
    explanation: `考核${name}的开展情况。`,
    weight,
    wording,
    criterion: null,
    score,
    reviewScore: null,
    scoreText: null,
    reason: score < weight ? `${name}有缺漏` : "",
    evidence: `${name}档案`,
  };
}

/** Scores that a wording allows, the weight among them. */
function allowedBy(wording: Wording, weight: number): readonly number[] {
  switch (wording) {
    case "all-or-nothing":
      return [0, weight];
    case "items":
      return [0, 1, weight - 1, weight];
    case "deductions":
      return [weight, weight - 0.5, weight - 1];
    case "proportion":
      return [weight, weight - 0.25, weight - 0.73];
  }
}

/** The words of a criterion that comes to so many points. */
export function criterionOf(wording: Wording, points: number): string {
  switch (wording) {
    case "all-or-nothing":
      return `符合要求得${points}分，否则不得分。`;
    case "items":
      return `①有制度得1分；②按制度执行得${points - 1}分。`;
    case "deductions":
      return `每缺一项扣0.5分，扣完为止。`;
    case "proportion":
      return `得分=完成率×${points}分，完成率超过100%的按100%计算。`;
  }
}

export const allRows = ({ parts }: SeededTable): SeededRow[] =>
  parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));

const sumOf = (some: readonly { readonly weight: number }[]): number =>
  some.reduce((sum, { weight }) => sum + weight, 0);

/** The row's number on the sheet. */
export const rowNumber = (table: SeededTable, row: SeededRow): number => allRows(table).indexOf(row) + 2;

/** The number of the first row of a group or a part. */
export function firstRow(table: SeededTable, { rows }: Pick<SeededGroup, "rows">): number {
  const [first] = rows;
  if (!first) throw new Error("a group without rows");
  return rowNumber(table, first);
}

/** The table as a sheet: header in row 1, parents merged over their rows, the total below. */
export function sheetFrom(table: SeededTable): SheetSnapshot {
  const merges: string[] = [];
  const merge = (columns: string, first: number, count: number): void => {
    if (count > 1) for (const column of columns) merges.push(`${column}${first}:${column}${first + count - 1}`);
  };
  const isReviewed = allRows(table).some(({ reviewScore }) => reviewScore !== null);
  const lines = [isReviewed ? `${HEADER}|复核得分` : HEADER];
  for (const part of table.parts) {
    merge("AB", lines.length + 1, part.groups.flatMap(({ rows }) => rows).length);
    part.groups.forEach((group, groupAt) => {
      merge("CD", lines.length + 1, group.rows.length);
      group.rows.forEach((row, at) => {
        const isFirst = at === 0;
        const parents = isFirst && groupAt === 0 ? [part.name, part.weight] : ["", ""];
        const own = isFirst ? [group.name, group.weight] : ["", ""];
        const { name, weight, explanation, wording, criterion, score, scoreText, reason, evidence, reviewScore } = row;
        const texts = [explanation, criterion ?? criterionOf(wording, weight), scoreText ?? score, reason, evidence];
        const review = isReviewed ? [reviewScore ?? ""] : [];
        lines.push([...parents, ...own, name, weight, ...texts, ...review].join("|"));
      });
    });
  }
  const sum = allRows(table).reduce((all, { score, scoreText }) => all + (scoreText === "" ? 0 : score), 0);
  lines.push(
    [
      "合计",
      "",
      "",
      "",
      "",
      table.weightTotal ?? "",
      "",
      "",
      table.totalText ?? table.total ?? rounded(sum),
      "",
      "",
    ].join("|"),
  );
  return snapshotOf(
    lines.map((line) => line.split("|").map((piece): Cell => cellOf(piece))),
    { merges },
  );
}

export const rounded = (points: number): number => Math.round(points * 100) / 100;
