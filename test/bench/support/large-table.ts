import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOf, snapshotOf } from "../../support/grid";

const row = (picture: string) => picture.split("|").map((piece) => cellOf(piece.trim()));

/**
 * A table of three levels with four ways to word a criterion and no two rows with the same words.
 * @param faults every how many rows there is a score above its weight
 */
export function largeTable(indicators: number, faults: number): SheetSnapshot {
  const rows = [row("一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 指标解释 | 评价标准 | 得分")];
  const merges: string[] = [];
  for (let i = 0; i < indicators; i++) {
    const criterion = [
      `第${i}项符合要求得2分，否则不得分`,
      `①第${i}项有制度得1分；②按制度执行得1分`,
      `第${i}项每缺一份扣0.5分，扣完为止`,
      `得分=第${i}项完成率×2分，超过100%的按100%计算`,
    ][i % 4];
    const score = i % faults === faults - 1 ? 3 : 2;
    rows.push(row(`一级${i} | 50 | 二级${i} | 10 | 指标${i} | 2 | 考核第${i}项 | ${criterion} | ${score}`));
    if (i % 5 !== 0 || i + 4 >= indicators) continue;
    for (const column of "ABCD") merges.push(`${column}${i + 2}:${column}${i + 6}`);
  }
  rows.push(row(`合计 | ${indicators * 2} | | | | | | | ${indicators * 2}`));
  return snapshotOf(rows, { merges });
}
