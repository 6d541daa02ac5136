import { mainTable } from "../../src/core/review";
import type { CellValue } from "../../src/core/sheet/cell";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { EntryRole } from "../../src/core/working-paper/entry";
import { isWritten } from "../../src/core/working-paper/earlier";
import { NO_OFFERS } from "../../src/core/working-paper/offers";
import { sheetOf } from "../support/grid";
import { cell, inShort, number, opened } from "../support/session";
import { paperOf, pointsOf, WORDS } from "../support/working-paper";

const TABLE = sheetOf(
  `
  一级指标 | 三级指标 | 分值 | 评价标准                                          | 得分
  决策     | 立项依据 | 4    | ①计划经集体研究得2分；②预算经评审得2分            | 3
  过程     | 台账管理 | 5    | 每缺1份台账扣0.5分，扣完为止                      |
  合计     |          | 9    |                                                   |
  `,
  { name: "评分" },
);
const SETTINGS = { as: "formula", replace: "none" } as const;
const yes = { type: "text", text: "是" } as const;

type Opened = ReturnType<typeof opened>;

async function withPaper(...sheets: readonly SheetSnapshot[]): Promise<Opened> {
  const given = opened(...(sheets.length > 0 ? sheets : [TABLE]));
  await given.session.review();
  await given.session.makePaper(WORDS);
  return given;
}

const enter = ({ session }: Opened, key: string, value: CellValue, role: EntryRole = "answer") =>
  session.enter({ key, role, value });

async function answered(): Promise<Opened> {
  const given = await withPaper();
  for (const [key, value] of [
    ["K1.1", yes],
    ["K1.2", yes],
    ["K2.1", number(3)],
  ] as const) {
    await enter(given, key, value);
  }
  return given;
}

describe("scoring in a session", () => {
  it("makes the working paper on the last review, and takes it back", async () => {
    const given = opened(TABLE);
    await given.session.review();
    expect(await given.callsOf(() => given.session.makePaper(WORDS))).toBe("apply");
    expect(inShort(given.session.state().notice)).toBe("paper of 3 points, 0 filled, 0 lost");
    expect(given.session.state()).toMatchObject({ canUndo: true, paper: { name: "评分底稿" } });
    await given.session.undo();
    expect(await given.host.sheetNames()).toEqual(["评分"]);
    expect(given.session.state().paper).toBeNull();
  });

  it("fills in the answers that the scores leave no choice about, when asked to", async () => {
    const table = sheetOf("三级指标 | 分值 | 评价标准 | 得分\n台账 | 5 | 每缺1份台账扣0.5分，扣完为止 | 4", {
      name: "评分",
    });
    const { host, session } = opened(table);
    await session.makePaper(WORDS, { ...NO_OFFERS, fromScores: true });
    expect(inShort(session.state().notice)).toBe("paper of 1 points, 1 filled, 0 lost");
    expect(await pointsOf(host)).toEqual(["K1.1 台账|每缺1份台账 = 2"]);
  });

  it("writes an answer into its cell of the paper, silently, and takes it back", async () => {
    const given = await withPaper();
    await given.settled();
    const statuses: string[] = [];
    const stop = given.session.subscribe(() => statuses.push(given.session.state().status));
    expect(await given.callsOf(() => enter(given, "K2.1", number(3)))).toBe("apply");
    stop();
    expect(new Set(statuses)).toEqual(new Set(["idle"]));
    expect(given.session.state()).toMatchObject({ notice: null, canUndo: true });
    expect(await pointsOf(given.host)).toContain("K2.1 过程 / 台账管理|每缺1份台账 = 3");
    await given.session.undo();
    expect(await pointsOf(given.host)).toContain("K2.1 过程 / 台账管理|每缺1份台账 =");
  });

  it("writes reason and evidence, too", async () => {
    const given = await withPaper();
    await enter(given, "K2.1", { type: "text", text: "缺3份" }, "reason");
    await enter(given, "K2.1", { type: "text", text: "台账目录" }, "evidence");
    const { rows } = await paperOf(given.host);
    expect(rows.find(({ key }) => key === "K2.1")).toMatchObject({ reason: "缺3份", evidence: "台账目录" });
  });

  it("finds a point wherever its row has been moved to since", async () => {
    const given = await withPaper();
    const { snapshot } = await paperOf(given.host);
    const [head, body] = [snapshot.rows.slice(0, 3), snapshot.rows.slice(3)];
    given.host.become({ ...snapshot, rows: [...head, ...[...body].reverse()] }, "structure");
    expect(await given.callsOf(() => enter(given, "K1.1", yes))).toBe("read with known merges, apply");
    expect(await pointsOf(given.host)).toContain("K1.1 决策 / 立项依据|计划经集体研究 = 是");
  });

  it("gives back what somebody had typed there meanwhile", async () => {
    const given = await withPaper();
    await given.settled();
    await given.host.type("评分底稿", cell("G6"), number(2));
    await enter(given, "K2.1", number(3));
    expect(await pointsOf(given.host)).toContain("K2.1 过程 / 台账管理|每缺1份台账 = 3");
    await given.session.undo();
    expect(await pointsOf(given.host)).toContain("K2.1 过程 / 台账管理|每缺1份台账 = 2");
  });

  it.each([
    ["no paper", [TABLE], "K1.1"],
    ["no such point", [TABLE], "K9.1"],
  ])("says so and writes nothing where there is %s", async (what, sheets, key) => {
    const given = what === "no paper" ? opened(...sheets) : await withPaper(...sheets);
    expect(await enter(given, key, yes)).toBe(false);
    expect(inShort(given.session.state().notice)).toBe("not-in-paper");
  });

  it("leaves a sheet of a person's own with the paper's name alone", async () => {
    const given = await withPaper(TABLE, sheetOf("我的底稿", { name: "评分底稿" }));
    expect(inShort(given.session.state().notice)).toBe("name-taken 评分底稿");
    await given.session.writeScores(WORDS, SETTINGS);
    expect(inShort(given.session.state().notice)).toBe("name-taken 评分底稿");
  });

  it("has nothing to make where nothing can be scored", async () => {
    const given = await withPaper(sheetOf("说明", { name: "封面" }));
    expect(inShort(given.session.state().notice)).toBe("no-indicator-table");
  });
});

describe("answers that target and result give", () => {
  const RESULTS = sheetOf(
    `
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 评价标准     | 得分
    发放手册 | ≥100份     | 87份       | 50   | 按完成率计分 |
    办班     | ≥10期      | 9期        | 50   | 按完成率计分 |
    合计     |            |            | 100  |              |
    `,
    { name: "评分" },
  );

  it("are put in by one write, with the cells that they are from, and taken back at once", async () => {
    const given = await withPaper(RESULTS);
    await given.settled();
    expect(await given.callsOf(() => given.session.fillKnown(WORDS))).toBe("apply");
    expect(inShort(given.session.state().notice)).toBe("filled 2");
    const { rows } = await paperOf(given.host);
    expect(rows.map(({ answer, evidence }) => [answer, evidence])).toEqual([
      [number(0.87), "取自评分表 B2、C2"],
      [number(0.9), "取自评分表 B3、C3"],
    ]);
    await given.session.undo();
    expect(await pointsOf(given.host)).toEqual(["K1.1 发放手册|按完成率 =", "K2.1 办班|按完成率 ="]);
  });

  it("leave an answer and evidence that somebody has given as they are", async () => {
    const given = await withPaper(RESULTS);
    await enter(given, "K1.1", number(0.5));
    await enter(given, "K2.1", { type: "text", text: "签到表" }, "evidence");
    await given.session.fillKnown(WORDS);
    expect(inShort(given.session.state().notice)).toBe("filled 1");
    const { rows } = await paperOf(given.host);
    expect(rows.map(({ answer, evidence }) => [answer, evidence])).toEqual([
      [number(0.5), ""],
      [number(0.9), "签到表"],
    ]);
  });

  it("can't be put in where there is no paper", async () => {
    const given = opened(RESULTS);
    await given.session.fillKnown(WORDS);
    expect(inShort(given.session.state().notice)).toBe("not-in-paper");
  });
});

describe("a new year in a session", () => {
  it("clears answers and acceptances by one write, and gives all of it back", async () => {
    const given = await answered();
    await enter(given, "K2.1", { type: "text", text: "台账目录" }, "evidence");
    const finding = given.session.state().review?.tables[0]?.findings[0];
    if (!finding) throw new Error("nothing is found");
    await given.session.decide({ type: "accept", finding, reason: "已核实", scope: "finding" });
    await given.settled();
    expect(await given.callsOf(() => given.session.startNewYear())).toBe("apply");
    expect(inShort(given.session.state().notice)).toBe("new year: 3 points, 1 acceptances cleared");
    expect((await paperOf(given.host)).rows.every((row) => !isWritten(row))).toBe(true);
    expect(given.session.state().kept.accepted).toEqual([]);
    await given.session.undo();
    expect((await paperOf(given.host)).rows.filter(isWritten)).toHaveLength(3);
    expect(given.session.state().kept.accepted).toHaveLength(1);
  });

  it("writes nothing where there is nothing of last year", async () => {
    const given = await withPaper();
    await given.settled();
    expect(await given.callsOf(() => given.session.startNewYear())).toBe("");
    expect(inShort(given.session.state().notice)).toBe("new year: 0 points, 0 acceptances cleared");
  });
});

describe("writing scores in a session", () => {
  it("writes complete rows, and a score that a person gave only where they choose so", async () => {
    const given = await answered();
    await given.settled();
    expect(await given.callsOf(() => given.session.writeScores(WORDS, SETTINGS))).toBe("apply");
    expect(inShort(given.session.state().notice)).toBe("scores E3, 1 differing");
    expect(await given.shown("E3")).toMatchObject({ value: number(3.5) });
    expect((await given.shown("E3")).formula).toContain("评分底稿");
    expect(await given.shown("E2")).toMatchObject({ value: number(3), formula: null });
    await given.session.writeScores(WORDS, { as: "formula", replace: new Set(["E2"]) });
    expect(inShort(given.session.state().notice)).toBe("scores E2, 0 differing");
    expect(await given.shown("E2")).toMatchObject({ value: number(4) });
  });

  it("writes plain values when asked to, and takes all of it back", async () => {
    const given = await answered();
    await given.session.writeScores(WORDS, { as: "value", replace: "all" });
    expect(inShort(given.session.state().notice)).toBe("scores E2 E3, 0 differing");
    expect(await given.shown("E3")).toMatchObject({ value: number(3.5), formula: null });
    while (given.session.state().canUndo) await given.session.undo();
    expect(await given.host.sheetNames()).toEqual(["评分"]);
    expect((await given.host.read({ type: "active" })).sheet).toEqual(TABLE);
  });

  it("leaves rows without all answers as they are", async () => {
    const given = await withPaper();
    await enter(given, "K1.1", yes);
    await given.session.writeScores(WORDS, { as: "formula", replace: "all" });
    expect(inShort(given.session.state().notice)).toBe("scores , 0 differing");
  });
});

describe("while the working paper is in front", () => {
  it("what is selected on it is told, as long as it is", async () => {
    const { host, session } = await withPaper();
    const range = { top: 4, left: 6, bottom: 4, right: 6 };
    host.activate("评分底稿");
    host.choose("评分底稿", range);
    expect(session.state()).toMatchObject({ selected: null, selectedInPaper: range });
    host.activate("评分");
    expect(session.state()).toMatchObject({ selectedInPaper: null });
  });

  it("commands mean the sheet that it belongs to", async () => {
    const given = await answered();
    await given.settled();
    given.host.activate("评分底稿");
    expect(given.session.state()).toMatchObject({ elsewhere: null, selected: null });
    await given.session.writeScores(WORDS, SETTINGS);
    expect(inShort(given.session.state().notice)).toBe("scores E3, 1 differing");
    await given.session.review();
    expect(mainTable(given.session.state().review?.tables ?? [])?.table.indicators).toHaveLength(2);
    given.host.activate("评分");
    expect(await given.callsOf(() => given.session.review())).toBe("read");
  });
});

it("writes scores as the workbook keeps it, where nobody says otherwise", async () => {
  const given = await answered();
  await given.session.decide({ type: "settings", settings: { writes: "values" } });
  await given.session.writeScores(WORDS, { as: null, replace: "all" });
  expect((await given.shown("E3")).formula).toBeNull();
  expect((await given.shown("E3")).value).toEqual(number(3.5));
});
