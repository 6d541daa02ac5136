import { HostError } from "../../src/hosts/port";
import { sheetOf } from "../support/grid";
import { scoreTable } from "../support/score-table";
import { cell, inShort, number, opened, TEXT_SCORE } from "../support/session";

describe("changes of others", () => {
  it("are reviewed once they have settled, with the merged areas that are known", async () => {
    const { host, session, callsOf, settled, checks } = opened();
    await session.review();
    await host.type("评分", cell("F3"), number(4));
    await host.type("评分", cell("F5"), number(99));
    expect(await callsOf(settled)).toBe("read with known merges");
    expect(checks()).not.toContain("score-exceeds-weight");
    expect(session.state()).toMatchObject({ stale: null, status: "idle" });
    expect(await callsOf(settled)).toBe("");
  });

  it("are read before anything is written on what they changed", async () => {
    const { host, session, callsOf } = opened();
    await session.review();
    await host.type("评分", cell("F3"), number(4));
    expect(await callsOf(() => session.recalculate())).toBe("read with known merges, apply");
    expect(session.state().review?.tables[0]?.totals.stated?.toNumber()).toBe(99);
  });

  it("are read after a write that other formulas may depend on", async () => {
    const { session, callsOf, settled } = opened(
      sheetOf(`
        三级指标 | 分值 | 评价标准                   | 得分
        开馆时长 | 60   | 达到目标得60分，否则不得分 | 60
        新书上架 | 40   | 按时上架得40分，否则不得分 | 40
        合计     | 100  |                            | 90
                 |      | 得分率                     | =D4/B4 -> 90%
      `),
    );
    await session.recalculate();
    expect(await callsOf(settled)).toBe("read with known merges");
  });

  it("ask for a review when rows or columns have moved, and the next command makes it", async () => {
    const { host, session, callsOf, settled } = opened();
    await session.review();
    host.become(scoreTable(), "structure");
    expect(session.state().stale).toBe("structure");
    await host.type("评分", cell("F3"), number(4));
    expect(await callsOf(settled)).toBe("");
    expect(await callsOf(() => session.mark())).toBe("read, apply");
    expect(session.state().stale).toBeNull();
  });

  it("aren't lost while a review is being read", async () => {
    const { host, session } = opened();
    await session.review();
    const review = session.review();
    await Promise.resolve();
    host.become(scoreTable(), "structure");
    await review;
    expect(session.state().stale).toBe("structure");
  });

  it("of another sheet don't matter", async () => {
    const { host, session, callsOf, settled } = opened(scoreTable(), scoreTable({ name: "旧表" }));
    await session.review();
    await host.type("旧表", cell("F3"), number(4));
    host.become(scoreTable({ name: "旧表" }), "structure");
    expect(await callsOf(settled)).toBe("");
    expect(session.state()).toMatchObject({ stale: null, elsewhere: null });
  });

  it("tell which sheet is in front; commands mean that one", async () => {
    const { host, session, shown } = opened(scoreTable(), scoreTable({ name: "旧表" }));
    await session.review();
    host.activate("旧表");
    expect(session.state().elsewhere).toBe("旧表");
    host.activate("评分");
    expect(session.state().elsewhere).toBeNull();
    host.activate("旧表");
    await session.recalculate();
    expect(session.state()).toMatchObject({ elsewhere: null, notice: { type: "recalculated", sheet: "旧表" } });
    expect(await shown("F5")).toMatchObject({ formula: "=SUM(F2:F4)" });
  });

  it("are over when a finding's cells have brought the reviewed sheet back to the front", async () => {
    const { host, session } = opened(scoreTable(), scoreTable({ name: "旧表" }));
    await session.review();
    host.activate("旧表");
    await session.select({ top: 2, left: 5, bottom: 2, right: 5 });
    expect(session.state().elsewhere).toBeNull();
  });

  it("are waited for while somebody is typing", async () => {
    const { host, session, callsOf, settled } = opened();
    await session.review();
    await host.type("评分", cell("F3"), number(4));
    host.failNext("read with known merges", new HostError("editing-cell"));
    expect(await callsOf(settled)).toBe("read with known merges");
    expect(session.state()).toMatchObject({ stale: null, notice: null });
    expect(await callsOf(settled)).toBe("read with known merges");
  });

  it("that can't be read make the review doubtful", async () => {
    const { host, session, settled } = opened();
    await session.review();
    await host.type("评分", cell("F3"), number(4));
    host.failNext("read with known merges", new HostError("no-answer"));
    await settled();
    expect(session.state().stale).toBe("unsure");
    expect(inShort(session.state().notice)).toBe("no-answer");
  });

  it("lift a refusal", async () => {
    const { host, session, settled } = opened(TEXT_SCORE);
    await session.recalculate();
    expect(session.state().notice?.type).toBe("refused");
    await host.type("Sheet1", cell("D2"), number(60));
    await settled();
    expect(session.state().notice).toBeNull();
  });

  it("of the working paper are reviewed, too", async () => {
    const { host, session, callsOf, settled } = opened(scoreTable(), sheetOf("评分点 | 是", { name: "评分底稿" }));
    await session.review();
    await host.type("评分底稿", cell("B1"), number(1));
    expect(await callsOf(settled)).toBe("read with known merges");
    host.become(sheetOf("评分点", { name: "评分底稿" }), "structure");
    expect(await callsOf(settled)).toBe("read with known merges");
    expect(session.state().stale).toBeNull();
  });

  it("tell what is selected on the reviewed sheet, as long as it is in front", async () => {
    const { host, session } = opened(scoreTable(), scoreTable({ name: "旧表" }));
    await session.review();
    const range = { top: 2, left: 5, bottom: 2, right: 5 };
    host.choose("旧表", range);
    expect(session.state().selected).toBeNull();
    host.choose("评分", range);
    expect(session.state().selected).toEqual(range);
    host.activate("旧表");
    expect(session.state().selected).toBeNull();
  });
});
