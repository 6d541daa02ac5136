import { sheetOf } from "../../support/grid";
import { MemoryHost } from "../../support/memory-host";
import { answer, make, paperOf, pointsOf } from "../../support/working-paper";

const SHEET = "评分";

const opened = () =>
  new MemoryHost(
    sheetOf(
      `
  三级指标 | 年度指标值 | 实际完成值 | 分值 | 评价标准                     | 得分
  发放手册 | ≥100份     | 87份       | 50   | 按完成率计分                 |
  培训     | ≥12场      | 10场       | 50   | ①有计划得20分；②有记录得30分 |
  合计     |            |            | 100  |                              |
`,
      { name: SHEET },
    ),
  );

it("puts in what a row's own cells say, with the cells as evidence", async () => {
  const host = opened();
  expect(await make(host, SHEET, { fromResults: true })).toMatchObject({ offers: { answers: 1 } });
  expect(await pointsOf(host)).toEqual(["K1.1 发放手册|按完成率 = 0.87", "K2.1 培训|有计划 =", "K2.2 培训|有记录 ="]);
  const { rows } = await paperOf(host);
  expect(rows.map(({ evidence }) => evidence)).toEqual(["取自评分表 B2、C2", "", ""]);
});

it("leaves an answer alone that somebody has given, and offers nothing unasked", async () => {
  const host = opened();
  await make(host, SHEET);
  expect(await pointsOf(host)).toContain("K1.1 发放手册|按完成率 =");
  await answer(host, { "K1.1": "80%" });
  expect(await make(host, SHEET, { fromResults: true })).toMatchObject({ offers: { answers: 0 } });
  expect(await pointsOf(host)).toContain("K1.1 发放手册|按完成率 = 0.8");
});
