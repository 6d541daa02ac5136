import { zhCN } from "../../src/locales/zh-CN";
import type { Fault } from "../../src/workbench/faults";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { type Command, Workbench } from "./support/workbench";

const { problems, done } = zhCN.pane;
const SHEET = "评分表";
const nowhere = { sheet: null, cells: [], detail: null };
const onSheet = { ...nowhere, sheet: SHEET };

/** What goes wrong with the requests from the next one on, the command given meanwhile, and the sentence that follows. */
const FAULTS: readonly (readonly [what: string, command: Command, faults: readonly Fault[], sentence: string])[] = [
  [
    "a read fails",
    "review",
    [{ code: "GeneralException" }],
    problems["host-failure"]({ ...nowhere, detail: "GeneralException" }),
  ],
  [
    "a read is refused half-way",
    "review",
    [{ code: "AccessDenied", member: "Range.Formulas" }],
    problems.protected(nowhere),
  ],
  ["the sheet is gone", "review", [{ code: "ItemNotFound" }], problems["no-such-sheet"](nowhere)],
  ["an answer comes late", "recalculate", [{ delay: 500 }], done.recalculated(["I23"], 0)],
  [
    "a write fails",
    "recalculate",
    [{ code: "GeneralException" }],
    problems["host-failure"]({ ...onSheet, detail: "GeneralException" }),
  ],
  [
    "a write fails half-way",
    "recalculate",
    [{ code: "GeneralException", member: "Range.Formulas=" }],
    problems["host-failure"]({ ...onSheet, detail: "GeneralException" }),
  ],
  [
    "a mark fails half-way",
    "mark",
    [{ code: "GeneralException", member: "ConditionalRangeFill.Color=" }],
    problems["host-failure"]({ ...onSheet, detail: "GeneralException" }),
  ],
  ["the sheet has been protected since", "recalculate", [{ code: "AccessDenied" }], problems.protected(onSheet)],
];

inBrowser("whatever goes wrong", () => {
  let browsing: Browsing;
  let workbench: Workbench;

  beforeAll(async () => {
    browsing = await startBrowser();
    workbench = await Workbench.open(browsing);
    await workbench.press("review");
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  it.each(FAULTS)("%s: a sentence, and a sheet as it was", async (_, command, faults, sentence) => {
    await workbench.plan(faults);
    expect(await workbench.press(command)).toBe(sentence);
    await workbench.expectRestorable();
  });

  it("a cell is being edited: a sentence, and the command works afterwards", async () => {
    await workbench.cell("I20").click();
    await workbench.page.keyboard.type("1");
    expect(await workbench.press("recalculate")).toBe(problems["editing-cell"]());
    await workbench.page.getByLabel(zhCN.workbench.grid.editor).press("Escape");
    expect(await workbench.changes()).toEqual([]);
    expect(await workbench.press("recalculate")).toBe(done.recalculated(["I23"], 0));
    await workbench.expectRestorable();
  });

  it.each([
    ["the request", "request"],
    ["the answer", "reply"],
  ] as const)("%s is lost: said after a while, and the pane goes on", async (_, lost) => {
    await workbench.page.clock.install();
    await workbench.plan([{ lost }]);
    await workbench.button("recalculate").click();
    await workbench.page.waitForTimeout(300);
    await workbench.page.clock.fastForward(60_000);
    expect(await workbench.said()).toContain(problems["no-answer"]());
    await workbench.page.clock.resume();
    await workbench.expectRestorable();
  });

  it("somebody has changed a cell since: said, taken back, reviewed again", async () => {
    await workbench.press("review");
    await workbench.page.evaluate(() => {
      window.workbench?.book?.faults.plan(1, {
        before: (workbook) => {
          const cell = workbook.activeSheet.grid.get(22, 8);
          workbook.place(workbook.activeSheet, { row: 22, column: 8 }, { ...cell, content: 96 });
        },
      });
    });
    expect(await workbench.press("recalculate")).toBe(problems["changed-since-read"]({ ...onSheet, cells: ["I23"] }));
    expect(await workbench.total("stated").innerText()).toBe("96");
    expect(await workbench.changes()).toEqual([expect.stringMatching(/^评分表!I23: /)]);
    await workbench.type("I23", "97.5");
    expect(await workbench.changes()).toEqual([]);
  });

  // These leave the sheet in a state of its own, and come last.
  it.each([
    ["filtered", problems.filtered(onSheet)],
    ["protected", problems.protected(onSheet)],
  ] as const)("the sheet is %s: a sentence, and nothing is written", async (state, sentence) => {
    await workbench.page.evaluate((isTo) => {
      const sheet = window.workbench?.book?.workbook.activeSheet;
      if (!sheet) return;
      sheet.autoFilter = { range: { top: 2, left: 0, bottom: 22, right: 8 }, isFiltering: isTo === "filtered" };
      sheet.rows.set(22, { isHidden: isTo === "filtered", size: 30 });
      sheet.isProtected = isTo === "protected";
    }, state);
    await workbench.press("review");
    expect(await workbench.press("recalculate")).toBe(sentence);
    const changed = await workbench.changes();
    expect(changed.filter((change) => change.startsWith("评分表!I"))).toEqual([]);
  });
});
