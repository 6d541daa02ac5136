import type { CellAddress, RangeAddress } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/cell";
import type { BookCell } from "./cells";
import type { Criterion } from "./criterion";
import { cellIn, cellsIn, type Rows } from "./rows";
import { asValue, type Failure, type Outcome, UNKNOWN } from "./values";

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly range: RangeAddress;
}

/** What the cells of an area are asked. */
export interface Condition {
  readonly area: SheetArea;
  /** The criterion as the formula gives it. */
  readonly asked: CellValue;
  readonly meets: Criterion;
}

/** Cells by what their texts are like, those that hold no text under null. */
type Alike = ReadonlyMap<string | null, readonly CellAddress[]>;

/** Finds the rows in which cells meet criteria. The texts of an area are gone through once, however many formulas ask. */
export class Matches {
  private readonly alike = new Map<string, Alike | null>();

  /** `steps` is how many cells may still be looked at. */
  constructor(
    private readonly rowsOf: (sheet: string) => Rows | null,
    private readonly valueAt: (cell: BookCell) => CellValue,
    private readonly steps: { left: number },
  ) {}

  /** The sum over the cells of an area whose neighbours in the conditions' areas, all of its size, meet these. */
  total(over: SheetArea, conditions: readonly Condition[], addend: (value: CellValue) => Outcome): CellValue {
    const [first] = conditions;
    const areas = [over, ...conditions.map(({ area }) => area)];
    if (!first || areas.some(({ sheet, range }) => !this.rowsOf(sheet) || !isOfSize(range, over.range))) return UNKNOWN;
    let total = 0;
    for (const cell of this.candidates(first)) {
      if (!cell) return UNKNOWN;
      const at = beside(cell, first.area);
      const holds = this.meetsAll(conditions, at);
      if (typeof holds !== "boolean") return holds;
      const more = holds ? addend(this.valueAt(at(over))) : 0;
      if (typeof more !== "number") return more;
      total += more;
    }
    return asValue(total);
  }

  /** One after the other, so that what lies beside a row that is passed over needn't be known. */
  private meetsAll(conditions: readonly Condition[], at: (area: SheetArea) => BookCell): boolean | Failure {
    for (const { area, meets } of conditions) {
      const holds = meets(this.valueAt(at(area)));
      if (holds !== true) return holds;
    }
    return true;
  }

  /** The cells that could meet a condition: where it asks for a text, those that hold one like it or no text. */
  private candidates({ area: { sheet, range }, asked }: Condition): Iterable<CellAddress | null> {
    const rows: Rows = this.rowsOf(sheet) ?? new Map();
    if (asked.type !== "text") return cellsIn(rows, range, this.steps);
    const { top, left, bottom, right } = range;
    const key = `${top} ${left} ${bottom} ${right} ${sheet}`;
    const before = this.alike.get(key);
    const known = before === undefined ? this.textsIn(rows, { sheet, range }) : before;
    this.alike.set(key, known);
    return known ? [...(known.get(likeness(asked.text)) ?? []), ...(known.get(null) ?? [])] : [null];
  }

  /** Null where there are too many cells. */
  private textsIn(rows: Rows, { sheet, range }: SheetArea): Alike | null {
    const found = new Map<string | null, CellAddress[]>();
    for (const address of cellsIn(rows, range, this.steps)) {
      if (!address) return null;
      const cell = cellIn(rows, address)?.cell;
      const value = cell?.formula === null ? this.valueAt({ ...address, sheet }) : UNKNOWN;
      const key = value.type === "text" ? likeness(value.text) : null;
      const present = found.get(key);
      if (present) present.push(address);
      else found.set(key, [address]);
    }
    return found;
  }
}

/** Texts that a criterion could take for the same have the same likeness, and perhaps some more. */
const likeness = (text: string): string => text.replace(/^=/, "").replace(/~/g, "").normalize("NFKC").toLowerCase();

const isOfSize = (a: RangeAddress, b: RangeAddress): boolean =>
  a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;

/** The cell of another area that lies as far from its corner as this one from the corner of its own. */
const beside =
  ({ row, column }: CellAddress, { range: from }: SheetArea) =>
  ({ sheet, range: to }: SheetArea): BookCell => ({
    sheet,
    row: row - from.top + to.top,
    column: column - from.left + to.left,
  });
