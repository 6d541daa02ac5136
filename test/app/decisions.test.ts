import { Session } from "../../src/app/session";
import type { CheckId } from "../../src/core/checks/findings";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readState } from "../../src/core/state/stored-state";
import national2020 from "../../src/profiles/national-2020";
import { profiles } from "../../src/profiles/index.generated";
import { ManualClock } from "../support/manual-clock";
import { MemoryHost } from "../support/memory-host";
import { scoreTable } from "../support/score-table";
import { cell, inShort, number, opened, TEXT_SCORE } from "../support/session";

const OVERRUN = "score-exceeds-weight";

async function reviewed(...sheets: readonly SheetSnapshot[]) {
  const given = opened(...sheets);
  await given.session.review();
  const findings = () => given.session.state().review?.tables.flatMap((table) => table.findings) ?? [];
  const finding = (check: CheckId) => {
    const found = findings().find((each) => each.check === check);
    if (!found) throw new Error(`no ${check}`);
    return found;
  };
  const accept = (check: CheckId, reason = "有批复") =>
    given.session.decide({ type: "accept", finding: finding(check), reason, scope: "finding" });
  const open = () => findings().flatMap(({ check, accepted }) => (accepted ? [] : [check]));
  return { ...given, finding, accept, open };
}

describe("accepting a finding", () => {
  it("takes one write, and the review follows without another read", async () => {
    const { session, callsOf, accept, open, finding } = await reviewed();
    expect(await callsOf(() => accept(OVERRUN))).toBe("apply");
    expect(inShort(session.state().notice)).toBe("decided accept");
    expect(open()).not.toContain(OVERRUN);
    expect(finding(OVERRUN).accepted?.reason).toBe("有批复");
  });

  it("is kept in the workbook: the next review has it", async () => {
    const { session, accept, open } = await reviewed();
    await accept(OVERRUN);
    await session.review();
    expect(open()).not.toContain(OVERRUN);
  });

  it("is over once the score changes", async () => {
    const { host, settled, accept, open } = await reviewed();
    await accept(OVERRUN);
    await host.type("评分", cell("F3"), number(7));
    await settled();
    expect(open()).toEqual(expect.arrayContaining([OVERRUN, "acceptance-stale"]));
  });

  it("accepts what the person has seen, though the score has changed meanwhile", async () => {
    const { host, accept, open } = await reviewed();
    await host.type("评分", cell("F3"), number(7));
    await accept(OVERRUN);
    expect(open()).toContain(OVERRUN);
  });

  it("can be withdrawn and undone, and leaves nothing behind", async () => {
    const { host, session, accept, finding, open } = await reviewed();
    await accept(OVERRUN);
    await session.decide({ type: "withdraw", finding: finding(OVERRUN) });
    expect(inShort(session.state().notice)).toBe("decided withdraw");
    expect(open()).toContain(OVERRUN);
    expect(host.storedState).toBeNull();
    await session.undo();
    expect(open()).not.toContain(OVERRUN);
    await session.undo();
    expect(open()).toContain(OVERRUN);
    expect(host.storedState).toBeNull();
  });

  it("stays with its sheet while another one is in front", async () => {
    const other = scoreTable({ name: "另一张" });
    const { host, session, accept } = await reviewed(scoreTable(), other);
    host.activate("另一张");
    await accept(OVERRUN);
    const read = readState(host.storedState);
    expect(read).toMatchObject({ state: { accepted: [{ sheet: "评分" }] } });
    expect(session.state().review?.sheet).toBe("评分");
  });

  it("leaves a state that isn't ours alone", async () => {
    const { host, session, accept } = await reviewed();
    host.storedState = "{";
    await session.review();
    await accept(OVERRUN);
    expect(inShort(session.state().notice)).toBe("state-not-ours");
    expect(host.storedState).toBe("{");
  });

  it("does nothing for a finding of an earlier review", async () => {
    const { session, finding, callsOf } = await reviewed();
    const early = finding(OVERRUN);
    await session.review();
    const decision = { type: "accept", finding: early, reason: "有批复", scope: "finding" } as const;
    expect(await callsOf(() => session.decide(decision))).toBe("");
  });
});

describe("a fix", () => {
  it.each([
    ["cap-at-weight", "F3", 5],
    ["raise-weight", "D3", 6],
  ])("of one's choice is written, and can be undone: %s", async (action, address, points) => {
    const { session, finding, shown, callsOf, open } = await reviewed();
    const option = finding(OVERRUN).fix?.options.find((each) => each.action === action);
    if (!option) throw new Error(action);
    const before = await shown(address);
    expect(await callsOf(() => session.fix(option))).toBe("apply");
    expect(inShort(session.state().notice)).toBe(`fixed ${address}`);
    expect((await shown(address)).value).toEqual(number(points));
    expect(open()).not.toContain(OVERRUN);
    await session.undo();
    expect(await shown(address)).toEqual(before);
    expect(open()).toContain(OVERRUN);
  });

  it("turns text into numbers", async () => {
    const { session, finding, shown } = await reviewed(TEXT_SCORE);
    const [option] = finding("text-number").fix?.options ?? [];
    if (!option) throw new Error("no fix");
    await session.fix(option);
    expect((await shown("D2")).value).toEqual(number(60));
  });

  it("isn't written over what somebody has typed since; the sheet is reviewed again", async () => {
    const { host, session, finding, shown } = await reviewed();
    const option = finding(OVERRUN).fix?.options[0];
    if (!option) throw new Error("no fix");
    await host.type("评分", cell("F3"), number(7));
    await session.fix(option);
    expect(inShort(session.state().notice)).toBe("changed-since-read F3");
    expect((await shown("F3")).value).toEqual(number(7));
    expect(finding(OVERRUN).data).toMatchObject({ indicator: "读者投诉" });
  });

  it("isn't written once rows have moved", async () => {
    const { host, session, finding, callsOf } = await reviewed();
    const option = finding(OVERRUN).fix?.options[0];
    if (!option) throw new Error("no fix");
    host.become(scoreTable(), "structure");
    expect(await callsOf(() => session.fix(option))).toBe("read");
    expect(inShort(session.state().notice)).toBe("changed-since-read");
  });
});

describe("the settings of a workbook", () => {
  it("switch a check off, which the review says, and on again without a trace", async () => {
    const { host, session, open } = await reviewed();
    await session.decide({ type: "switch", check: OVERRUN, isOn: false });
    expect(open()).not.toContain(OVERRUN);
    expect(session.state().review?.checksOff).toEqual([OVERRUN]);
    await session.review();
    expect(session.state().review?.checksOff).toEqual([OVERRUN]);
    await session.decide({ type: "switch", check: OVERRUN, isOn: true });
    expect(open()).toContain(OVERRUN);
    expect(host.storedState).toBeNull();
  });

  it("switch on what is off by default", async () => {
    const { session } = await reviewed();
    await session.decide({ type: "switch", check: "header-ambiguous", isOn: true });
    expect(session.state().kept.switched).toEqual({ "header-ambiguous": true });
    expect(session.state().review?.checksOff).toEqual([]);
  });

  it("have totals written as values, and nothing twice", async () => {
    const { session, shown } = await reviewed();
    await session.decide({ type: "settings", settings: { writes: "values" } });
    expect(session.state().kept.writes).toBe("values");
    await session.recalculate();
    expect(inShort(session.state().notice)).toBe("unchanged");
    const { host, session: other, settled } = await reviewed();
    await other.decide({ type: "settings", settings: { writes: "values" } });
    await host.type("评分", cell("F3"), number(4));
    await settled();
    await other.recalculate();
    expect(await shown("F5")).toMatchObject({ formula: null, value: number(101) });
    expect((await host.read({ type: "active" })).sheet.rows[4]?.[5]).toMatchObject({
      formula: null,
      value: number(99),
    });
  });

  it("choose the rules, by their name or as a person's own, and forget them", async () => {
    const host = new MemoryHost(scoreTable());
    const session = new Session(host, { standard: national2020, all: profiles }, new ManualClock().later);
    await session.review();
    const inForce = () => session.state().review?.tables[0]?.profile.name;
    await session.decide({ type: "settings", settings: { profile: "sichuan-2025" } });
    expect(inForce()).toBe("四川（2025）");
    const own = { id: "own", extends: "national-2020", name: "本县", source: "县财政局" };
    await session.decide({ type: "settings", settings: { profile: own } });
    expect(inForce()).toBe("本县");
    await session.decide({ type: "settings", settings: { profile: null } });
    expect(inForce()).toBe(national2020.name);
    expect(host.storedState).toBeNull();
  });
});

describe("settings before the first review", () => {
  it("are read without one, kept without one, and hold for it", async () => {
    const { session } = opened();
    await session.readSettings();
    expect(session.state()).toMatchObject({ review: null, kept: { writes: "formulas" } });
    await session.decide({ type: "settings", settings: { writes: "values" } });
    expect(inShort(session.state().notice)).toBe("decided settings");
    expect(session.state()).toMatchObject({ review: null, kept: { writes: "values" }, canUndo: true });
    await session.review();
    expect(session.state().kept.writes).toBe("values");
  });
});
