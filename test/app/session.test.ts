import type { Session } from "../../src/app/session";
import { parseRange } from "../../src/core/sheet/address";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf } from "../support/grid";
import { MemoryHost } from "../support/memory-host";
import { scoreTable } from "../support/score-table";
import { ACTIVE, cell, inShort, number, opened, TEXT_SCORE } from "../support/session";

describe("a session's commands", () => {
  it("read once for a review, and follow the sheet from then on", async () => {
    const { session, callsOf, checks } = opened();
    expect(session.state()).toMatchObject({ status: "idle", review: null, canUndo: false, isLive: null });
    expect(await callsOf(() => session.review())).toBe("read, watch");
    expect(session.state()).toMatchObject({ status: "idle", stale: null, isLive: true, notice: null });
    expect(checks()).toContain("score-exceeds-weight");
    expect(await callsOf(() => session.review())).toBe("read");
  });

  it.each<[string, (session: Session) => Promise<void>, string, string]>([
    ["recalculates", (session) => session.recalculate(), "apply", "recalculated F5, 0 converted"],
    ["marks", (session) => session.mark(), "apply", "marked some"],
    ["clears what isn't there", (session) => session.clearMarks(), "", "cleared none"],
    ["undoes nothing", (session) => session.undo(), "", ""],
  ])("%s on the last review, without reading again", async (_, command, calls, notice) => {
    const { session, callsOf, settled } = opened();
    await session.review();
    expect(await callsOf(() => command(session))).toBe(calls);
    expect(inShort(session.state().notice)).toBe(notice);
    expect(await callsOf(settled)).toBe("");
  });

  it("review first where nothing was reviewed yet", async () => {
    const { session, callsOf, shown } = opened();
    expect(await callsOf(() => session.recalculate())).toBe("read, watch, apply");
    expect(await shown("F5")).toMatchObject({ formula: "=SUM(F2:F4)", value: number(101) });
  });

  it("keep the review up to date with what they write", async () => {
    const { host, session } = opened(scoreTable());
    await host.type("评分", cell("F5"), number(90));
    await session.review();
    expect(session.state().review?.tables[0]?.totals.stated?.toNumber()).toBe(90);
    await session.recalculate();
    expect(session.state().review?.tables[0]?.totals.stated?.toNumber()).toBe(101);
    await session.recalculate();
    expect(inShort(session.state().notice)).toBe("unchanged");
  });

  it("are carried out one after the other", async () => {
    const { host, session, callsOf } = opened();
    expect(await callsOf(() => Promise.all([session.review(), session.mark(), session.recalculate()]))).toBe(
      "read, watch, apply, apply",
    );
    expect((await host.read(ACTIVE)).sheet.marks.length).toBe(session.state().marks);
  });

  it("tell what they are doing", async () => {
    const { session } = opened();
    const seen: string[] = [];
    const stop = session.subscribe(() => seen.push(session.state().status));
    await session.review();
    await session.recalculate();
    stop();
    await session.mark();
    expect(seen.filter((status, at) => status !== seen[at - 1])).toEqual(["reading", "idle", "writing", "idle"]);
  });

  it("bring a finding's cells to the front", async () => {
    const { host, session } = opened();
    const range = parseRange("F3:F4");
    if (!range) throw new Error("no range");
    await session.select(range);
    expect(host.selected).toBeNull();
    await session.review();
    await session.select(range);
    expect(host.selected).toBe("评分!F3:F4");
  });

  it.each<[string, SheetSnapshot, string]>([
    ["no table", sheetOf("说明"), "no-indicator-table"],
    ["an empty sheet", sheetOf(""), "empty-sheet"],
    ["scores held as text", TEXT_SCORE, "text-scores D2"],
  ])("write nothing and say why: %s", async (_, sheet, reason) => {
    const { host, session, callsOf } = opened(sheet);
    await session.review();
    expect(await callsOf(() => session.recalculate())).toBe("");
    expect(inShort(session.state().notice)).toBe(reason);
    expect((await host.read(ACTIVE)).sheet).toBe(sheet);
  });

  it("turn text into numbers when asked to", async () => {
    const { session, shown } = opened(TEXT_SCORE);
    await session.recalculate();
    await session.recalculate({ fixText: true });
    expect(inShort(session.state().notice)).toBe("recalculated D2 D4, 1 converted");
    expect(await shown("D4")).toMatchObject({ formula: "=SUM(D2:D3)", value: number(100) });
  });
});

describe("taking back", () => {
  it("gives the sheet back as it was, marks aside, until there is nothing left to take back", async () => {
    const before = scoreTable();
    const { host, session } = opened(before);
    await session.recalculate();
    await session.mark();
    await session.clearMarks();
    expect(session.state()).toMatchObject({ canUndo: true, marks: 0 });
    await session.undo();
    expect(session.state()).toMatchObject({ canUndo: false });
    expect(inShort(session.state().notice)).toBe("undone F5, kept");
    expect((await host.read(ACTIVE)).sheet).toEqual(before);
  });

  it("leaves alone what somebody has changed since, and reads what that was", async () => {
    const { host, session, shown, callsOf, settled } = opened(TEXT_SCORE);
    await session.recalculate({ fixText: true });
    host.become(await changed(host, "D2", 50), "structure");
    await session.review();
    await host.type("Sheet1", cell("D4"), number(7));
    await session.undo();
    expect(inShort(session.state().notice)).toBe("undone , kept D4 D2");
    expect(await shown("D4")).toMatchObject({ value: number(7) });
    expect(await callsOf(settled)).toBe("read with known merges");
  });
});

async function changed(host: MemoryHost, address: string, value: number): Promise<SheetSnapshot> {
  const snapshot = (await host.read(ACTIVE)).sheet;
  const other = new MemoryHost(snapshot);
  await other.type(snapshot.name, cell(address), number(value));
  return (await other.read(ACTIVE)).sheet;
}
