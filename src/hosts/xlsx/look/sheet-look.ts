import { LAST_COLUMN, LAST_ROW, parseCell, parseRange } from "../../../core/sheet/address";
import type { OfficePackage } from "../package/package";
import type { SheetEntry } from "../package/workbook-part";
import { type Attributes, isOn, type OpenTag, type XmlVisitor } from "../xml/scan";
import type { ConditionalLook, NoteLook, SheetLook, TrackLook } from "./look";
import { RuleReader } from "./rules";

/** Reads how a sheet looks. The file has been checked before: what doesn't fit is passed over. */
export function readSheetLook(
  source: OfficePackage,
  { name, part }: SheetEntry,
  conditional: readonly ConditionalLook[],
  notes: readonly NoteLook[],
): SheetLook {
  const reader = new SheetLookReader(conditional);
  source.scan(part, reader);
  return { name, notes, ...reader.finish() };
}

class SheetLookReader implements XmlVisitor {
  private readonly cells = new Map<number, Map<number, number>>();
  private readonly rows: TrackLook[] = [];
  private readonly columns: TrackLook[] = [];
  private readonly rules: RuleReader;
  private receiver: ((piece: string) => void) | null = null;
  private autoFilter: SheetLook["autoFilter"] = null;
  private hasGridLines = true;
  private row = -1;
  private column = -1;

  constructor(conditional: readonly ConditionalLook[]) {
    this.rules = new RuleReader(conditional);
  }

  open({ name, attributes }: OpenTag, ancestors: readonly string[]): void {
    const parent = ancestors[ancestors.length - 1];
    this.receiver = this.rules.open(name, attributes);
    if (name === "row" && parent === "sheetData") this.openRow(attributes);
    else if (name === "c" && parent === "row") this.openCell(attributes);
    else if (name === "col" && parent === "cols") this.openColumns(attributes);
    else if (name === "sheetView")
      this.hasGridLines = attributes.showGridLines === undefined || isOn(attributes.showGridLines);
    else if (name === "autoFilter" && parent === "worksheet") this.openFilter(attributes);
    else if (name === "filterColumn" && this.autoFilter) this.autoFilter = { ...this.autoFilter, isFiltering: true };
  }

  text(piece: string): void {
    this.receiver?.(piece);
  }

  close(name: string): void {
    this.receiver = null;
    this.rules.close(name);
  }

  finish(): Omit<SheetLook, "name" | "notes"> {
    const { cells, rows, columns, hasGridLines, autoFilter } = this;
    return { cells, rows, columns, hasGridLines, autoFilter, rules: this.rules.finish() };
  }

  private openRow({ r, ht, hidden, s, customFormat }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    const track = trackOf(this.row, this.row, ht, hidden, isOn(customFormat) ? s : undefined);
    if (track && this.row <= LAST_ROW) this.rows.push(track);
  }

  private openCell({ r, s }: Attributes): void {
    this.column = (r === undefined ? null : parseCell(r)?.column) ?? this.column + 1;
    const cells = this.cells.get(this.row) ?? new Map<number, number>();
    cells.set(this.column, Number(s ?? 0));
    this.cells.set(this.row, cells);
  }

  private openColumns({ min, max, width, hidden, style }: Attributes): void {
    const [first, last] = [Number(min) - 1, Math.min(Number(max) - 1, LAST_COLUMN)];
    const track = trackOf(first, last, width, hidden, style);
    if (track && first >= 0 && first <= last) this.columns.push(track);
  }

  private openFilter({ ref }: Attributes): void {
    const range = parseRange(ref ?? "");
    if (range) this.autoFilter = { range, isFiltering: false };
  }
}

function trackOf(first: number, last: number, size?: string, hidden?: string, look?: string): TrackLook | null {
  if (size === undefined && !isOn(hidden) && look === undefined) return null;
  return {
    first,
    last,
    size: size === undefined ? null : Number(size),
    isHidden: isOn(hidden),
    look: look === undefined ? null : Number(look),
  };
}
