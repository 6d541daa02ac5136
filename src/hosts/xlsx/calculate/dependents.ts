import { LAST_COLUMN, LAST_ROW, type RangeAddress } from "../../../core/sheet/address";
import { type Area, referencesOf } from "../../formula/references";
import { LIMITS } from "../limits";
import type { BookCell } from "./cells";

/** A formula and where it stands. */
export interface PlacedFormula extends BookCell {
  /** Without its "=". */
  readonly formula: string;
  /** The cells that it fills beside its own, as an array formula does. */
  readonly fills: RangeAddress | null;
}

interface Watched extends RangeAddress {
  readonly by: PlacedFormula;
}

/**
 * Formulas of one sheet that differ in their row numbers only, as those of a column do. What one of them names tells for
 * all of them in which columns they look, so that most are never read.
 */
interface Alike {
  readonly formulas: PlacedFormula[];
  readonly columns: readonly Columns[];
  isWatched: boolean;
}

/** Columns of a sheet, both ends included. */
interface Columns {
  readonly sheet: number;
  readonly left: number;
  readonly right: number;
}

/** The digits of a row number. A number with more is told apart: it may be no row any more, and what names it no cell. */
const ROW_DIGITS = /[1-9]\d{0,5}/g;
/** Areas wider than this are looked at for every cell of their sheet. */
const WIDEST = 32;

/** Which formulas of a workbook rest on which of its cells. */
export class Dependents {
  private readonly sheets = new Map<string, number>();
  private readonly byCell = new Map<number, PlacedFormula[]>();
  private readonly byColumn = new Map<number, Watched[]>();
  private readonly wide = new Map<number, Watched[]>();
  private readonly alike = new Map<string, Alike>();
  /** Those of them that look in a column have been read. */
  private readonly readColumns = new Set<number>();
  /** Those of which it can't be told what they rest on. */
  private readonly open: PlacedFormula[] = [];

  /** `names` are the workbook's defined names in small letters, with the formulas that they stand for. */
  constructor(
    private readonly formulas: readonly PlacedFormula[],
    private readonly names: ReadonlyMap<string, readonly string[]>,
  ) {
    for (const formula of formulas) this.take(formula);
  }

  /**
   * The formulas that rest on some of these cells, also by way of others; all that there are where it would take too long
   * to tell.
   */
  of(cells: readonly BookCell[]): ReadonlySet<PlacedFormula> {
    const found = new Set<PlacedFormula>();
    const next = [...cells];
    let steps = 0;
    const take = (formula: PlacedFormula): void => {
      if (found.has(formula)) return;
      found.add(formula);
      next.push(formula, ...filledBy(formula));
    };
    if (cells.length > 0) this.open.forEach(take);
    for (let cell = next.pop(); cell; cell = next.pop()) {
      const { row, column } = cell;
      const sheet = this.numberOf(cell.sheet);
      this.readThose(sheet, column);
      this.byCell.get(cellKey(sheet, row, column))?.forEach(take);
      const areas = [this.byColumn.get(columnKey(sheet, column)) ?? [], this.wide.get(sheet) ?? []];
      for (const area of areas.flat()) {
        if (++steps > LIMITS.calculationSteps) return new Set(this.formulas);
        const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
        if (isInside) take(area.by);
      }
    }
    return found;
  }

  private take(by: PlacedFormula): void {
    const { sheet, formula } = by;
    // The digits may be those of a sheet's name.
    const form = formula.includes("!") ? formula : formula.replace(ROW_DIGITS, "#");
    const key = `${sheet}\n${form}`;
    const known = this.alike.get(key);
    if (known) {
      known.formulas.push(by);
      if (known.isWatched) this.watch(by, formula, new Set());
      return;
    }
    const { areas, names, isOpen } = referencesOf(formula);
    const isAnywhere = isOpen || names.length > 0 || form.includes("##");
    const columns = areas.map(({ sheet: named, range: { left, right } }) => {
      return { sheet: this.numberOf(named ?? sheet), left, right };
    });
    this.alike.set(key, { formulas: [by], columns, isWatched: isAnywhere });
    if (isAnywhere) this.watch(by, formula, new Set());
  }

  /** Reads the formulas that look in a column. */
  private readThose(sheet: number, column: number): void {
    const key = columnKey(sheet, column);
    if (this.readColumns.has(key)) return;
    this.readColumns.add(key);
    for (const alike of this.alike.values()) {
      const looksThere = ({ sheet: its, left, right }: Columns): boolean =>
        its === sheet && column >= left && column <= right;
      if (alike.isWatched || !alike.columns.some(looksThere)) continue;
      alike.isWatched = true;
      for (const formula of alike.formulas) this.watch(formula, formula.formula, new Set());
    }
  }

  /** `followed` are the names on the way: one may lead back to itself. */
  private watch(by: PlacedFormula, formula: string, followed: Set<string>): void {
    const { areas, names, isOpen } = referencesOf(formula);
    if (isOpen) this.open.push(by);
    for (const area of areas) this.watchArea(by, area);
    for (const name of names.map((text) => text.toLowerCase())) {
      if (followed.has(name)) continue;
      followed.add(name);
      for (const definition of this.names.get(name) ?? []) this.watch(by, definition, followed);
    }
  }

  private watchArea(by: PlacedFormula, { sheet, range }: Area): void {
    const { top, left, bottom, right } = range;
    const number = this.numberOf(sheet ?? by.sheet);
    if (top === bottom && left === right) append(this.byCell, cellKey(number, top, left), by);
    else if (right - left > WIDEST) append(this.wide, number, { ...range, by });
    else
      for (let column = left; column <= right; column++) {
        append(this.byColumn, columnKey(number, column), { ...range, by });
      }
  }

  /** Letter case doesn't matter in the names of sheets. */
  private numberOf(sheet: string): number {
    const name = sheet.toLowerCase();
    const number = this.sheets.get(name) ?? this.sheets.size;
    this.sheets.set(name, number);
    return number;
  }
}

/** Of a very large array no cell by itself is followed. */
function filledBy({ sheet, fills }: PlacedFormula): BookCell[] {
  if (!fills) return [];
  const { top, left, bottom, right } = fills;
  const cells: BookCell[] = [];
  for (let row = top; row <= bottom && cells.length < LIMITS.merges; row++) {
    for (let column = left; column <= right; column++) cells.push({ sheet, row, column });
  }
  return cells;
}

const columnKey = (sheet: number, column: number): number => sheet * (LAST_COLUMN + 1) + column;
const cellKey = (sheet: number, row: number, column: number): number => columnKey(sheet, column) * (LAST_ROW + 1) + row;

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const present = map.get(key);
  if (present) present.push(value);
  else map.set(key, [value]);
}
