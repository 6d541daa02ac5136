import { History } from "../../src/app/history";
import { type EditPlan, type Operation, planFor } from "../../src/core/edits/operations";
import { type CellAddress, formatCell, parseCell } from "../../src/core/sheet/address";
import type { CellValue } from "../../src/core/sheet/cell";
import { cellAt } from "../../src/core/sheet/snapshot";
import { type Host, HostError } from "../../src/hosts/port";
import { sheetOf } from "../support/grid";
import { MemoryHost } from "../support/memory-host";

const SHEET = "Sheet1";
const number = (value: number): CellValue => ({ type: "number", number: value });

function cell(address: string): CellAddress {
  const parsed = parseCell(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

const setCell = (address: string, before: number, after: number): Operation => ({
  type: "set-cell",
  cell: cell(address),
  before: { type: "value", value: number(before) },
  after: { type: "value", value: number(after) },
});

const plan = (...operations: readonly Operation[]): EditPlan => planFor({ sheet: SHEET, operations });

async function shown(host: Host): Promise<string> {
  const snapshot = (await host.read({ type: "active" })).sheet;
  return ["A1", "B1", "C1"].map((address) => cellAt(snapshot, cell(address)).text).join(" ");
}

/** Carries plans out and keeps them, as the commands do. */
async function carriedOut(host: Host, ...plans: readonly EditPlan[]): Promise<History> {
  const history = new History();
  for (const each of plans) {
    await host.apply(each);
    history.record(each);
  }
  return history;
}

describe("History", () => {
  it("has nothing to take back at first, and an empty plan adds nothing", async () => {
    const host = new MemoryHost(sheetOf("1 | 2 | 3"));
    const history = await carriedOut(host, plan());
    expect(history.isEmpty).toBe(true);
    expect(await history.undo(host)).toBeNull();
  });

  it("takes plans back, the last one first", async () => {
    const host = new MemoryHost(sheetOf("1 | 2 | 3"));
    const history = await carriedOut(
      host,
      plan(setCell("A1", 1, 10)),
      plan(setCell("A1", 10, 100), setCell("B1", 2, 20)),
    );
    expect(await shown(host)).toBe("100 20 3");
    await history.undo(host);
    expect(await shown(host)).toBe("10 2 3");
    await history.undo(host);
    expect(await shown(host)).toBe("1 2 3");
    expect(history.isEmpty).toBe(true);
  });

  it("leaves a cell alone that somebody has changed since, and names it", async () => {
    const host = new MemoryHost(sheetOf("1 | 2 | 3"));
    const history = await carriedOut(host, plan(setCell("A1", 1, 10), setCell("B1", 2, 20)));
    await host.type(SHEET, cell("A1"), number(7));
    const undone = await history.undo(host);
    expect(undone?.kept.flatMap(({ cells }) => cells.map(formatCell))).toEqual(["A1"]);
    expect(await shown(host)).toBe("7 2 3");
    expect(history.isEmpty).toBe(true);
  });

  it("keeps a plan that the host refuses to take back", async () => {
    const host = new MemoryHost(sheetOf("1 | 2 | 3"));
    const history = await carriedOut(host, plan(setCell("A1", 1, 10)));
    const locked = new MemoryHost(sheetOf("10 | 2 | 3", { isProtected: true }));
    await expect(history.undo(locked)).rejects.toEqual(new HostError("protected", { sheet: SHEET }));
    expect(history.isEmpty).toBe(false);
  });
});
