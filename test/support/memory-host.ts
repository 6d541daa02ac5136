import { applyToSnapshot } from "../../src/core/edits/apply-to-snapshot";
import { contentOf } from "../../src/core/edits/cell-edits";
import { type CellContent, type EditPlan, type Operation, markKey } from "../../src/core/edits/operations";
import { type CellAddress, formatRange, type RangeAddress } from "../../src/core/sheet/address";
import type { CellValue } from "../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import {
  type Host,
  HostError,
  type LiveHost,
  type ReadOptions,
  type SheetChange,
  type SheetTarget,
} from "../../src/hosts/port";

type Call = "read" | "read with known merges" | "apply" | "select" | "watch";

/** A workbook that is nothing but snapshots; the first sheet is the active one. */
export class MemoryHost implements LiveHost {
  /** What was asked of it, in order. */
  readonly calls: Call[] = [];
  /** "评分!F3", the last one selected. */
  selected: string | null = null;
  private readonly sheets: Map<string, SheetSnapshot>;
  private readonly listeners = new Set<(change: SheetChange) => void>();
  private readonly faults: (readonly [Call, Error])[] = [];
  private active: string | undefined;

  constructor(...sheets: readonly SheetSnapshot[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    this.active = sheets[0]?.name;
  }

  sheetNames(): Promise<readonly string[]> {
    return Promise.resolve([...this.sheets.keys()]);
  }

  async read(target: SheetTarget, { knownMerges }: ReadOptions = {}): Promise<SheetSnapshot> {
    await this.called(knownMerges ? "read with known merges" : "read");
    const sheet = this.sheet(target.type === "named" ? target.name : this.active);
    return knownMerges ? { ...sheet, merges: knownMerges } : sheet;
  }

  async apply(plan: EditPlan): Promise<void> {
    await this.called("apply");
    const sheet = this.sheet(plan.sheet);
    if (sheet.isProtected) throw new HostError("protected", { sheet: plan.sheet });
    this.sheets.set(plan.sheet, applied(sheet, plan));
  }

  async select(sheet: string, range: RangeAddress): Promise<void> {
    await this.called("select");
    this.selected = `${this.sheet(sheet).name}!${formatRange(range)}`;
  }

  async watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    await this.called("watch");
    this.listeners.add(listener);
    return () => Promise.resolve(void this.listeners.delete(listener));
  }

  /** A person types something: the snapshot changes without a plan. */
  type(sheet: string, cell: CellAddress, value: CellValue): Promise<void> {
    const snapshot = this.sheet(sheet);
    const before = contentOf(cellAt(snapshot, cell));
    const operation: Operation = { type: "set-cell", cell, before, after: { type: "value", value } };
    this.become(applyToSnapshot(snapshot, { sheet, operations: [operation] }), "cells");
    return Promise.resolve();
  }

  /** A person changes a sheet otherwise. */
  become(snapshot: SheetSnapshot, type: SheetChange["type"]): void {
    this.sheets.set(snapshot.name, snapshot);
    this.tell({ sheet: snapshot.name, type });
  }

  /** A person brings a sheet to the front. */
  activate(sheet: string): void {
    this.active = this.sheet(sheet).name;
    this.tell({ sheet, type: "activated" });
  }

  /** The next call of this kind fails. */
  failNext(call: Call, error: Error): void {
    this.faults.push([call, error]);
  }

  private tell(change: SheetChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private called(call: Call): Promise<void> {
    this.calls.push(call);
    const at = this.faults.findIndex(([faulty]) => faulty === call);
    const [fault] = at < 0 ? [] : this.faults.splice(at, 1);
    return fault ? Promise.reject(fault[1]) : Promise.resolve();
  }

  private sheet(name: string | undefined): SheetSnapshot {
    const sheet = name === undefined ? undefined : this.sheets.get(name);
    if (!sheet) throw new HostError("no-such-sheet", name === undefined ? {} : { sheet: name });
    return sheet;
  }
}

function applied(sheet: SheetSnapshot, plan: EditPlan): SheetSnapshot {
  const changed: CellAddress[] = [];
  const after = plan.operations.reduce((state, operation) => {
    if (!isAsBefore(state, operation)) changed.push(operation.type === "mark" ? { row: 0, column: 0 } : operation.cell);
    return applyToSnapshot(state, { ...plan, operations: [operation] });
  }, sheet);
  if (changed.length > 0) throw new HostError("changed-since-read", { sheet: sheet.name, cells: changed });
  return after;
}

function isAsBefore(sheet: SheetSnapshot, operation: Operation): boolean {
  switch (operation.type) {
    case "set-cell":
      return isSame(contentOf(cellAt(sheet, operation.cell)), operation.before);
    case "number-format":
      return cellAt(sheet, operation.cell).numberFormat === operation.before;
    case "mark": {
      const { before } = operation;
      return before === null || sheet.marks.some((mark) => markKey(mark) === markKey(before));
    }
  }
}

/** A formula is the same whatever its result has become. */
function isSame(a: CellContent, b: CellContent): boolean {
  if (a.type === "formula" && b.type === "formula") return a.formula === b.formula;
  return a.type === b.type && JSON.stringify(a) === JSON.stringify(b);
}

/** A host that can't do something with one of its sheets. */
export function failingOn(sheet: string, error: HostError, host: Host): Host {
  return {
    sheetNames: () => host.sheetNames(),
    apply: (plan) => host.apply(plan),
    read: (target) => (target.type === "named" && target.name === sheet ? Promise.reject(error) : host.read(target)),
  };
}
