import { textOf } from "../../../src/core/sheet/cell";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { makeWorkingPaper } from "../../../src/app/working-paper";
import { NO_OFFERS } from "../../../src/core/working-paper/offers";
import { en } from "../../../src/locales/en";
import { paperWords } from "../../../src/locales/paper-words";
import national2020 from "../../../src/profiles/national-2020";
import { sheetOf } from "../../support/grid";
import { MemoryHost } from "../../support/memory-host";
import { answer, inShort, make, paperOf, pointsOf, score } from "../../support/working-paper";

const SHEET = "评分";

const TABLE = `
  一级指标 | 三级指标 | 分值 | 评价标准                                        | 得分
  决策     | 立项依据 | 4    | ①计划经集体研究得2分；②预算经评审得2分          |
  过程     | 台账管理 | 5    | 每缺1份台账扣0.5分，扣完为止                    |
  产出     | 完成率   | 6    | 按完成率计分                                    |
  效益     | 影响     | 5    | 按影响大小评价                                  |
  合计     |          | 20   |                                                 |
`;

const opened = (picture = TABLE) => new MemoryHost(sheetOf(picture, { name: SHEET }));

/** The scores of the table and their formulas. */
async function scoresIn(host: MemoryHost): Promise<string[]> {
  const { sheet } = await host.read({ type: "named", name: SHEET });
  return [1, 2, 3, 4].map((row) => {
    const { value, formula } = cellAt(sheet, { row, column: 4 });
    return `${textOf(value)} ${formula ?? ""}`.trim();
  });
}

const live = (key: string): string =>
  `=IF(COUNTIFS(评分底稿!$M:$M,"${key}",评分底稿!$H:$H,">=-1000000000000000")=1,` +
  `SUMIFS(评分底稿!$H:$H,评分底稿!$M:$M,"${key}"),"")`;

describe("a working paper", () => {
  it("has a row for each answer, and one for the points where only they can be asked for", async () => {
    const host = opened();
    expect(await make(host, SHEET)).toMatchObject({ type: "made", points: 5, lost: [] });
    expect(await pointsOf(host)).toEqual([
      "K1.1 决策 / 立项依据|计划经集体研究 =",
      "K1.2 决策 / 立项依据|预算经评审 =",
      "K2.1 过程 / 台账管理|每缺1份台账 =",
      "K3.1 产出 / 完成率|按完成率 =",
      "K4.1 效益 / 影响|评分人在范围内给分 =",
    ]);
  });

  it("keeps its keys and answers when it is made again", async () => {
    const host = opened();
    await make(host, SHEET);
    await answer(host, { "K1.1": "是", "K2.1": "3", "K3.1": "85%" });
    const before = await pointsOf(host);
    expect(await make(host, SHEET)).toMatchObject({ type: "made", lost: [] });
    expect(await pointsOf(host)).toEqual(before);
  });

  it("keeps its answers when it is made again in another language", async () => {
    const host = opened();
    await makeWorkingPaper(host, { type: "named", name: SHEET }, national2020, paperWords(en), NO_OFFERS);
    await answer(host, { "K2.1": "3", "K4.1": "4" });
    const before = await pointsOf(host);
    expect(await make(host, SHEET)).toMatchObject({ type: "made", lost: [] });
    expect(await pointsOf(host)).toEqual(before);
  });

  it("is no table to be reviewed itself", async () => {
    const host = opened();
    await make(host, SHEET);
    expect(await make(host, "评分底稿")).toEqual({ type: "skipped", sheet: "评分底稿", code: "no-indicator-table" });
  });

  it("never takes the place of another sheet of that name", async () => {
    const host = new MemoryHost(sheetOf(TABLE, { name: SHEET }), sheetOf("我的笔记", { name: "评分底稿" }));
    expect(await make(host, SHEET)).toEqual({ type: "name-taken", sheet: SHEET });
    expect(await score(host, SHEET)).toEqual({ type: "name-taken", sheet: SHEET });
  });

  it("never takes over the answers of another table's paper, though that table asks the same", async () => {
    const other = "复评 'B' 组";
    const host = new MemoryHost(sheetOf(TABLE, { name: SHEET }), sheetOf(TABLE, { name: other }));
    await make(host, other);
    const before = await pointsOf(host);
    expect(await make(host, SHEET)).toEqual({ type: "name-taken", sheet: SHEET });
    expect(await score(host, SHEET)).toEqual({ type: "name-taken", sheet: SHEET });
    expect(await pointsOf(host)).toEqual(before);
    expect(await make(host, other)).toMatchObject({ type: "made", lost: [] });
  });
});

describe("scores", () => {
  it("are written where the answers are complete, as formulas over the paper", async () => {
    const host = opened();
    await make(host, SHEET);
    await answer(host, { "K1.1": "是", "K1.2": "否", "K2.1": "3", "K3.1": "85%" });
    expect(inShort(await score(host, SHEET))).toBe("E2 E3 E4; open E5 分数");
    expect(await scoresIn(host)).toEqual([`2 ${live("K1")}`, `3.5 ${live("K2")}`, `5.1 ${live("K3")}`, ""]);
  });

  it("are written as values where that is asked for", async () => {
    const host = opened();
    await make(host, SHEET);
    await answer(host, { "K2.1": "3", "K4.1": "4.5" });
    await score(host, SHEET, { as: "value" });
    expect(await scoresIn(host)).toEqual(["", "3.5", "", "4.5"]);
  });

  it("are written once", async () => {
    const host = opened();
    await make(host, SHEET);
    await answer(host, { "K2.1": "3" });
    await score(host, SHEET);
    expect(inShort(await score(host, SHEET))).toMatch(/^; open/);
  });

  it("that a person has given and that differ stay, unless they are chosen", async () => {
    const given = opened(
      TABLE.replace("扣完为止                    |", "扣完为止 | 4").replace(
        "按完成率计分                                    |",
        "按完成率计分 | 5.1",
      ),
    );
    await make(given, SHEET);
    await answer(given, { "K2.1": "3", "K3.1": "85%" });
    expect(inShort(await score(given, SHEET))).toMatch(/^E4; differs E3 4\/3.5; open E2/);
    expect((await scoresIn(given))[1]).toBe("4");
    expect(inShort(await score(given, SHEET, { replace: new Set(["E9"]) }))).toMatch(/^; differs E3/);
    expect(inShort(await score(given, SHEET, { replace: new Set(["E3"]) }))).toMatch(/^E3; open/);
    expect((await scoresIn(given))[1]).toBe(`3.5 ${live("K2")}`);
  });

  it.each<[string, string, string]>([
    ["text in a number", "K2.1", '"3'],
    ["a negative count", "K2.1", "-1"],
    ["half a thing", "K2.1", "1.5"],
    ["120 % of a share", "K3.1", "120%"],
    ["a word for a yes", "K1.1", "对"],
    ["a number for a yes", "K1.1", "1"],
    ["points beyond the bounds", "K4.1", "6"],
  ])("never come of a bad answer: %s", async (_, key, shown) => {
    const host = opened();
    await make(host, SHEET);
    await answer(host, { "K1.1": "是", "K1.2": "是", "K2.1": "0", "K3.1": "100%", "K4.1": "5", [key]: shown });
    const outcome = await score(host, SHEET);
    const row = { K1: "E2", K2: "E3", K3: "E4", K4: "E5" }[key.slice(0, 2)] ?? "";
    expect(inShort(outcome)).toContain(`bad ${row}`);
    await make(host, SHEET);
    const { snapshot, rows } = await paperOf(host);
    const hint = rows.find((one) => one.key === key)?.row ?? 0;
    expect(textOf(cellAt(snapshot, { row: hint, column: 10 }).value)).toMatch(/^应填.*否则不计分。$/);
  });
});

describe("when the table changes", () => {
  it("answers stay with their points, and what has no point any more is named", async () => {
    const host = opened();
    await make(host, SHEET);
    await answer(host, { "K1.1": "是", "K1.2": "否", "K2.1": "3", "K4.1": "4" });
    const changed = TABLE.replace("②预算经评审得2分", "②预算经财政评审得2分")
      .split("\n")
      .filter((line) => !line.includes("台账管理"))
      .join("\n");
    host.become(sheetOf(changed, { name: SHEET }), "structure");
    const outcome = await make(host, SHEET);
    expect(outcome.type === "made" && outcome.lost.map(({ key, path, point }) => `${key} ${path}|${point}`)).toEqual([
      "K1.2 决策 / 立项依据|预算经评审",
      "K2.1 过程 / 台账管理|每缺1份台账",
    ]);
    expect(await pointsOf(host)).toEqual([
      "K1.1 决策 / 立项依据|计划经集体研究 = 是",
      "K1.3 决策 / 立项依据|预算经财政评审 =",
      "K3.1 产出 / 完成率|按完成率 =",
      "K4.1 效益 / 影响|评分人在范围内给分 = 4",
    ]);
  });

  it("an indicator that is renamed is still known by its score's formula", async () => {
    const host = opened();
    await make(host, SHEET);
    await answer(host, { "K2.1": "3" });
    await score(host, SHEET);
    const { sheet } = await host.read({ type: "named", name: SHEET });
    const rows = sheet.rows.map((cells) =>
      cells.map((cell) =>
        cell.text === "台账管理" ? { ...cell, value: { type: "text", text: "档案" } as const, text: "档案" } : cell,
      ),
    );
    host.become({ ...sheet, rows }, "cells");
    await make(host, SHEET);
    expect(await pointsOf(host)).toContain("K2.1 过程 / 档案|每缺1份台账 = 3");
  });

  it("indicators with one name each keep their own answers by their order", async () => {
    const twice = TABLE.replace("台账管理", "立项依据").replace("过程", "决策");
    const host = opened(twice);
    await make(host, SHEET);
    await answer(host, { "K1.1": "否", "K2.1": "3" });
    await make(host, SHEET);
    expect((await pointsOf(host)).slice(0, 3)).toEqual([
      "K1.1 决策 / 立项依据|计划经集体研究 = 否",
      "K1.2 决策 / 立项依据|预算经评审 =",
      "K2.1 决策 / 立项依据|每缺1份台账 = 3",
    ]);
  });
});

it("rows with target and result are scored from these, without the paper", async () => {
  const host = opened(`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    发放手册 | ≥100份     | 87份       | 60   |
    办结时限 | ≤10天      | 9天        | 40   |
    合计     |            |            | 100  |
  `);
  expect(inShort(await score(host, SHEET))).toBe("E2 E3");
  const { sheet } = await host.read({ type: "named", name: SHEET });
  expect(textOf(cellAt(sheet, { row: 1, column: 4 }).value)).toBe("52.2");
  expect(cellAt(sheet, { row: 1, column: 4 }).formula).toContain('VALUE(SUBSTITUTE(SUBSTITUTE(B2,"≥",""),"份",""))');
});
