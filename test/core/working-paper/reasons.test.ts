import { keyedRows } from "../../../src/core/working-paper/keyed";
import { readPaper } from "../../../src/core/working-paper/earlier";
import { reasonFor } from "../../../src/core/working-paper/reasons";
import { readAndReview } from "../../../src/app/review";
import national2020 from "../../../src/profiles/national-2020";
import { sheetOf } from "../../support/grid";
import { MemoryHost } from "../../support/memory-host";
import { answer, make, paperOf, WORDS } from "../../support/working-paper";

const SHEET = "评分";

const TABLE = `
  三级指标 | 分值 | 评价标准                           | 得分
  立项依据 | 4    | ①计划经研究得3分；②预算经评审得1分 |
  台账     | 5    | 每缺1份台账扣0.5分，扣完为止       |
  影响     | 5    | 按影响大小评价                     |
  合计     | 14   |                                    |
`;

const opened = (picture = TABLE) => new MemoryHost(sheetOf(picture, { name: SHEET }));

/** "K1.1 未做到…", one a point. */
const reasonsOf = async (host: MemoryHost): Promise<string[]> =>
  (await paperOf(host)).rows.map(({ key, reason }) => `${key} ${reason}`.trim());

it("drafts a reason at each point that lost something, once its indicator is answered", async () => {
  const host = opened();
  await make(host, SHEET);
  await answer(host, { "K1.1": "否", "K1.2": "是", "K3.1": "4" });
  expect(await make(host, SHEET, { reasons: true })).toMatchObject({ offers: { reasons: 1 } });
  expect(await reasonsOf(host)).toEqual(["K1.1 未做到“计划经研究”，扣 3 分。", "K1.2", "K2.1", "K3.1"]);
  await answer(host, { "K2.1": "14" });
  expect(await make(host, SHEET, { reasons: true })).toMatchObject({ offers: { reasons: 1 } });
  expect((await reasonsOf(host))[2]).toBe("K2.1 “每缺1份台账”为 14 份；共扣 5 分。");
});

it("never replaces what a person has written", async () => {
  const host = opened();
  await make(host, SHEET);
  await answer(host, { "K1.1": "否", "K1.2": "否", "K2.1": "14" });
  const { rows } = await paperOf(host);
  for (const key of ["K1.1", "K2.1"]) {
    const row = rows.find((one) => one.key === key)?.row ?? 0;
    await host.type("评分底稿", { row, column: 8 }, { type: "text", text: "计划未上会" });
  }
  await make(host, SHEET, { reasons: true });
  expect(await reasonsOf(host)).toEqual([
    "K1.1 计划未上会",
    "K1.2 未做到“预算经评审”，扣 1 分。",
    "K2.1 计划未上会",
    "K3.1",
  ]);
});

it("writes none unasked", async () => {
  const host = opened();
  await make(host, SHEET);
  await answer(host, { "K1.1": "否", "K1.2": "否" });
  await make(host, SHEET);
  expect(await reasonsOf(host)).toEqual(["K1.1", "K1.2", "K2.1", "K3.1"]);
});

it("says how far a target was missed", async () => {
  const host = opened(`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    发放手册 | ≥100份     | 87份       | 60   |
    办结时限 | ≤10天      | 9天        | 40   |
    合计     |            |            | 100  |
  `);
  await make(host, SHEET, { reasons: true });
  expect(await reasonsOf(host)).toEqual(["K1.1 按目标值和完成值计为 87%，扣 7.8 分。", "K2.1"]);
});

it("gives an indicator's reason in one sentence", async () => {
  const host = opened();
  await make(host, SHEET);
  await answer(host, { "K1.1": "否", "K1.2": "否" });
  const { review, companions } = await readAndReview(host, { type: "named", name: SHEET }, national2020);
  const { rows } = keyedRows(review.tables, companions[0] ? readPaper(companions[0]) : null);
  expect(rows.map((row) => reasonFor(row, WORDS.reasons))).toEqual([
    "未做到“计划经研究”，扣 3 分；未做到“预算经评审”，扣 1 分；共扣 4 分。",
    "",
    "",
  ]);
});
