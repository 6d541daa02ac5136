import { Session } from "../../../src/app/session";
import { makeWorkingPaper, writeScores } from "../../../src/app/working-paper";

import { planFor } from "../../../src/core/edits/operations";
import national2020 from "../../../src/profiles/national-2020";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { typeInto } from "../../../src/workbench/model/editing";
import { openExcel } from "../../support/excel";
import { ManualClock } from "../../support/manual-clock";
import { paperOf, WORDS } from "../../support/working-paper";

const SHEET = "评分";
const ACTIVE = { type: "active" } as const;
const SETTINGS = { as: "formula", replace: "none" } as const;
jest.setTimeout(600_000);

/** So many indicators of one criterion, and a total over their scores. */
function tableOf(indicators: number, criterion: string) {
  const last = indicators + 1;
  return buildWorkbook({
    name: SHEET,
    rows: [
      ["二级指标", "三级指标", "分值", "评价标准", "得分"],
      ...Array.from({ length: indicators }, (_, i) => [
        `第${Math.floor(i / 5) + 1}组`,
        `指标${i + 1}`,
        5,
        criterion,
        null,
      ]),
      ["合计", null, 5 * indicators, null, `=SUM(E2:E${last})`],
    ],
  });
}

it("makes the paper and writes 500 scores with a read and a write each", async () => {
  const { host, office } = openExcel(tableOf(500, "制度健全得5分，否则不得分"));
  expect(await office.trips(() => makeWorkingPaper(host, ACTIVE, national2020, WORDS))).toBe(2);
  const before = { type: "value", value: { type: "empty" } } as const;
  const after = { type: "value", value: { type: "text", text: "是" } } as const;
  const { rows } = await paperOf(host);
  const operations = rows.map(({ row }) => ({ type: "set-cell", cell: { row, column: 6 }, before, after }) as const);
  await host.apply(planFor({ sheet: "评分底稿", operations }));
  expect(await office.trips(() => writeScores(host, ACTIVE, national2020, WORDS, SETTINGS))).toBe(2);
  const { sheet } = await host.read(ACTIVE);
  expect(sheet.rows[501]?.[4]?.value).toEqual({ type: "number", number: 2500 });
});

it("asks for one read and one write a command in a session, with 500 indicators", async () => {
  const { host, office } = openExcel(tableOf(500, "每缺1份台账扣0.5分，扣完为止"));
  const clock = new ManualClock();
  const session = new Session(host, national2020, clock.later);
  await session.review();
  expect(await office.trips(() => session.makePaper(WORDS))).toBe(1);
  const answer = (key: string) => session.enter({ key, role: "answer", value: { type: "number", number: 3 } });
  expect(await office.trips(() => answer("K1.1"))).toBeLessThanOrEqual(2);
  expect(await office.trips(() => answer("K500.1"))).toBeLessThanOrEqual(2);
  expect(await office.trips(() => session.writeScores(WORDS, SETTINGS))).toBeLessThanOrEqual(2);
  expect(session.state().notice).toMatchObject({ type: "scores-written", cells: [{ row: 1 }, { row: 500 }] });
  const { sheet } = await host.read(ACTIVE);
  expect(sheet.rows[501]?.[4]?.value).toEqual({ type: "number", number: 7 });
  expect(await office.trips(() => session.undo())).toBeLessThanOrEqual(2);
});

it("leaves scores that follow their answers without us", async () => {
  const { host, office } = openExcel(tableOf(3, "①制度健全得2分；②记录完整得3分，每缺1份扣1分，扣完为止"));
  const score = async (row: number) => (await host.read(ACTIVE)).sheet.rows[row]?.[4]?.value;
  await makeWorkingPaper(host, ACTIVE, national2020, WORDS);
  const { rows } = (await host.read({ type: "named", name: "评分底稿" })).sheet;
  const answers = rows.slice(3).map(([, , point]) => (point?.text === "制度健全" ? "是" : "1"));
  answers.forEach((answer, at) => {
    typeInto(office.model, "评分底稿", `G${at + 4}`, answer);
  });
  await writeScores(host, ACTIVE, national2020, WORDS, SETTINGS);
  const before = await score(1);
  expect(before).toMatchObject({ type: "number" });
  const total = await score(4);
  typeInto(office.model, "评分底稿", "G4", "否");
  const after = await score(1);
  expect(after).not.toEqual(before);
  expect(await score(4)).not.toEqual(total);
  typeInto(office.model, "评分底稿", "G4", "也许");
  expect(await score(1)).toEqual({ type: "text", text: "" });
});

it("has group sums and the total follow an answer by formulas alone", async () => {
  const criterion = "每缺1份台账扣0.5分，扣完为止";
  const { host, office } = openExcel(
    buildWorkbook({
      name: SHEET,
      rows: [
        ["二级指标", "三级指标", "分值", "评价标准", "得分"],
        ["甲组", "指标1", 5, criterion, null],
        ["甲组", "指标2", 5, criterion, null],
        ["小计", null, 10, null, null],
        ["乙组", "指标3", 5, criterion, null],
        ["乙组", "指标4", 5, criterion, null],
        ["小计", null, 10, null, null],
        ["合计", null, 20, null, null],
      ],
    }),
  );
  const session = new Session(host, national2020, new ManualClock().later);
  await session.review();
  await session.makePaper(WORDS);
  for (const key of ["K1.1", "K2.1", "K3.1", "K4.1"]) {
    await session.enter({ key, role: "answer", value: { type: "number", number: 1 } });
  }
  await session.writeScores(WORDS, SETTINGS);
  await session.recalculate();
  const scores = async () => (await host.read(ACTIVE)).sheet.rows.slice(1).map((row) => row[4]?.text);
  expect(await scores()).toEqual(["4.5", "4.5", "9", "4.5", "4.5", "9", "18"]);
  typeInto(office.model, "评分底稿", "G6", "3");
  expect(await scores()).toEqual(["4.5", "4.5", "9", "3.5", "4.5", "8", "17"]);
});
