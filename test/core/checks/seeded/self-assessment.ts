import type { Cell } from "../../../../src/core/sheet/cell";
import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { cellOf, snapshotOf } from "../../../support/grid";
import type { Dice } from "./dice";

/** One target of a made-up 自评表 and what came of it; faults change it before it becomes a sheet. */
export interface Target {
  /** 一级 and 二级指标. */
  part: string;
  group: string;
  name: string;
  target: string;
  actual: string;
  weight: number;
  score: number;
  reason: string;
}

/** The block of funds above the targets, in 万元. */
export interface Funds {
  budget: number;
  spent: number;
  /** As it stands in the cell: 96%. */
  rate: string;
  weight: number;
  score: number;
  /** The budget by source: 财政拨款, 其他资金. */
  sources: [number, number];
}

export interface SelfAssessment {
  readonly funds: Funds;
  readonly rows: Target[];
  /** 优 … as stated below the table; null for no such line. */
  grade: string | null;
}

/** Rows of the sheet: the funds' header and three lines, the targets' header, the first target. */
export const [FUNDS_ROW, FIRST_ROW] = [2, 6];
const FUNDS_HEADER = "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分|";
const HEADER = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";

const COUNTED: readonly (readonly [name: string, unit: string])[] = [
  ["新增图书", "册"],
  ["举办讲座", "场"],
  ["巡检设备", "台"],
  ["培训馆员", "人"],
  ["修缮书架", "套"],
];
const OUTCOMES = ["到馆读者", "活动参加者", "线上注册用户"];

/** A self-assessment that agrees with itself: most targets reached, some in part with their part of the weight. */
export function correctAssessment(dice: Dice): SelfAssessment {
  const budget = dice.between(2, 40) * 10;
  const percent = dice.between(80, 100);
  const toFiscal = dice.between(5, 9);
  const funds: Funds = {
    budget,
    spent: (budget * percent) / 100,
    rate: `${percent}%`,
    weight: 10,
    score: percent / 10,
    sources: [(budget * toFiscal) / 10, (budget * (10 - toFiscal)) / 10],
  };
  const counted = dice.shuffled(COUNTED).slice(0, dice.between(2, 4));
  const outcomes = dice.shuffled(OUTCOMES).slice(0, dice.between(1, 3));
  const output = (group: string) => ({ part: "产出指标", group });
  const weights = dice.share(30, counted.length);
  const benefits = dice.share(30, outcomes.length);
  const rows = [
    ...counted.map(([name, unit], at) => reached(dice, { ...output("数量指标"), name }, unit, weights[at] ?? 0)),
    rate(dice, { ...output("时效指标"), name: "上架及时率" }, 10),
    { ...output("成本指标"), name: "购书费用", target: "≤60万元", actual: "58万元", weight: 10, score: 10, reason: "" },
    ...outcomes.map((name, at) =>
      reached(dice, { part: "效益指标", group: "社会效益指标", name }, "人", benefits[at] ?? 0),
    ),
    rate(dice, { part: "满意度指标", group: "服务对象满意度指标", name: "读者满意度" }, 10),
  ];
  return { funds, rows, grade: null };
}

type Named = Pick<Target, "part" | "group" | "name">;

/** So many of so many; what is missing costs its part of the weight. */
function reached(dice: Dice, named: Named, unit: string, weight: number): Target {
  const target = dice.between(2, 30) * 100;
  const percent = dice.pick([100, 100, 102, 110, 120, 95, 80]);
  const score = Math.round(Math.min(percent, 100) * weight) / 100;
  const actual = `${(target * percent) / 100}${unit}`;
  return { ...named, target: `≥${target}${unit}`, actual, weight, score, reason: score < weight ? "闭馆修缮两周" : "" };
}

function rate(dice: Dice, named: Named, weight: number): Target {
  const target = dice.between(80, 92);
  const actual = `${target + dice.between(0, 8)}%`;
  return { ...named, target: `≥${target}%`, actual, weight, score: weight, reason: "" };
}

/** The number of a target's row on the sheet. */
export const rowOf = ({ rows }: SelfAssessment, target: Target): number => rows.indexOf(target) + FIRST_ROW;

/** The assessment as a sheet: the block of funds, the targets with merged parts, the total, the grade. */
export function assessmentSheet({ funds, rows, grade }: SelfAssessment): SheetSnapshot {
  const { budget, spent, weight, rate: percent, score, sources } = funds;
  const source = (name: string, amount: number): string =>
    `${name}|${amount}|${amount}|${rounded((amount * spent) / budget)}|—|—|—|`;
  const total = rounded(rows.reduce((sum, row) => sum + row.score, score));
  const lines = [
    FUNDS_HEADER,
    `年度资金总额|${budget}|${budget}|${spent}|${weight}|${percent}|${score}|`,
    source("其中：财政拨款", sources[0]),
    source("其他资金", sources[1]),
    HEADER,
    ...rows.map((row, at) => {
      const before = rows[at - 1];
      const part = before?.part === row.part ? "" : row.part;
      const group = part === "" && before?.group === row.group ? "" : row.group;
      return [part, group, row.name, row.target, row.actual, row.weight, row.score, row.reason].join("|");
    }),
    `总分|||||100|${total}|`,
    ...(grade === null ? [] : [`自评等级|${grade}||||||`]),
  ];
  return snapshotOf(
    lines.map((line) => line.split("|").map((piece): Cell => cellOf(piece))),
    { merges: [...merges(rows, "A", ({ part }) => part), ...merges(rows, "B", ({ part, group }) => part + group)] },
  );
}

/** Neighbours of one name are one merged cell. */
function merges(rows: readonly Target[], column: string, nameOf: (row: Target) => string): string[] {
  const heads = rows.flatMap((row, at) => (at > 0 && nameOf(rows[at - 1] ?? row) === nameOf(row) ? [] : [at]));
  return heads.flatMap((head, at) => {
    const last = (heads[at + 1] ?? rows.length) - 1;
    return last > head ? [`${column}${head + FIRST_ROW}:${column}${last + FIRST_ROW}`] : [];
  });
}

const rounded = (points: number): number => Math.round(points * 100) / 100;
