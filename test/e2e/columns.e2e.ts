import { zhCN } from "../../src/locales/zh-CN";
import { sheetOf } from "../support/grid";
import { workbookFrom } from "../support/xlsx/picture-file";
import { looksRight } from "./support/accessibility";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";
import { xlsxFile } from "./support/xlsx-file";

jest.setTimeout(60_000);

const { columns, done } = zhCN.pane;
const UNKNOWN = sheetOf(
  `
  考勤情况 | < | < | <
  甲栏 | 乙栏 | 丙栏 | 丁栏
  出勤 | 40 | 按比例得分 | 38
  纪律 | 60 | 每次扣2分 | 70
  `,
  { name: "考勤" },
);

inBrowser("a table that nobody would know", () => {
  let browsing: Browsing;
  let workbench: Workbench;

  beforeAll(async () => {
    browsing = await startBrowser();
    workbench = await Workbench.open(browsing);
    await workbench.paneWidth(320);
    await workbench.openFile(xlsxFile("考勤.xlsx", workbookFrom({ 考勤: UNKNOWN })));
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  const select = (role: keyof typeof columns.roles, label: string) =>
    workbench.pane.getByLabel(columns.roles[role], { exact: true }).selectOption({ label });
  const apply = async () => {
    await workbench.pane.getByRole("button", { name: columns.apply }).click();
    return workbench.said();
  };

  it("isn't found, and the header that it seems to have is offered", async () => {
    await workbench.press("review");
    expect(await workbench.pane.getByLabel(columns.headerRow).inputValue()).toBe("2");
    await looksRight(workbench, "columns-none");
  });

  it("is asked about until something is said", async () => {
    await apply();
    expect(await workbench.pane.getByRole("alert").innerText()).toBe(columns.noColumn);
    await workbench.pane.getByLabel(columns.headerRow).fill("99");
    await apply();
    expect(await workbench.pane.getByRole("alert").innerText()).toBe(columns.badHeader(4));
    await looksRight(workbench, "columns-problem");
    await workbench.pane.getByLabel(columns.headerRow).fill("2");
  });

  it("is read as a person says, and so the next time", async () => {
    await select("level1", "A 甲栏");
    await select("weight", "B 乙栏");
    await select("criterion", "C 丙栏");
    await select("score", "D 丁栏");
    await workbench.screenshot("columns-filled");
    expect(await apply()).toBe(done.columnsChosen);
    expect(await workbench.total("sum").first().innerText()).toBe("108");
    await workbench.press("review");
    expect(await workbench.total("sum").first().innerText()).toBe("108");
    await looksRight(workbench, "columns-read");
  });

  it("is forgotten again, and the workbook is as it was", async () => {
    await workbench.pane.getByRole("button", { name: columns.forget }).click();
    expect(await workbench.said()).toBe(done.columnsForgotten);
    expect(await workbench.pane.getByLabel(columns.headerRow).inputValue()).toBe("2");
    expect(await workbench.changes()).toEqual([]);
  });
});
