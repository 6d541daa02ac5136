import type { ReactElement } from "react";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { localeOf, SOURCE } from "../../src/locales/locale";
import { Pane } from "../../src/taskpane/components/pane";
import { TextsProvider } from "../../src/taskpane/texts";
import { fakeDesk } from "../support/fake-desk";
import { sheetOf } from "../support/grid";
import { disabledIn, tagsOf, wordsOf } from "../support/markup";
import { scoreTable } from "../support/score-table";
import { opened, TEXT_SCORE } from "../support/session";

type Opened = ReturnType<typeof opened>;

const paneOf = ({ session }: Opened, language = "zh-CN"): ReactElement => (
  <TextsProvider texts={localeOf(language) ?? SOURCE}>
    <Pane session={session} desk={fakeDesk()} />
  </TextsProvider>
);

async function reviewed(...sheets: readonly SheetSnapshot[]): Promise<Opened> {
  const given = opened(...sheets);
  await given.session.review();
  return given;
}

const primaryIn = (pane: ReactElement): number =>
  tagsOf("button", pane).filter((tag) => tag.includes("primary")).length;

const NO_CONTRADICTION = sheetOf(`
  三级指标 | 分值 | 评价标准                   | 得分
  开馆时长 | 60   | 达到目标得60分，否则不得分 | 60
  新书上架 | 40   | 按期上架得40分，否则不得分 | 40
  合计     | 100  |                            | 100
`);

describe("the pane", () => {
  it("tells a newcomer what it does, and offers the review first", () => {
    const pane = paneOf(opened());
    expect(wordsOf(pane)).toEqual([
      "绩效评分核查",
      "核查",
      "重算总分",
      "标记问题",
      "清除标记",
      "撤销",
      "打开评分表，点“核查”。",
      "总览",
      "设置",
      "核查当前工作表",
      "读懂评价标准，列出每一处自相矛盾",
      "算清五种总分和对应等级",
      "核查只读取、不改动；写入由您点按钮，并可撤销",
      "数据不离开本机。",
    ]);
    expect(primaryIn(pane)).toBe(1);
    expect(disabledIn(pane)).toEqual(["撤销"]);
  });

  it("shows the table, its totals with their grades and its groups", async () => {
    const words = wordsOf(paneOf(await reviewed()));
    const from = words.indexOf("A1:F5") - 1;
    expect(words.slice(from, words.indexOf("发现的问题"))).toEqual([
      "评分",
      "A1:F5",
      "3 项指标 · 评价标准全部读懂（3 项）",
      "评分办法 · 全国（2020）",
      "指定表头和各列",
      "五种总分",
      "总分 与表列总分之差 分数 等级",
      "表列总分 101 优",
      "得分合计 101 优",
      "按分值封顶合计 −1 100 优",
      "按评价标准封顶合计（至多） −1 100 优",
      "评价标准最高可得分 −1 100",
      "各组得分率",
      "服务 超 1 61 / 60 101.67%",
      "资源 40 / 40 100%",
    ]);
  });

  it("shows the topmost groups, and the lower ones on demand", async () => {
    const words = wordsOf(
      paneOf(
        await reviewed(
          sheetOf(`
            一级指标 | 二级指标 | 三级指标 | 分值 | 评价标准                   | 得分
            服务     | 开放     | 开馆时长 | 60   | 达到目标得60分，否则不得分 | 60
            资源     | 图书     | 新书上架 | 30   | 按时上架得30分，否则不得分 | 30
            ^        | 经费     | 支出进度 | 10   | 按期支付得10分，否则不得分 | 0
            合计     |          |          | 100  |                            | 90
          `),
        ),
      ),
    );
    const from = words.indexOf("各组得分率");
    expect(words.slice(from, words.indexOf("发现的问题"))).toEqual([
      "各组得分率",
      "显示下级",
      expect.stringMatching(/^服务 60/),
      expect.stringMatching(/^资源 30/),
    ]);
  });

  it("lists the findings as the review has them, each with its cells", async () => {
    const given = await reviewed();
    const words = wordsOf(paneOf(given));
    const findings = given.session.state().review?.tables[0]?.findings ?? [];
    expect(words.slice(words.indexOf("发现的问题") + 1)[0]).toMatch(/^须更正 \d+ 处/);
    const at = words.indexOf("须更正 得分超过分值");
    expect(words.slice(at, at + 4)).toEqual([
      "须更正 得分超过分值",
      "“读者投诉”得 6 分，超过了它的分值 5 分。",
      "D3",
      "F3",
    ]);
    const buttons = tagsOf("button", paneOf(given)).filter((tag) => tag.includes("选中"));
    expect(buttons.length).toBe(1 + findings.reduce((sum, { cells }) => sum + cells.length, 0));
  });

  it("has one tab stop in the list of findings and the cells of that finding", async () => {
    const heads = tagsOf("button", paneOf(await reviewed())).filter((tag) => tag.includes("place-head"));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.map((tag) => tag.includes('tabindex="0"'))).toEqual(heads.map((_, at) => at === 0));
  });

  it("offers one command above the others, whatever has happened", async () => {
    const given = await reviewed();
    expect(primaryIn(paneOf(given))).toBe(1);
    given.host.become(scoreTable(), "structure");
    expect(primaryIn(paneOf(given))).toBe(1);
  });

  it("says that nothing was found", async () => {
    const words = wordsOf(paneOf(await reviewed(NO_CONTRADICTION)));
    expect(words).toContain("没有发现矛盾。");
  });

  it("says why there is nothing to review", async () => {
    const words = wordsOf(paneOf(await reviewed(sheetOf("说明", { name: "封面" }))));
    const from = words.indexOf("封面");
    expect(words.slice(from, from + 3)).toEqual(["封面", expect.stringMatching(/^没有找到指标表/), "收起"]);
  });

  it("asks for a review when rows have moved, and lets no address be used that may be wrong", async () => {
    const given = await reviewed();
    expect(disabledIn(paneOf(given))).toEqual(["撤销"]);
    given.host.become(scoreTable(), "structure");
    expect(wordsOf(paneOf(given))).toContain("表格的行列有增删或移动，请重新核查。");
    expect(disabledIn(paneOf(given))).toEqual(expect.arrayContaining(["撤销", "A1:F5", "F3"]));
  });

  it("names scores held as text and offers to turn them into numbers", async () => {
    const given = opened(TEXT_SCORE);
    await given.session.recalculate();
    const words = wordsOf(paneOf(given));
    const at = words.findIndex((line) => line.startsWith("得分单元格 D2 是文本型数字"));
    expect(words[at + 1]).toBe("转换为数字并重算");
  });

  it("lets the last write be undone", async () => {
    const given = opened();
    await given.session.recalculate();
    expect(disabledIn(paneOf(given))).toEqual([]);
    await given.session.undo();
    expect(disabledIn(paneOf(given))).toEqual(["撤销"]);
  });

  it("speaks English too", async () => {
    const words = wordsOf(paneOf(await reviewed(), "en-US"));
    expect(words.slice(1, 6)).toEqual(["Review", "Recalculate total", "Mark findings", "Clear marks", "Undo"]);
    expect(words).toContain("Stated total 101 优");
    expect(words).toContain("error Score exceeds weight");
  });
});
