import { applyToSnapshot } from "../../src/core/edits/apply-to-snapshot";
import { contentOf } from "../../src/core/edits/cell-edits";
import { type EditPlan, type Operation } from "../../src/core/edits/operations";
import { type CellAddress, formatRange, type RangeAddress } from "../../src/core/sheet/address";
import type { CellValue } from "../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import {
  type ApplyOptions,
  type Host,
  HostError,
  type LiveHost,
  type ReadOptions,
  type SheetChange,
  type SheetTarget,
} from "../../src/hosts/port";
import { edited, type MemorySheet, plainSheet } from "./memory-sheet";

type Call = "read" | "read with known merges" | "apply" | "select" | "watch";

/** A workbook that is nothing but snapshots; the first sheet is the active one. */
export class MemoryHost implements LiveHost {
  /** What was asked of it, in order. */
  readonly calls: Call[] = [];
  /** "评分!F3", the last one selected. */
  selected: string | null = null;
  /** The text of the stored state; null for none. */
  storedState: string | null = null;
  /** The steps in which plans are carried out: each takes until its promise is kept. */
  steps: readonly Promise<void>[] = [];
  private sheets: ReadonlyMap<string, MemorySheet>;
  private readonly listeners = new Set<(change: SheetChange) => void>();
  private readonly faults: (readonly [Call, Error])[] = [];
  private active: string | undefined;

  constructor(...sheets: readonly SheetSnapshot[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, plainSheet(sheet)]));
    this.active = sheets[0]?.name;
  }

  sheetNames(): Promise<readonly string[]> {
    return Promise.resolve([...this.sheets.keys()]);
  }

  async read(target: SheetTarget, { knownMerges, companions = [] }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    await this.called(knownMerges ? "read with known merges" : "read");
    const { snapshot } = this.sheet(target.type === "named" ? target.name : this.active);
    const beside = companions.flatMap((name) =>
      name === snapshot.name ? [] : (this.sheets.get(name)?.snapshot ?? []),
    );
    const sheet = knownMerges ? { ...snapshot, merges: knownMerges } : snapshot;
    return { sheet, companions: beside, storedState: this.storedState };
  }

  async apply({ sheets, storedState }: EditPlan, { onProgress, signal }: ApplyOptions = {}): Promise<void> {
    await this.called("apply");
    for (const [done, step] of this.steps.entries()) {
      onProgress?.({ done, of: this.steps.length });
      await step;
      if (signal?.aborted) throw new HostError("cancelled");
    }
    const after = new Map(this.sheets);
    for (const edits of sheets) {
      const sheet = edited(after.get(edits.sheet) ?? null, edits);
      if (sheet) after.set(edits.sheet, sheet);
      else after.delete(edits.sheet);
    }
    if (storedState && storedState.before !== this.storedState) throw new HostError("changed-since-read");
    this.sheets = after;
    if (storedState) this.storedState = storedState.after;
  }

  async select(sheet: string, range: RangeAddress): Promise<void> {
    await this.called("select");
    this.selected = `${this.sheet(sheet).snapshot.name}!${formatRange(range)}`;
  }

  async watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    await this.called("watch");
    this.listeners.add(listener);
    return () => Promise.resolve(void this.listeners.delete(listener));
  }

  /** A person types something: the snapshot changes without a plan. */
  type(sheet: string, cell: CellAddress, value: CellValue): Promise<void> {
    const { snapshot } = this.sheet(sheet);
    const before = contentOf(cellAt(snapshot, cell));
    const operation: Operation = { type: "set-cell", cell, before, after: { type: "value", value } };
    this.become(applyToSnapshot(snapshot, { sheet, operations: [operation] }), "cells");
    return Promise.resolve();
  }

  /** A person changes a sheet otherwise. */
  become(snapshot: SheetSnapshot, type: Exclude<SheetChange["type"], "selected">): void {
    this.sheets = new Map(this.sheets).set(snapshot.name, plainSheet(snapshot));
    this.tell({ sheet: snapshot.name, type });
  }

  /** A person brings a sheet to the front. */
  activate(sheet: string): void {
    this.active = this.sheet(sheet).snapshot.name;
    this.tell({ sheet, type: "activated" });
  }

  /** A person selects something. */
  choose(sheet: string, range: RangeAddress): void {
    this.tell({ sheet, type: "selected", range });
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

  private sheet(name: string | undefined): MemorySheet {
    const sheet = name === undefined ? undefined : this.sheets.get(name);
    if (!sheet) throw new HostError("no-such-sheet", name === undefined ? {} : { sheet: name });
    return sheet;
  }
}

/** A host that can't do something with one of its sheets. */
export function failingOn(sheet: string, error: HostError, host: Host): Host {
  return {
    sheetNames: () => host.sheetNames(),
    apply: (plan) => host.apply(plan),
    read: (target) => (target.type === "named" && target.name === sheet ? Promise.reject(error) : host.read(target)),
  };
}
