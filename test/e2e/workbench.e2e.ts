import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { zhCN } from "../../src/locales/zh-CN";
import { longTable } from "../support/xlsx/long-table";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";
import { xlsxFile } from "./support/xlsx-file";

const { workbench: words, problems, pane } = zhCN;

inBrowser("the workbench", () => {
  let browsing: Browsing;
  let workbench: Workbench;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });
  beforeEach(async () => {
    workbench = await Workbench.open(browsing);
  });
  afterEach(async () => {
    await workbench.close();
  });

  const tool = (name: string) => workbench.page.getByRole("button", { name, exact: true });
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => workbench.page.keyboard.press(key)), Promise.resolve());

  it("says on its face that it isn't Excel", async () => {
    expect(await workbench.page.getByText(words.notExcel).isVisible()).toBe(true);
    await workbench.screenshot("first-look");
  });

  it.each([
    ["a text", "not a workbook", problems.file["not-a-workbook"]],
    ["nothing", "", problems.file["empty-file"]],
  ])("refuses %s and keeps what is open", async (_, contents, sentence) => {
    await workbench.page.setInputFiles("input[type=file]", xlsxFile("letter.xlsx", contents));
    await workbench.message().getByText(sentence).waitFor();
    await workbench.shows("I23", "97.5");
  });

  it("downloads the file with what was changed in it", async () => {
    await workbench.type("I20", "4.5");
    await workbench.press("review");
    await workbench.press("mark");
    const downloading = workbench.page.waitForEvent("download");
    await tool(words.file.download).click();
    const download = await downloading;
    const host = await openWorkbook(new Uint8Array(readFileSync(await download.path())));
    const { rows, marks } = (await host.read({ type: "active" })).sheet;
    expect(rows[19]?.[8]?.value).toEqual({ type: "number", number: 4.5 });
    expect(marks.length).toBeGreaterThan(0);
    await workbench.message().getByText(words.file.downloaded(download.suggestedFilename())).waitFor();
  });

  it("names what the download leaves out", async () => {
    await workbench.cell("E8").click();
    await tool(words.edit.insertRows).click();
    await tool(words.file.download).click();
    await workbench.message().getByText(words.saved.kinds.moved).waitFor();
  });

  it("asks for a new review when rows have moved, and the marks have moved with them", async () => {
    await workbench.press("review");
    await workbench.press("mark");
    const lit = await workbench.ground("I20");
    await workbench.cell("E8").click();
    await tool(words.edit.insertRows).click();
    await workbench.status.getByText(pane.status.structure).waitFor();
    expect(await workbench.ground("I21")).toBe(lit);
    expect(await workbench.press("review")).toBe(pane.status.live);
  });

  it("sorts as Excel does: not over merged cells", async () => {
    await workbench.cell("I15").click();
    await press("Shift+ArrowDown", "Shift+ArrowDown");
    await tool(words.edit.sortDown).click();
    await workbench.message().getByText(words.refused.InvalidArgument).waitFor();
  });

  it("is moved in and edited by the keyboard", async () => {
    await workbench.cell("H4").click();
    await press("ArrowRight", "ArrowDown", "ArrowDown");
    await workbench.isAt("I6");
    await press("F2", "Backspace", "2", "Escape");
    expect(await workbench.changes()).toEqual([]);
    await press("2", "Tab");
    await workbench.isAt("J6");
    await workbench.shows("I6", "2");
    await press("Shift+Tab", "Delete");
    await workbench.shows("I6", "");
    await press("=", "1", "+", "1", "Enter");
    await workbench.isAt("I7");
    await workbench.shows("I6", "2");
  });

  it("selects what is clicked in the pane", async () => {
    await workbench.press("review");
    await workbench.show("findings");
    await workbench.pane.locator(".cells button").first().click();
    await workbench.page.waitForFunction(() => document.querySelector("td.is-active")?.id !== "cell-A1");
    expect(await workbench.page.locator("td.is-selected").count()).toBeGreaterThan(0);
  });

  it("draws only a part of a long table", async () => {
    await workbench.openFile(xlsxFile("long.xlsx", longTable(2000)));
    expect(await workbench.page.locator("table.sheet tr").count()).toBeLessThan(200);
    await workbench.page.getByLabel(words.grid.name).fill("C1990");
    await press("Enter");
    expect(await workbench.cell("C1990").innerText()).not.toBe("");
    expect(await workbench.press("review")).toBe(pane.status.live);
    expect(await workbench.trips()).toBe(1);
  });

  it("gives the pane 320 pixels at least", async () => {
    const splitter = workbench.page.getByRole("separator");
    await splitter.focus();
    await press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
    await workbench.press("review");
    expect((await workbench.page.locator("iframe").boundingBox())?.width).toBe(320);
    const overflow = await workbench.pane.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(overflow).toBe(0);
    await workbench.screenshot("pane-320");
  });
});
