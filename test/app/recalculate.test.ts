import { History } from "../../src/app/history";
import { recalculate } from "../../src/app/recalculate";
import { type CellAddress, formatCell, parseCell } from "../../src/core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { type Host, HostError } from "../../src/hosts/port";
import national2020 from "../../src/profiles/national-2020";
import { sheetOf } from "../support/grid";
import { failingOn, MemoryHost } from "../support/memory-host";
import { scoreTable } from "../support/score-table";

const ACTIVE = { type: "active" } as const;

function cell(address: string): CellAddress {
  const parsed = parseCell(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

const read = async (host: Host, address: string) => cellAt((await host.read(ACTIVE)).sheet, cell(address));

const run = (host: Host, { fixText = false, history = new History() } = {}) =>
  recalculate(host, ACTIVE, national2020, { fixText, history });

const TEXT_SCORE = sheetOf(`
  三级指标 | 分值 | 评价标准                   | 得分
  开馆时长 | 60   | 达到目标得60分，否则不得分 | "60
  新书上架 | 40   | 按时上架得40分，否则不得分 | 40
  合计     | 100  |                            | 100
`);

const NO_TOTAL = sheetOf(`
  三级指标 | 分值 | 评价标准                   | 得分
  开馆时长 | 60   | 达到目标得60分，否则不得分 | 60
  新书上架 | 40   | 按时上架得40分，否则不得分 | 40
`);

describe("recalculating a sheet", () => {
  it("writes the total as a formula with its result, and tells what it wrote", async () => {
    const host = new MemoryHost(scoreTable());
    const outcome = await run(host);
    expect(outcome).toMatchObject({ type: "written", sheet: "评分" });
    expect(await read(host, "F5")).toMatchObject({ formula: "=SUM(F2:F4)", value: { type: "number", number: 101 } });
  });

  it("changes nothing the second time", async () => {
    const host = new MemoryHost(scoreTable());
    await run(host);
    const before = (await host.read(ACTIVE)).sheet;
    expect(await run(host)).toEqual({ type: "unchanged", sheet: "评分" });
    expect((await host.read(ACTIVE)).sheet).toBe(before);
  });

  it("can be taken back", async () => {
    const [host, history] = [new MemoryHost(scoreTable()), new History()];
    const before = (await host.read(ACTIVE)).sheet;
    await run(host, { history });
    await history.undo(host);
    expect((await host.read(ACTIVE)).sheet).toEqual(before);
  });

  it("refuses a SUM that would miss scores held as text, naming them", async () => {
    const host = new MemoryHost(TEXT_SCORE);
    const outcome = await run(host);
    expect(outcome).toMatchObject({ type: "refused", refusal: { code: "text-scores" } });
    if (outcome.type === "refused") expect(outcome.refusal.cells.map(formatCell)).toEqual(["D2"]);
    expect((await host.read(ACTIVE)).sheet).toEqual(TEXT_SCORE);
  });

  it("turns them into numbers in the same plan when asked to", async () => {
    const host = new MemoryHost(TEXT_SCORE);
    expect(await run(host, { fixText: true })).toMatchObject({ type: "written" });
    expect(await read(host, "D2")).toMatchObject({ value: { type: "number", number: 60 } });
    expect(await read(host, "D4")).toMatchObject({ formula: "=SUM(D2:D3)", value: { type: "number", number: 100 } });
  });

  it.each<[string, SheetSnapshot, object]>([
    ["no total cell", NO_TOTAL, { type: "refused", refusal: { code: "no-total-cell", cells: [] } }],
    ["no table", sheetOf("说明"), { type: "skipped", code: "no-indicator-table" }],
    ["a hidden sheet", scoreTable({ isHidden: true }), { type: "skipped", code: "hidden-sheet" }],
  ])("writes nothing for %s", async (_, snapshot, outcome) => {
    const host = new MemoryHost(snapshot);
    expect(await run(host)).toMatchObject(outcome);
    expect((await host.read(ACTIVE)).sheet).toBe(snapshot);
  });

  it("leaves a sheet alone that is too large to be read", async () => {
    const host = failingOn("评分", new HostError("too-large"), new MemoryHost(scoreTable()));
    const outcome = await recalculate(host, { type: "named", name: "评分" }, national2020, { fixText: false });
    expect(outcome).toEqual({ type: "skipped", sheet: "评分", code: "too-large" });
  });

  it("keeps nothing to take back of what the host refused", async () => {
    const [host, history] = [new MemoryHost(scoreTable({ isProtected: true })), new History()];
    await expect(run(host, { history })).rejects.toEqual(new HostError("protected", { sheet: "评分" }));
    expect(history.isEmpty).toBe(true);
  });
});
