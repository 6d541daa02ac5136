import type { ReactElement } from "react";
import type { Session } from "../../../src/app/session";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { CellValue } from "../../../src/core/sheet/cell";
import { NO_OFFERS } from "../../../src/core/working-paper/offers";
import type { Texts } from "../../../src/locales/texts";
import { zhCN } from "../../../src/locales/zh-CN";
import { ScoringTab } from "../../../src/taskpane/components/scoring/scoring-tab";
import { TextsProvider } from "../../../src/taskpane/texts";
import { sheetOf } from "../../support/grid";
import { tagsOf, wordsOf } from "../../support/markup";
import { PSEUDO } from "../../support/pseudo-locale";
import { number, opened } from "../../support/session";
import { untranslated } from "../../support/untranslated";
import { WORDS } from "../../support/working-paper";

const tableOf = (criterion: string, weight = 5, score = ""): SheetSnapshot =>
  sheetOf(
    `
    一级指标 | 三级指标 | 分值      | 评价标准     | 得分
    过程     | 台账管理 | ${weight} | ${criterion} | ${score}
    合计     |          | ${weight} |              |
    `,
    { name: "评分" },
  );
const COUNTED = tableOf("每缺1份台账扣0.5分，扣完为止");

const tabOf = (session: Session, texts: Texts = zhCN, isShown = true): ReactElement => (
  <TextsProvider texts={texts}>
    <ScoringTab session={session} state={session.state()} isShown={isShown} onSelect={null} />
  </TextsProvider>
);

/** A session with a paper of this table, its first points answered so. */
async function answered(table: SheetSnapshot, ...answers: readonly CellValue[]): Promise<Session> {
  const { session } = opened(table);
  await session.review();
  await session.makePaper(WORDS);
  for (const [at, value] of answers.entries()) await session.enter({ key: `K1.${at + 1}`, role: "answer", value });
  return session;
}

const text = (words: string): CellValue => ({ type: "text", text: words });

describe("the scoring view", () => {
  it("says what a working paper is before there is one, with one button", async () => {
    const { session } = opened(COUNTED);
    await session.review();
    expect(wordsOf(tabOf(session))).toEqual([zhCN.scoring.makeHint(1, 1), "生成评分底稿"]);
  });

  it("offers answers that targets and results give before there is a paper", async () => {
    const { session } = opened(
      sheetOf(
        `
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 评价标准     | 得分
        发放手册 | ≥100份     | 87份       | 50   | 按完成率计分 |
        办班     | ≥10期      | 9期        | 50   | 按完成率计分 |
        合计     |            |            | 100  |              |
        `,
        { name: "评分" },
      ),
    );
    await session.review();
    expect(wordsOf(tabOf(session))).toContain(zhCN.scoring.fromResults(2));
    await session.makePaper(WORDS, { ...NO_OFFERS, fromResults: true });
    expect(session.state().notice).toMatchObject({ type: "paper-made", points: 2, filled: 2 });
  });

  it("works nothing out while it isn't shown", async () => {
    expect(wordsOf(tabOf(await answered(COUNTED), zhCN, false))).toEqual([]);
  });

  it.each([
    [
      "nothing that can be scored",
      [sheetOf("三级指标 | 分值 | 评价标准 | 得分\n考勤 | 不适用 | 略 | ")],
      /没有可以评分/,
    ],
    [
      "a sheet of a person's own with the paper's name",
      [COUNTED, sheetOf("草稿", { name: "评分底稿" })],
      /请先将它改名/,
    ],
  ])("says why there is none: %s", async (_, sheets, sentence) => {
    const { session } = opened(...sheets);
    await session.review();
    expect(wordsOf(tabOf(session)).join()).toMatch(sentence);
  });

  it.each<[string, string, readonly CellValue[], string, RegExp]>([
    ["no answer", "每缺1份台账扣0.5分，扣完为止", [], "—", /“每缺1份台账”还没有答案/],
    ["a count", "每缺1份台账扣0.5分，扣完为止", [number(3)], "3.5", /5 − 3 × 0\.5 = 3\.5/],
    ["a text for a count", "每缺1份台账扣0.5分，扣完为止", [text("三份")], "—", /应填不小于 0 的整数，否则不计分/],
    ["a negative count", "每缺1份台账扣0.5分，扣完为止", [number(-1)], "—", /应填不小于 0 的整数，否则不计分/],
    ["a share", "按完成率计分", [number(0.85)], "4.25", /85% × 5 = 4\.25/],
    ["more than the whole", "按完成率计分", [number(1.2)], "—", /介于 0% 和 100% 之间/],
    ["points within bounds", "按影响大小综合评价", [number(4)], "4", /请在范围内给分/],
    ["points beyond them", "按影响大小综合评价", [number(6)], "—", /应填不小于 0、不大于 5 的分数/],
    ["yes", "制度健全得5分，否则不得分", [text("是")], "5", /制度健全/],
    ["neither yes nor no", "制度健全得5分，否则不得分", [text("也许")], "—", /应填是或否，否则不计分/],
  ])("shows the score of %s, or a sentence and never one", async (_, criterion, answers, score, says) => {
    const words = wordsOf(tabOf(await answered(tableOf(criterion), ...answers)));
    expect(words).toContain(`得分 ${score} / 5`);
    expect(words.join("\n")).toMatch(says);
  });

  it("marks a field whose answer is none", async () => {
    const bad = tagsOf("input", tabOf(await answered(COUNTED, number(-1)))).filter((tag) =>
      tag.includes('type="text"'),
    );
    expect(bad).toEqual([expect.stringContaining('aria-invalid="true"')]);
  });

  it("counts what is answered, and what there is to write", async () => {
    expect(wordsOf(tabOf(await answered(COUNTED)))).toEqual(expect.arrayContaining(["已评 0 / 1 项", "写入得分"]));
    expect(wordsOf(tabOf(await answered(COUNTED, number(3))))).toEqual(
      expect.arrayContaining(["已评 1 / 1 项", "写入得分（1 项）"]),
    );
  });

  it("shows a person's score beside ours, and writes it only where it is ticked", async () => {
    const words = wordsOf(tabOf(await answered(tableOf("每缺1份台账扣0.5分，扣完为止", 5, "5"), number(3))));
    expect(words).toEqual(
      expect.arrayContaining([
        "写入得分",
        "与表中得分不同（1 项），勾选的才改写",
        "台账管理 表中现为 5，按答案应为 3.5。",
      ]),
    );
  });

  it.each([
    ["the only answers that fit", "每缺1份台账扣0.5分，扣完为止", "4", "4 分只有一组答案与之相符 填入这组答案"],
    ["which one it is not", "①制度健全得2.5分；②记录完整得2.5分", "2.5", /2\.5 分说明.*中有 1 项为否，请指明是哪一项/],
    ["that none fit", "制度健全得5分，否则不得分", "3", /按评价标准得不到 3 分/],
  ])("says of a score that is there: %s", async (_, criterion, score, sentence) => {
    const words = wordsOf(tabOf(await answered(tableOf(criterion, 5, score)))).join(" ");
    expect(words).toMatch(typeof sentence === "string" ? new RegExp(sentence) : sentence);
  });

  it("offers a reason where points are lost, until there is one", async () => {
    const session = await answered(COUNTED, number(3));
    expect(wordsOf(tabOf(session)).join(" ")).toMatch(/扣分原因 建议：.*每缺1份台账.*采用/);
    await session.enter({ key: "K1.1", role: "reason", value: text("缺三份") });
    const words = wordsOf(tabOf(session)).join(" ");
    expect(words).toContain("扣分原因 缺三份");
    expect(words).not.toContain("建议");
    expect(wordsOf(tabOf(await answered(COUNTED, number(0)))).join(" ")).not.toContain("扣分原因");
  });

  it("asks for a new paper where the table asks something else, and says what would be lost", async () => {
    const session = await answered(COUNTED, number(3));
    const other = tableOf("每缺1份记录扣1分，扣完为止");
    const paper = session.state().paper;
    const { session: later } = opened(other, ...(paper ? [paper] : []));
    await later.review();
    const words = wordsOf(tabOf(later)).join("\n");
    expect(words).toContain(zhCN.scoring.unasked(1));
    expect(words).toContain("过程 / 台账管理｜每缺1份台账｜3");
    expect(words).toContain(zhCN.scoring.notInPaper);
  });

  it.each<[string, SheetSnapshot, readonly CellValue[]]>([
    ["no answer", COUNTED, []],
    ["a count", COUNTED, [number(3)]],
    ["a bad answer", COUNTED, [number(-3)]],
    ["levels", tableOf("管理规范得5分，基本规范得3分，不规范不得分"), []],
    ["yes and no", tableOf("制度健全得5分，否则不得分", 5, "4"), [text("是")]],
    ["discretion", tableOf("按影响大小综合评价"), []],
  ])("shows nothing that isn't translated: %s", async (_, table, answers) => {
    const session = await answered(table, ...answers);
    expect(untranslated(tabOf(session, PSEUDO), [table])).toEqual([]);
  });
});
