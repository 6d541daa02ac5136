import { clearMarks, mark } from "../../src/app/marks";
import type { Mark } from "../../src/core/edits/operations";
import { parseCell } from "../../src/core/sheet/address";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { type Host, HostError } from "../../src/hosts/port";
import national2020 from "../../src/profiles/national-2020";
import { sheetOf } from "../support/grid";
import { failingOn, MemoryHost } from "../support/memory-host";
import { scoreTable } from "../support/score-table";

const ACTIVE = { type: "active" } as const;

const marksOn = async (host: Host): Promise<readonly Mark[]> => (await host.read(ACTIVE)).sheet.marks;

describe("marks", () => {
  it("are those of the findings, and as many as is said", async () => {
    const host = new MemoryHost(scoreTable());
    const outcome = await mark(host, ACTIVE, national2020);
    const marks = await marksOn(host);
    expect(marks.map(({ id }) => id)).toContain("score-exceeds-weight");
    expect(outcome).toMatchObject({ type: "marked", sheet: "评分", count: marks.length });
  });

  it("don't become more by marking again", async () => {
    const host = new MemoryHost(scoreTable());
    await mark(host, ACTIVE, national2020);
    const before = await marksOn(host);
    const outcome = await mark(host, ACTIVE, national2020);
    expect(outcome).toMatchObject({ plan: { operations: [] }, count: before.length });
    expect(await marksOn(host)).toEqual(before);
  });

  it("go when their cause has gone", async () => {
    const host = new MemoryHost(scoreTable());
    await mark(host, ACTIVE, national2020);
    const score = parseCell("F3");
    if (!score) throw new Error("no cell");
    await host.type("评分", score, { type: "number", number: 5 });
    await mark(host, ACTIVE, national2020);
    expect((await marksOn(host)).map(({ id }) => id)).not.toContain("score-exceeds-weight");
  });

  it("are cleared without a trace", async () => {
    const sheet = scoreTable();
    const host = new MemoryHost(sheet);
    await mark(host, ACTIVE, national2020);
    const count = (await marksOn(host)).length;
    const outcome = await clearMarks(host, ACTIVE);
    expect(outcome.type === "cleared" && outcome.plan.operations.length).toBe(count);
    expect((await host.read(ACTIVE)).sheet).toEqual(sheet);
  });

  it("are cleared on a sheet that has no table any more", async () => {
    const [stale] = await marksOf(scoreTable());
    if (!stale) throw new Error("no mark");
    const host = new MemoryHost(sheetOf("说明", { marks: [stale] }));
    await clearMarks(host, ACTIVE);
    expect(await marksOn(host)).toEqual([]);
  });

  it("are neither put nor looked for on a sheet that is too large to be read", async () => {
    const host = failingOn("评分", new HostError("too-large"), new MemoryHost(scoreTable()));
    const target = { type: "named", name: "评分" } as const;
    const skipped = { type: "skipped", sheet: "评分", code: "too-large" };
    expect(await mark(host, target, national2020)).toEqual(skipped);
    expect(await clearMarks(host, target)).toEqual(skipped);
  });

  it("aren't put where there is no table", async () => {
    const host = new MemoryHost(sheetOf("说明"));
    expect(await mark(host, ACTIVE, national2020)).toEqual({
      type: "skipped",
      sheet: "Sheet1",
      code: "no-indicator-table",
    });
  });
});

async function marksOf(sheet: SheetSnapshot): Promise<readonly Mark[]> {
  const host = new MemoryHost(sheet);
  await mark(host, ACTIVE, national2020);
  return marksOn(host);
}
