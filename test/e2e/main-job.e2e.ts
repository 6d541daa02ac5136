import path from "node:path";
import { zhCN } from "../../src/locales/zh-CN";
import { jsonLines, scorecheck } from "../support/fake-io";
import { at, list } from "../support/json";
import { SAMPLE } from "../support/sample";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";

const corpus = process.env["SCORECHECK_CORPUS"];
const seed = (file: string): string => path.join(corpus ?? "", "seed", file);

/** File, total and its formula, and a score that its criterion can't give, with a lower one that the row can take. */
const BOOKS: readonly (readonly [name: string, file: string, total: string, sum: string, overrun: string])[] = [
  ["the sample", SAMPLE, "I23", "=SUM(I4:I22)", "I20"],
  ["a real table (SCORECHECK_CORPUS)", seed("zhijiang-2020.xlsx"), "I23", "=SUM(I4:I22)", "I20"],
  ["the same, pasted (SCORECHECK_CORPUS)", seed("zhijiang-2020-pasted.xlsx"), "I21", "=SUM(I2:I20)", "I18"],
];
const LIT = "rgb(255, 217, 160)";

inBrowser("the main job, in a browser through office.js", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    await browsing.close();
  });

  describe.each(BOOKS)("%s", (name, file, total, sum, overrun) => {
    const itIs = file === SAMPLE || corpus !== undefined ? it : it.skip;
    let workbench: Workbench;

    beforeAll(async () => {
      if (itIs === it) workbench = await Workbench.open(browsing, file === SAMPLE ? undefined : file);
    });

    itIs("shows the same review as the command line, in one round trip", async () => {
      expect(await workbench.press("review")).toBe(zhCN.pane.status.live);
      expect(await workbench.trips()).toBe(1);
      const [line] = jsonLines(
        await scorecheck(["review", "--json", path.basename(file)], { folder: path.dirname(file) }),
      );
      const table = at(line, "sheets", 0, "tables", 0);
      expect(await shownFindings(workbench)).toEqual(findingsOf(table));
      for (const each of ["stated", "sum", "capped", "supported", "ceiling"]) {
        expect([each, await workbench.total(each).innerText()]).toEqual([each, String(at(table, "totals", each))]);
      }
    });

    itIs("writes the total as a formula, in one round trip", async () => {
      expect(await workbench.press("recalculate")).toBe(zhCN.pane.done.recalculated([total], 0));
      expect(await workbench.trips()).toBe(1);
      expect(await workbench.formula(total)).toBe(sum);
      await workbench.shows(total, "97.5");
    });

    itIs("lights the cells of findings", async () => {
      await workbench.press("mark");
      expect(await workbench.trips()).toBe(1);
      await workbench.cell(overrun).scrollIntoViewIfNeeded();
      expect(await workbench.ground(overrun)).toBe(LIT);
      await workbench.screenshot(`${path.basename(file, ".xlsx")}-marked`);
    });

    itIs("follows a score that is edited", async () => {
      await workbench.type(overrun, "5");
      await workbench
        .total("sum")
        .filter({ hasText: /^92\.5$/ })
        .waitFor();
      await workbench.shows(total, "92.5");
      expect(await workbench.ground(overrun)).not.toBe(LIT);
      expect(await workbench.trips()).toBe(1);
    });

    itIs("leaves the workbook as it was once everything is taken back", async () => {
      await workbench.type(overrun, "10");
      await workbench
        .total("sum")
        .filter({ hasText: /^97\.5$/ })
        .waitFor();
      await workbench.press("clearMarks");
      while (await workbench.button("undo").isEnabled()) await workbench.press("undo");
      expect(await workbench.changes()).toEqual([]);
      await workbench.close();
    });
  });

  it("asks nothing of any other machine", () => {
    expect(browsing.outside).toEqual([]);
  });
});

interface ShownFinding {
  /** What is wrong, why it matters, what to do. */
  readonly message: string;
  readonly cells: readonly string[];
}

async function shownFindings(workbench: Workbench): Promise<ShownFinding[]> {
  const { pane } = workbench;
  await workbench.show("findings");
  for (const more of await pane.locator(".cells .link").all()) await more.click();
  const shown: ShownFinding[] = [];
  for (const place of await pane.locator(".finding .place").all()) {
    await place.locator(".place-head").click();
    const said = await place.locator(".place-head, .advice dd").allTextContents();
    shown.push({ message: said.join(""), cells: await place.locator(".cells button").allTextContents() });
  }
  await workbench.show("overview");
  return inOrder(shown);
}

function findingsOf(table: unknown): ShownFinding[] {
  const findings = list(at(table, "findings"));
  return inOrder(
    findings.map((finding) => ({
      message: String(at(finding, "message")),
      cells: list(at(finding, "cells")).map(String),
    })),
  );
}

function inOrder(findings: readonly ShownFinding[]): ShownFinding[] {
  return findings
    .map(({ message, cells }) => ({ message, cells: [...cells].sort() }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
