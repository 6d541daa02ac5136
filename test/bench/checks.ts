import { unzipSync, zipSync } from "fflate";
import { reviewSheet } from "../../src/core/review";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import national2020 from "../../src/profiles/national-2020";
import { cellOf, snapshotOf } from "../support/grid";
import { workbookFrom } from "../support/xlsx/picture-file";
import { bestOf } from "../support/best-time";

/*
 * How long a sheet of 5,000 indicators is reviewed beside unzipping and zipping its workbook with fflate, in the same
 * run (`npm run bench:checks`); the best of some runs counts. Fails when the review takes longer.
 */
const INDICATORS = 5000;
const RUNS = 5;

const row = (picture: string) => picture.split("|").map((piece) => cellOf(piece.trim()));

/** Three levels, four ways to word a criterion, no two rows with the same words, and a fault in every fiftieth. */
function tableOf(indicators: number): SheetSnapshot {
  const rows = [row("一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 指标解释 | 评价标准 | 得分")];
  const merges: string[] = [];
  for (let i = 0; i < indicators; i++) {
    const criterion = [
      `第${i}项符合要求得2分，否则不得分`,
      `①第${i}项有制度得1分；②按制度执行得1分`,
      `第${i}项每缺一份扣0.5分，扣完为止`,
      `得分=第${i}项完成率×2分，超过100%的按100%计算`,
    ][i % 4];
    const score = i % 50 === 49 ? 3 : 2;
    rows.push(row(`一级${i} | 50 | 二级${i} | 10 | 指标${i} | 2 | 考核第${i}项 | ${criterion} | ${score}`));
    if (i % 5 !== 0 || i + 4 >= indicators) continue;
    for (const column of "ABCD") merges.push(`${column}${i + 2}:${column}${i + 6}`);
  }
  rows.push(row(`合计 | ${indicators * 2} | | | | | | | ${indicators * 2}`));
  return snapshotOf(rows, { merges });
}

async function main(): Promise<void> {
  const bytes = workbookFrom({ S: tableOf(INDICATORS) });
  const { sheet } = await (await openWorkbook(bytes)).read({ type: "named", name: "S" });
  const zipping = await bestOf(RUNS, () => zipSync(unzipSync(bytes)));
  const reviewing = await bestOf(RUNS, () => reviewSheet(sheet, national2020));
  const findings = reviewSheet(sheet, national2020).tables.flatMap((table) => table.findings).length;
  console.log(`${INDICATORS} indicators, ${findings} findings, ${(bytes.length / 1024).toFixed(0)} KB`);
  console.log(`unzipping and zipping ${zipping.toFixed(0)} ms, reviewing ${reviewing.toFixed(0)} ms`);
  if (reviewing > zipping) process.exitCode = 1;
}

void main();
