import { openWorkbook } from "../../src/hosts/xlsx/open";
import { findTables } from "../../src/core/table/find";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { cellOf, snapshotOf } from "../support/grid";
import { workbookFrom } from "../support/xlsx/picture-file";
import { bestOf } from "../support/best-time";

/*
 * How long it takes to find the table of a sheet (`npm run bench:table`), beside what the same minute takes to read the
 * sheet from its file; the best of some runs counts. The last line is a sheet of which Excel believes that it ends at the
 * last row there is.
 */
const SIZES = [20, 2000, 20000];
const LAST_ROW = 1048576;
const RUNS = 5;

const row = (picture: string) => picture.split("|").map((piece) => cellOf(piece.trim()));

/** A table of three levels with merged parents, weights at each of them, and a total. */
function tableOf(indicators: number): SheetSnapshot {
  const rows = [row("一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 指标解释 | 评价标准 | 得分")];
  const merges: string[] = [];
  for (let i = 0; i < indicators; i++) {
    rows.push(row(`一级${i} | 50 | 二级${i} | 10 | 指标${i} | 2 | 考核第${i}项 | 符合得2分，否则不得分 | 2`));
    if (i % 5 === 0 && i + 4 < indicators) {
      for (const column of "ABCD") merges.push(`${column}${i + 2}:${column}${i + 6}`);
    }
  }
  rows.push(row(`合计 | ${indicators * 2} | | | | | | | ${indicators * 2}`));
  return snapshotOf(rows, { merges });
}

const inMilliseconds = (time: number): string => `${time.toFixed(1)} ms`.padStart(12);

async function main(): Promise<void> {
  console.log("   indicators     reading     finding");
  for (const size of SIZES) {
    const bytes = workbookFrom({ S: tableOf(size) });
    const read = async () => (await (await openWorkbook(bytes)).read({ type: "named", name: "S" })).sheet;
    const sheet = await read();
    const times = [await bestOf(RUNS, read), await bestOf(RUNS, () => findTables(sheet))];
    console.log(`${String(size).padStart(13)}${times.map(inMilliseconds).join("")}`);
  }
  const { rows } = tableOf(20);
  const blanks = Array.from({ length: LAST_ROW - rows.length }, () => []);
  const endless = snapshotOf([...rows, ...blanks]);
  console.log(`20 of ${LAST_ROW} rows  ${inMilliseconds(await bestOf(RUNS, () => findTables(endless)))}`);
}

void main();
