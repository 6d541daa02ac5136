import { type RangeAddress } from "../../core/sheet/address";
import { moveRange } from "../model/move";
import { type Sheet } from "../model/sheet";
import { type Workbook } from "../model/workbook";
import { WireError } from "./wire-error";

/** Ranges of one sheet that follow inserted and deleted rows; a single range mostly, several for RangeAreas. */
export class RangeReference {
  private areas: readonly RangeAddress[];

  constructor(
    readonly sheet: Sheet,
    areas: readonly RangeAddress[],
    /** The address names only the top-left cells, as of merged areas in Excel (OfficeDev/office-js#1590). */
    readonly namesTopLeftOnly: boolean,
  ) {
    this.areas = areas;
  }

  /** Throws InvalidReference once all its cells are deleted. */
  all(): readonly RangeAddress[] {
    if (this.areas.length === 0) throw new WireError("InvalidReference");
    return this.areas;
  }

  first(): RangeAddress {
    const [area] = this.all();
    if (!area) throw new WireError("InvalidReference");
    return area;
  }

  follow(move: Parameters<typeof moveRange>[0]): void {
    this.areas = this.areas.flatMap((area) => moveRange(move, area) ?? []);
  }
}

export interface KeptReference {
  readonly kind: "Range" | "RangeAreas";
  readonly reference: RangeReference;
}

/** The ranges that the library holds: some for the running batch only, some until it gives them back. */
export class References {
  private readonly kept = new Map<string, KeptReference>();
  private readonly passing = new Set<RangeReference>();
  private lastId = 0;

  constructor(workbook: Workbook) {
    workbook.subscribe((change) => {
      if (change.type !== "moved") return;
      const all = new Set([...this.passing, ...[...this.kept.values()].map(({ reference }) => reference)]);
      for (const reference of all) if (reference.sheet === change.sheet) reference.follow(change.move);
    });
  }

  create(sheet: Sheet, areas: readonly RangeAddress[], namesTopLeftOnly = false): RangeReference {
    const reference = new RangeReference(sheet, areas, namesTopLeftOnly);
    this.passing.add(reference);
    return reference;
  }

  /** Gives a new id each time: two client objects of one range are given back one by one. */
  keep(kind: KeptReference["kind"], reference: RangeReference): string {
    this.lastId += 1;
    const id = `reference-${this.lastId}`;
    this.kept.set(id, { kind, reference });
    return id;
  }

  get(id: string): KeptReference | null {
    return this.kept.get(id) ?? null;
  }

  /** Ids that are not known are ignored, as in Excel. */
  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }

  count(): number {
    return this.kept.size;
  }

  endBatch(): void {
    this.passing.clear();
  }
}
