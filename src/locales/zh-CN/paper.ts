import type { Backwards } from "../../core/criteria/backwards/backwards";
import type { Input } from "../../core/criteria/reading";
import { expected } from "./answers";
import { behindScore } from "./behind-score";
import { lost, shortOfTarget } from "./reasons";

/** What stands on the working paper, and what is said of it. */
export const paper = {
  heading: "评分底稿",
  note: (sheet: string, profile: string) =>
    `依据工作表“${sheet}”，评分办法：${profile}。在“实际/是否达成”“扣分原因”“依据”三列填写；得分随答案变动，行可以排序。`,
  ownFigure: "评分人在范围内给分",
  byTarget: "按目标值和完成值计算",
  expected: (input: Input) => `填${expected(input)}`,
  refusalTitle: "答案不可用",
  badAnswer: (input: Input) => `应填${expected(input)}，否则不计分。`,
  made: (sheet: string, points: number) => `${sheet}：已生成评分底稿，${points} 个评分点待填或已填`,
  lost: (path: string, point: string, answer: string) => `  原底稿中已不存在的评分点：${path}｜${point}｜${answer}`,
  offered: (answers: number) => `  已代填答案 ${answers} 个，请逐一核对`,
  reasonsOffered: (reasons: number) => `  已草拟扣分原因 ${reasons} 条，请核对、修改`,
  fromCells: (cells: readonly string[]) => `取自评分表 ${cells.join("、")}`,
  reasons: { lost, shortOfTarget },
  behind: (cell: string, name: string, score: string, found: Backwards) =>
    `  ${cell} ${name}：${behindScore(score, found)}`,
  newYear: (points: number, acceptances: number) =>
    `开始新年度：已清空 ${points} 个评分点的答案、扣分原因和依据，取消接受 ${acceptances} 处。`,
  stateNotOurs: "工作簿里保存的设置来自其他版本或已损坏，没有改动。",
  nothingToScore: "没有可以计分的指标。",
  nameTaken: "工作簿中的“评分底稿”不是本表的底稿，而是另一张表的或您自己的工作表，没有写入；请先将它改名。",
  scored: (sheet: string, cells: readonly string[]) =>
    cells.length === 0 ? `${sheet}：没有需要写入的得分` : `${sheet}：已写入得分 ${cells.join("、")}`,
  differs: (cell: string, name: string, present: string, ours: string) =>
    `  ${cell} ${name}：表中为 ${present}，按答案应为 ${ours}，未改动`,
  replaceHint: "加上 --replace 可一并改写与答案不符的得分。",
  open: (cell: string, name: string, point: string) => `  ${cell} ${name}：“${point}”还没有答案`,
  bad: (cell: string, name: string, sentence: string) => `  ${cell} ${name}：${sentence}`,
};
