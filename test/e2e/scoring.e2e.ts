import { readFileSync } from "node:fs";
import type { CellAddress } from "../../src/core/sheet/address";
import { parseCell } from "../../src/core/sheet/address";
import { type CellValue, textOf } from "../../src/core/sheet/cell";
import { cellAt } from "../../src/core/sheet/snapshot";
import { planEntry } from "../../src/core/working-paper/entry";
import { readPaper } from "../../src/core/working-paper/earlier";
import { planFor } from "../../src/core/edits/operations";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { en } from "../../src/locales/en";
import type { Texts } from "../../src/locales/texts";
import { zhCN } from "../../src/locales/zh-CN";
import { sheetOf } from "../support/grid";
import { hasLibreOffice, recalculated } from "../support/libreoffice";
import { workbookFrom } from "../support/xlsx/picture-file";
import { looksRight } from "./support/accessibility";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";
import { xlsxFile } from "./support/xlsx-file";

jest.setTimeout(300_000);

const PAPER = "评分底稿";

/** The scoring view as a person uses it. */
class Scoring {
  constructor(
    private readonly workbench: Workbench,
    private readonly texts: Texts = zhCN,
  ) {}

  async open(): Promise<void> {
    await this.workbench.press("review");
    await this.workbench.show("scoring");
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.workbench.page.keyboard.press(key)), Promise.resolve());
  }

  get focus() {
    return this.workbench.pane.locator(":focus");
  }

  /** Presses the tab key until the focus is on something of this name. */
  async tabTo(name: RegExp, key = "Tab"): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await this.press(key);
      const label = await this.focus.evaluate(
        (element) => element.getAttribute("aria-label") ?? (element.closest("label") ?? element).textContent,
      );
      if (name.test(label)) return;
    }
    throw new Error(`Nothing named ${String(name)} is reached by the tab key.`);
  }

  /** The name of the indicator in hand. */
  async indicator(): Promise<string> {
    return this.workbench.pane.locator(".indicator h2").innerText();
  }

  async score(): Promise<string> {
    return this.workbench.pane.locator(".forming-score strong").innerText();
  }

  get notes() {
    return this.workbench.pane.locator(".answer-problem");
  }

  /** Answers every field of the indicator in hand, from the first one on, by keys alone: yes, 90 % or 1. */
  async answerAll(): Promise<void> {
    const fields = await this.workbench.pane.locator(".answer").count();
    for (let field = 0; field < fields; field += 1) {
      if ((await this.focus.getAttribute("type")) === "radio") await this.press("Space");
      else {
        const isRate = (await this.focus.locator("xpath=../..").innerText()).includes(
          this.texts.explanation.inputs.rate,
        );
        await this.workbench.page.keyboard.type(isRate ? "90" : "1");
      }
      if (field + 1 < fields) await this.press("Tab");
    }
  }

  async isAt(name: string): Promise<void> {
    await this.workbench.pane.locator(".indicator h2", { hasText: name }).waitFor();
  }

  /** Types words into a cell: they begin no edit, as a key does. */
  async typeWords(address: string, words: string): Promise<void> {
    await this.workbench.cell(address).click();
    await this.press("Delete", "F2");
    await this.workbench.page.keyboard.type(words);
    await this.press("Enter");
  }

  async look(name: string): Promise<void> {
    // What is half hidden by the tabs is too small to be hit, for axe.
    await this.workbench.pane.locator("main").evaluate((main) => {
      main.scrollTop = 0;
    });
    await looksRight(this.workbench, `scoring-${name}`);
  }
}

const cell = (address: string): CellAddress => parseCell(address) ?? { row: 0, column: 0 };

inBrowser("scoring the sample, by keyboard", () => {
  let browsing: Browsing;
  let workbench: Workbench;
  let scoring: Scoring;
  const scores: string[] = [];

  beforeAll(async () => {
    browsing = await startBrowser();
    workbench = await Workbench.open(browsing);
    await workbench.paneWidth(320);
    scoring = new Scoring(workbench);
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  it("begins with the working paper", async () => {
    await scoring.open();
    await scoring.tabTo(new RegExp(zhCN.scoring.make));
    await scoring.press("Enter");
    expect(await workbench.said()).toBe(zhCN.scoring.made(34, 0, 0));
    expect(await workbench.trips()).toBeLessThanOrEqual(2);
    await workbench.tab(PAPER).waitFor();
  });

  it("goes from answer to answer and from row to row, and Excel's selection with it", async () => {
    await scoring.tabTo(new RegExp(`^${zhCN.scoring.yes}$`));
    for (let row = 4; row <= 22; row += 1) {
      await scoring.answerAll();
      scores.push(await scoring.score());
      await scoring.press("Enter");
      await workbench.said();
      if (row < 22) await workbench.isAt(`I${row + 1}`);
    }
    await workbench.pane.getByText(zhCN.scoring.progress(19, 19)).waitFor();
    expect(scores.every((score) => /^\d/.test(score))).toBe(true);
    expect(await scoring.focus.innerText()).toContain(zhCN.scoring.write(0).slice(0, 4));
    await scoring.look("answered");
  });

  it("overwrites a person's scores only where they tick them, then writes formulas in one trip", async () => {
    await scoring.tabTo(new RegExp(zhCN.scoring.all));
    await scoring.look("differing");
    await scoring.press("Enter");
    await scoring.tabTo(/^写入得分/, "Shift+Tab");
    await scoring.press("Enter");
    expect(await workbench.said()).toMatch(/^已写入得分 I4/);
    expect(await workbench.trips()).toBeLessThanOrEqual(2);
    for (const [at, score] of scores.entries()) {
      await workbench.shows(`I${at + 4}`, score);
    }
    expect(await workbench.formula("I4")).toContain(PAPER);
    await scoring.look("written");
  });

  it("has group sums and the total follow by formulas alone", async () => {
    await workbench.press("recalculate");
    const sum = scores.reduce((total, score) => total + Number(score), 0);
    await workbench.shows("I23", String(Math.round(sum * 100) / 100));
    await workbench.tab(PAPER).click();
    await scoring.typeWords("G4", "否");
    await workbench.tab("评分表").click();
    await workbench.shows("I4", String(Number(scores[0]) - 1));
    await workbench.shows("I23", String(Math.round((sum - 1) * 100) / 100));
    await workbench.pane.locator(".indicator").waitFor();
    await workbench
      .total("sum")
      .filter({ hasText: String(Math.round((sum - 1) * 100) / 100) })
      .waitFor({ state: "attached" });
  });

  (hasLibreOffice ? it : it.skip)("calculates the same in LibreOffice, from another answer", async () => {
    const downloading = workbench.page.waitForEvent("download");
    await workbench.page.getByRole("button", { name: zhCN.workbench.file.download, exact: true }).click();
    const host = await openWorkbook(new Uint8Array(readFileSync(await (await downloading).path())));
    const paper = readPaper((await host.read({ type: "named", name: PAPER })).sheet);
    const plan = paper && planEntry(paper, "K1.1", "answer", { type: "text", text: "是" });
    if (!plan) throw new Error("no answer");
    await host.apply(planFor(plan));
    const sheet = (await (await openWorkbook(recalculated(await host.save()))).read({ type: "named", name: "评分表" }))
      .sheet;
    const value = (address: string): CellValue => cellAt(sheet, cell(address)).value;
    expect(scores.map((_, at) => Number(textOf(value(`I${at + 4}`))))).toEqual(scores.map(Number));
    expect(Number(textOf(value("I23")))).toBeCloseTo(
      scores.reduce((total, score) => total + Number(score), 0),
      6,
    );
  });
});

const TABLE = sheetOf(
  `
  一级指标 | 三级指标 | 分值 | 评价标准                                                        | 得分
  决策     | 立项依据 | 4    | ①计划经集体研究得2分；②预算经评审得2分                          | 3
  过程     | 台账管理 | 6    | 每缺1份台账扣0.5分，扣完为止                                    |
  产出     | 完成率   | 6    | 按完成率计分                                                    |
  效益     | 满意度   | 4    | 满意度≥90%得4分，80%（含）-90%得2分，低于80%不得分              |
  效益     | 管理水平 | 5    | 管理规范得5分，基本规范得3分，不规范不得分                      |
  效益     | 影响     | 5    | 按影响大小综合评价                                              |
  合计     |          | 30   |                                                                 |
  `,
  { name: "评分" },
);

const RESULTS = sheetOf(
  `
  三级指标 | 年度指标值 | 实际完成值 | 分值 | 评价标准     | 得分
  发放手册 | ≥100份     | 87份       | 50   | 按完成率计分 |
  办班     | ≥10期      | 9期        | 50   | 按完成率计分 |
  合计     |            |            | 100  |              |
  `,
  { name: "评分" },
);

inBrowser("answers that target and result give", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  it.each([
    ["zh-CN", zhCN],
    ["en", en],
  ] as const)("are filled in by one press in %s, but never over a person's own", async (language, texts) => {
    const workbench = await Workbench.open(browsing, undefined, texts);
    await workbench.paneWidth(320);
    await workbench.openFile(xlsxFile("评分.xlsx", workbookFrom({ 评分: RESULTS })));
    const scoring = new Scoring(workbench, texts);
    await scoring.open();
    await workbench.pane.getByRole("button", { name: texts.scoring.make }).click();
    await workbench.said();
    await workbench.pane.getByText(texts.scoring.known(["发放手册", "办班"])).waitFor();
    await scoring.look(`${language}-known`);
    const answer = workbench.pane.locator(".answer input");
    await answer.fill("50");
    await scoring.press("Enter");
    await scoring.isAt("办班");
    await workbench.pane.getByText(texts.scoring.known(["办班"])).waitFor();
    await workbench.pane.getByRole("button", { name: texts.scoring.fillKnown }).click();
    await workbench.status.filter({ hasText: texts.scoring.filledKnown(1) }).waitFor();
    expect(await workbench.trips()).toBeLessThanOrEqual(2);
    expect(await answer.inputValue()).toBe("90%");
    const evidence = workbench.pane.getByLabel(texts.scoring.evidence);
    expect(await evidence.inputValue()).toBe(texts.paper.fromCells(["B3", "C3"]));
    await scoring.look(`${language}-filled`);
    await evidence.fill("签到表");
    await evidence.press("Shift+Enter");
    await scoring.isAt("发放手册");
    expect(await answer.inputValue()).toBe("50%");
    await workbench.tab(PAPER).click();
    await workbench
      .cell("J5")
      .filter({ hasText: /^签到表$/ })
      .waitFor();
    await workbench.close();
  });
});

inBrowser("the scoring view in every state", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  describe.each([
    ["zh-CN", zhCN, 320],
    ["zh-CN", zhCN, 450],
    ["en", en, 320],
  ] as const)("in %s", (language, texts, width) => {
    let workbench: Workbench;
    let scoring: Scoring;
    const look = (state: string) => scoring.look(`${language}-${width}-${state}`);

    beforeAll(async () => {
      workbench = await Workbench.open(browsing, undefined, texts);
      await workbench.paneWidth(width);
      await workbench.openFile(xlsxFile("评分.xlsx", workbookFrom({ 评分: TABLE })));
      scoring = new Scoring(workbench, texts);
    });
    afterAll(async () => {
      await workbench.close();
    });

    it(`at ${width} px: no working paper yet`, async () => {
      await scoring.open();
      await look("none");
      expect(await workbench.pane.locator(".button-primary").allInnerTexts()).toEqual([texts.scoring.make]);
    });

    it("an indicator without answers", async () => {
      await workbench.pane.getByRole("button", { name: texts.scoring.make }).click();
      await workbench.said();
      await look("made");
      expect(await workbench.pane.locator(".button-primary").allInnerTexts()).toEqual([texts.scoring.write(0)]);
    });

    it("answers that follow from the score that is there", async () => {
      await workbench.type("E3", "4.5");
      await workbench.cell("B3").click();
      await scoring.isAt("台账管理");
      await workbench.pane.getByRole("button", { name: texts.scoring.fill }).click();
      await workbench.pane.locator(".trace").waitFor();
      expect(await workbench.pane.locator(".answer input").inputValue()).toBe("3");
      await look("behind");
      await workbench.press("undo");
      expect(await workbench.pane.locator(".answer input").inputValue()).toBe("");
      await workbench.cell("B2").click();
      await scoring.isAt("立项依据");
      await look("behind-several");
    });

    it("a score that differs from the person's", async () => {
      await workbench.pane.locator(".answer input").first().focus();
      await scoring.answerAll();
      expect(await scoring.score()).toBe("4");
      await workbench.pane.locator(".forming-differs").waitFor();
      await look("differs");
      await scoring.press("Enter");
      await scoring.isAt("台账管理");
    });

    it.each([
      ["a text in a number", "三份"],
      ["a negative count", "-2"],
      ["half of one", "1.5"],
    ])("%s: a sentence, never a score, and the row isn't left", async (what, text) => {
      await workbench.pane.locator(".answer input").fill(text);
      await scoring.press("Enter");
      await scoring.notes.waitFor();
      expect(await scoring.score()).toBe(texts.scoring.noScore);
      expect(await scoring.indicator()).toBe("台账管理");
      await look(what.replace(/ /g, "-"));
    });

    it("the calculation while it is typed", async () => {
      await workbench.pane.locator(".answer input").fill("3");
      expect(await scoring.score()).toBe("4.5");
      expect(await workbench.pane.locator(".trace").innerText()).toBe("6 − 3 × 0.5 = 4.5");
      await look("trace");
      await scoring.tabTo(new RegExp(texts.scoring.takeReason));
      await scoring.press("Enter");
      const reason = workbench.pane.getByLabel(texts.scoring.reason);
      await reason.and(workbench.pane.locator(":focus")).waitFor();
      expect(await reason.inputValue()).toContain("每缺1份台账");
      await look("reason");
      await workbench.page.keyboard.type("!");
      await scoring.press("Enter");
      await scoring.isAt("完成率");
    });

    it("a reason, in the working paper", async () => {
      await workbench.tab(PAPER).click();
      await workbench
        .cell("I6")
        .filter({ hasText: /每缺1份台账.*!$/ })
        .waitFor();
      await workbench.tab("评分").click();
      await workbench.cell("B4").click();
      await scoring.isAt("完成率");
      await workbench.pane.locator(".answer input").focus();
    });

    it("120 % of a share", async () => {
      await workbench.page.keyboard.type("120");
      await scoring.press("Tab");
      await scoring.notes.waitFor();
      expect(await scoring.score()).toBe(texts.scoring.noScore);
      await look("beyond-the-whole");
      await workbench.pane.locator(".answer input").fill("85");
      expect(await scoring.score()).toBe("5.1");
    });

    it("goes where a row is selected in Excel", async () => {
      await workbench.cell("B6").click();
      await scoring.isAt("管理水平");
      await look("level");
      await workbench.cell("B7").click();
      await scoring.isAt("影响");
      await look("discretion");
      await workbench.cell("B5").click();
      await scoring.isAt("满意度");
      await look("bands");
    });

    it("goes where a row is selected on the working paper", async () => {
      await workbench.tab(PAPER).click();
      await workbench.cell("C7").click();
      await scoring.isAt("完成率");
      await workbench.tab("评分").click();
    });

    it("a bad answer in the working paper itself", async () => {
      await workbench.tab(PAPER).click();
      await scoring.typeWords("G6", "很多");
      await workbench.tab("评分").click();
      await workbench.cell("B3").click();
      await scoring.notes.waitFor();
      await look("bad-in-paper");
    });

    it("a row that the working paper doesn't have", async () => {
      await scoring.typeWords("D3", "每缺1份记录扣1分，扣完为止");
      await workbench.pane.locator(".renew").waitFor();
      await look("renew");
      expect(await workbench.pane.locator(".button-primary").allInnerTexts()).toEqual([texts.scoring.renew]);
    });
  });
});
