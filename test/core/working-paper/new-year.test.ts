import { startNewYear } from "../../../src/app/new-year";
import { type Acceptance, EMPTY_STATE, readState, writeState } from "../../../src/core/state/stored-state";
import { sheetOf } from "../../support/grid";
import { MemoryHost } from "../../support/memory-host";
import { answer, make, paperOf, pointsOf, score } from "../../support/working-paper";

const SHEET = "评分";
const TABLE = `
  三级指标 | 分值 | 评价标准                           | 得分
  立项依据 | 4    | ①计划经研究得3分；②预算经评审得1分 |
  台账     | 5    | 每缺1份台账扣0.5分，扣完为止       |
  合计     | 9    |                                    |
`;

const accepted = (scope: Acceptance["scope"]): Acceptance => ({
  scope,
  check: "score-missing",
  sheet: SHEET,
  path: ["台账"],
  fingerprint: "1",
  reason: "已核实",
});

async function lastYears(): Promise<MemoryHost> {
  const host = new MemoryHost(sheetOf(TABLE, { name: SHEET }));
  await make(host, SHEET);
  await answer(host, { "K1.1": "是", "K1.2": "否", "K2.1": "3" });
  await make(host, SHEET, { reasons: true });
  await score(host, SHEET);
  host.storedState = writeState({
    ...EMPTY_STATE,
    profile: "central-2021",
    accepted: [accepted("finding"), accepted("template")],
  });
  return host;
}

it("clears answers, reasons and the acceptances of single findings, and nothing else", async () => {
  const host = await lastYears();
  expect(await startNewYear(host)).toMatchObject({ points: 3, acceptances: 1, isStateOurs: true });
  expect(await pointsOf(host)).toEqual([
    "K1.1 立项依据|计划经研究 =",
    "K1.2 立项依据|预算经评审 =",
    "K2.1 台账|每缺1份台账 =",
  ]);
  expect((await paperOf(host)).rows.map(({ reason }) => reason)).toEqual(["", "", ""]);
  expect(readState(host.storedState)).toEqual({
    type: "state",
    state: { ...EMPTY_STATE, profile: "central-2021", accepted: [accepted("template")] },
  });
  const { sheet } = await host.read({ type: "named", name: SHEET });
  expect(sheet.rows[1]?.[3]?.formula).toContain("评分底稿");
});

it("is ready for the next answers, with the keys of the years before", async () => {
  const host = await lastYears();
  await startNewYear(host);
  await answer(host, { "K2.1": "1" });
  expect(await make(host, SHEET)).toMatchObject({ type: "made", lost: [] });
  expect(await pointsOf(host)).toContain("K2.1 台账|每缺1份台账 = 1");
});

it("does nothing twice, and nothing to a workbook without a paper", async () => {
  const host = await lastYears();
  await startNewYear(host);
  expect(await startNewYear(host)).toMatchObject({ points: 0, acceptances: 0, plan: { sheets: [] } });
  const bare = new MemoryHost(sheetOf(TABLE, { name: SHEET }));
  expect(await startNewYear(bare)).toMatchObject({ points: 0, acceptances: 0, plan: { sheets: [] } });
});

it("leaves alone what another version of us keeps in the workbook", async () => {
  const host = await lastYears();
  host.storedState = '{"version":99}';
  expect(await startNewYear(host)).toMatchObject({ points: 3, isStateOurs: false });
  expect(host.storedState).toBe('{"version":99}');
});
