import { en } from "../../src/locales/en";
import { zhCN } from "../../src/locales/zh-CN";
import { NEW_SESSION, type Notice, type SessionState } from "../../src/app/session-state";
import type { Problem } from "../../src/app/problem";
import type { SheetReview } from "../../src/core/review";
import { parseCell } from "../../src/core/sheet/address";
import { needsReview, statusTexts } from "../../src/taskpane/status";

const [CHINESE, ENGLISH] = [zhCN, en];
const cells = (...addresses: readonly string[]) => addresses.flatMap((address) => parseCell(address) ?? []);
const review: SheetReview = { sheet: "评分表", skipped: null, tables: [], checksOff: [] };
const reviewed: SessionState = { ...NEW_SESSION, review, isLive: true };

function shown(state: SessionState): readonly string[] {
  return statusTexts(state, CHINESE).map(({ tone, text, offer }) => `${tone}: ${text}${offer ? ` [${offer}]` : ""}`);
}

describe("the status line", () => {
  it.each<[string, Partial<SessionState>, readonly string[]]>([
    ["at first", { review: null, isLive: null }, ["neutral: 打开评分表，点“核查”。"]],
    ["reading", { status: "reading" }, ["neutral: 正在读取工作表……"]],
    ["writing", { status: "writing", stale: "structure" }, ["neutral: 正在写入工作表……"]],
    [
      "writing for long, in one step",
      { status: "writing", longWrite: { progress: { done: 0, of: 1 }, isStopping: false } },
      ["neutral: 正在写入工作表……"],
    ],
    [
      "writing for long",
      { status: "writing", longWrite: { progress: { done: 1, of: 3 }, isStopping: false } },
      ["neutral: 正在写入工作表，共 3 步，已完成 1 步……"],
    ],
    [
      "stopping",
      { status: "writing", longWrite: { progress: { done: 1, of: 3 }, isStopping: true } },
      ["neutral: 正在取消：等这一步写完，就把已写入的内容全部撤回……"],
    ],
    ["reviewed", {}, ["neutral: 已核查；改动后自动更新。"]],
    ["reviewed, but not followed", { isLive: false }, ["neutral: 已核查；这里无法自动更新，改动后请重新核查。"]],
    ["nothing to review", { review: { ...review, skipped: "empty-sheet" } }, ["neutral: 没有可核查的内容。"]],
    ["rows have moved", { stale: "structure" }, ["warning: 表格的行列有增删或移动，请重新核查。"]],
    [
      "another sheet is in front",
      { elsewhere: "说明" },
      ["warning: 当前是“说明”，下面是“评分表”的结果；点“核查”查看当前表。"],
    ],
    [
      "something was done, then rows moved",
      { stale: "structure", notice: { type: "unchanged", sheet: "评分表" } },
      ["good: 总分已是正确的求和公式，无须改动。", "warning: 表格的行列有增删或移动，请重新核查。"],
    ],
  ])("%s", (_, state, texts) => {
    expect(shown({ ...reviewed, ...state })).toEqual(texts);
  });

  it.each<[Notice, string]>([
    [{ type: "recalculated", sheet: "评分表", cells: cells("I23"), converted: 0 }, "good: 已把总分写成求和公式：I23。"],
    [
      { type: "recalculated", sheet: "评分表", cells: cells("I4", "I5", "I23"), converted: 2 },
      "good: 已把总分写成求和公式，并把 2 个文本得分转为数字：I4:I5、I23。",
    ],
    [{ type: "marked", sheet: "评分表", count: 3 }, "good: 已在表中标出问题，共 3 处标记。"],
    [{ type: "marked", sheet: "评分表", count: 0 }, "good: 没有可以标记的问题。"],
    [{ type: "cleared", sheet: "评分表", count: 3 }, "good: 已清除 3 处标记。"],
    [{ type: "cleared", sheet: "评分表", count: 0 }, "good: 表中没有本工具的标记。"],
    [{ type: "undone", sheet: "评分表", cells: cells("I23"), kept: [] }, "good: 已恢复 I23。"],
    [
      { type: "undone", sheet: "评分表", cells: cells("I23"), kept: cells("I4") },
      "warning: 已恢复 I23。I4 在写入后又有改动，保持现状。",
    ],
    [
      { type: "refused", sheet: "评分表", refusal: { type: "refused", code: "text-scores", cells: cells("I4", "I5") } },
      "warning: 得分单元格 I4:I5 是文本型数字，求和公式会漏掉它们，因此没有写入。 [fix-text]",
    ],
    [
      { type: "refused", sheet: "评分表", refusal: { type: "refused", code: "unusable-scores", cells: cells("I4") } },
      "warning: 得分单元格 I4 不是可用的数字，求和公式会与得分合计不符，因此没有写入；请先更正这些得分。",
    ],
    [{ type: "skipped", sheet: "说明", code: "empty-sheet" }, "warning: 这是一张空工作表。"],
  ])("says what was done: %#", (notice, text) => {
    expect(shown({ ...reviewed, notice })).toEqual([text]);
  });
});

describe("what went wrong", () => {
  const problem = (given: Partial<Problem>): SessionState => ({
    ...reviewed,
    stale: "unsure",
    notice: {
      type: "problem",
      problem: {
        code: "host-failure",
        sheet: "评分表",
        cells: cells("I23"),
        reason: null,
        detail: "GeneralException",
        ...given,
      },
    },
  });

  /** Each says what happened, where that is known, and what to do. */
  it.each<[Partial<Problem>, string, readonly string[]]>([
    [{ code: "no-such-sheet" }, "评分表", ["核查"]],
    [{ code: "too-large" }, "评分表", ["新工作表"]],
    [{ code: "changed-since-read" }, "I23", ["没有写入", "已重新核查"]],
    [{ code: "protected" }, "评分表", ["没有写入", "撤销工作表保护"]],
    [{ code: "cannot-write" }, "I23", ["没有改动", "手工处理"]],
    [{ code: "cannot-write", reason: "merged-cell" }, "I23", ["合并单元格", "取消合并"]],
    [{ code: "cannot-write", reason: "array-formula" }, "I23", ["数组公式"]],
    [{ code: "cannot-write", reason: "table-header" }, "I23", ["标题行"]],
    [{ code: "cannot-write", reason: "pivot-table" }, "I23", ["数据透视表"]],
    [{ code: "editing-cell" }, "正在编辑单元格", ["回车"]],
    [{ code: "filtered" }, "评分表", ["没有写入", "清除筛选"]],
    [{ code: "no-answer" }, "没有及时应答", ["重新核查"]],
    [{ code: "half-written" }, "I23", ["撤销"]],
    [{ code: "host-failure" }, "GeneralException", ["重新核查"]],
    [{ code: "internal-error", detail: "TypeError: x" }, "TypeError: x", ["重新核查"]],
  ])("%j", (given, where, remedies) => {
    const [line, ...others] = shown(problem(given));
    expect(others).toEqual([]);
    expect(line).toMatch(/^bad: .*。$/);
    for (const part of [where, ...remedies]) expect(line).toContain(part);
    const [english] = statusTexts(problem(given), ENGLISH);
    expect(english?.text).toMatch(/\w+.*\.$/);
  });

  it("is said without a place where none is known", () => {
    const nowhere = { sheet: null, cells: [], detail: null };
    expect(shown(problem({ code: "protected", ...nowhere }))[0]).toContain("这张工作表受保护");
    expect(shown(problem({ code: "host-failure", ...nowhere }))[0]).toContain("没有完成；");
  });
});

describe("a review is what comes next", () => {
  it.each<[string, Partial<SessionState>, boolean]>([
    ["at first", { review: null }, true],
    ["where nothing was found", { review: { ...review, skipped: "no-indicator-table" } }, true],
    ["when rows have moved", { stale: "structure" }, true],
    ["when another sheet is in front", { elsewhere: "说明" }, true],
    ["not after a review", {}, false],
  ])("%s", (_, state, expected) => {
    expect(needsReview({ ...reviewed, ...state })).toBe(expected);
  });
});
