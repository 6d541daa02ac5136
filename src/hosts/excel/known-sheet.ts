import { type Mark, markKey } from "../../core/edits/operations";
import { type CellAddress, contains, formatCell, type RangeAddress } from "../../core/sheet/address";
import { cellAt } from "../../core/sheet/snapshot";
import { type PlacedMark } from "./read/marks";
import { type SheetReading } from "./read/read-workbook";

/** What this host knows of a sheet since it last read it, its own writes included. A batch can't ask first. */
export class KnownSheet {
  isProtected: boolean;
  private placed: readonly PlacedMark[];
  private readonly formats = new Map<string, string>();

  /** @param knowsMarks whether marks were read, too: those of a companion aren't */
  constructor(
    private readonly reading: SheetReading,
    readonly knowsMarks: boolean,
  ) {
    this.isProtected = reading.snapshot.isProtected;
    this.placed = reading.marks;
  }

  get id(): string {
    return this.reading.id;
  }

  get isFiltered(): boolean {
    return this.reading.isFiltered;
  }

  get marks(): readonly PlacedMark[] {
    return this.placed;
  }

  get ruleIds(): readonly string[] {
    return [...new Set(this.placed.map(({ formatId }) => formatId))];
  }

  /** Null for cells that weren't read. */
  formatAt(cell: CellAddress): string | null {
    const { used } = this.reading.snapshot;
    const written = this.formats.get(formatCell(cell));
    if (written !== undefined) return written;
    return used && contains(used, cell) ? cellAt(this.reading.snapshot, cell).numberFormat : null;
  }

  hidesRow(row: number): boolean {
    return this.reading.snapshot.hiddenRows.has(row);
  }

  /** The merged area that a cell is covered by, without being its one cell. */
  isCovered(cell: CellAddress): boolean {
    return this.reading.snapshot.merges.some((merge: RangeAddress) => {
      return contains(merge, cell) && (merge.top !== cell.row || merge.left !== cell.column);
    });
  }

  /** The conditional format that a mark is; null where it isn't there. */
  ruleOf(mark: Mark): string | null {
    return this.placed.find((placed) => markKey(placed.mark) === markKey(mark))?.formatId ?? null;
  }

  noteFormat(cell: CellAddress, numberFormat: string): void {
    this.formats.set(formatCell(cell), numberFormat);
  }

  noteMarks(deletedRules: readonly string[], added: readonly PlacedMark[]): void {
    this.placed = [...this.placed.filter(({ formatId }) => !deletedRules.includes(formatId)), ...added];
  }
}
