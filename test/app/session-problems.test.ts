import { HostError, type HostErrorCode } from "../../src/hosts/port";
import { cell, inShort, opened } from "../support/session";

describe("what goes wrong", () => {
  it.each<[HostErrorCode, string | null, boolean]>([
    ["protected", null, false],
    ["cannot-write", null, false],
    ["editing-cell", null, false],
    ["filtered", null, false],
    ["host-failure", null, false],
    // These may have reached the sheet, so they can be taken back and the review is no longer sure.
    ["no-answer", "unsure", true],
    ["half-written", "unsure", true],
  ])("is said: %s", async (code, stale, canUndo) => {
    const { host, session } = opened();
    await session.review();
    host.failNext("apply", new HostError(code));
    await session.recalculate();
    expect(inShort(session.state().notice)).toBe(code);
    expect(session.state()).toMatchObject({ status: "idle", stale, canUndo });
  });

  it("is followed by a fresh review where the sheet has changed unseen", async () => {
    const { host, session, callsOf, settled } = opened();
    await session.review();
    host.failNext("apply", new HostError("changed-since-read", { sheet: "评分", cells: [cell("F5")] }));
    expect(await callsOf(() => session.recalculate())).toBe("apply, read");
    expect(inShort(session.state().notice)).toBe("changed-since-read F5");
    expect(session.state().stale).toBeNull();
    expect(await callsOf(settled)).toBe("");
  });

  it("is our own fault where no host reports it", async () => {
    const { host, session } = opened();
    host.failNext("read", new TypeError("x is undefined"));
    await session.review();
    expect(session.state().notice).toMatchObject({
      type: "problem",
      problem: { code: "internal-error", detail: "TypeError: x is undefined" },
    });
  });

  it("doesn't keep a review from being seen when changes can't be followed; the next one tries again", async () => {
    const { host, session, checks, callsOf } = opened();
    host.failNext("watch", new HostError("host-failure"));
    await session.review();
    expect(session.state()).toMatchObject({ isLive: false, notice: null });
    expect(checks().length).toBeGreaterThan(0);
    expect(await callsOf(() => session.review())).toBe("read, watch");
    expect(session.state().isLive).toBe(true);
  });

  it("is said of cells that can't be selected", async () => {
    const { host, session } = opened();
    await session.review();
    host.failNext("select", new HostError("editing-cell"));
    await session.select({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(inShort(session.state().notice)).toBe("editing-cell");
  });
});
