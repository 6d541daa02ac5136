import { type CellAddress, type RangeAddress } from "../../core/sheet/address";
import { type Calculator, type CellInput, type CellResult, type DefinedName } from "../calculation/calculator";
import { type WorkbookChange } from "./changes";
import { type CellContent, sameContent } from "./content";
import { type ModelCell } from "./grid";
import { type Sheet } from "./sheet";

/** A custom XML part of the file. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** The data of a workbook, to begin with; a builder or a file reader makes it. */
export interface WorkbookData {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly activeSheet: number;
  readonly names: readonly DefinedName[];
  readonly customXmlParts: readonly CustomXmlPart[];
}

/**
 * A workbook that is open: its sheets, its formula results, and who wants to know of changes. It only holds things
 * together; what can be done to it are the functions of `editing`, `structure`, `sorting`, `formatting` and `parts`.
 */
export class Workbook {
  readonly name: string;
  readonly sheets: Sheet[];
  names: readonly DefinedName[];
  customXmlParts: CustomXmlPart[];
  activeSheet: Sheet;
  /** Somebody is typing into a cell: Excel answers no add-in meanwhile. */
  isEditingCell = false;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private isDirty = true;
  private lastId = 0;

  constructor(
    data: WorkbookData,
    readonly calculator: Calculator,
  ) {
    const active = data.sheets[data.activeSheet];
    if (!active) throw new Error("A workbook needs at least one sheet, and an active one.");
    this.name = data.name;
    this.sheets = [...data.sheets];
    this.names = data.names;
    this.customXmlParts = [...data.customXmlParts];
    this.activeSheet = active;
    this.reload();
    this.settle();
  }

  /** Calls back at every change until the function that it returns is called. */
  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** The sheet of a name, compared as Excel does, without case. */
  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** An id that this workbook has not given out yet. */
  newId(prefix: string): string {
    this.lastId += 1;
    return `${prefix}-${this.lastId}`;
  }

  /** Puts a cell in place and tells the calculation; results are stale until {@link settle}. */
  place(sheet: Sheet, { row, column }: CellAddress, cell: ModelCell): void {
    const before = sheet.grid.get(row, column);
    const isSameFormula = cell.formula !== null && cell.formula === before.formula;
    sheet.grid.set(row, column, isSameFormula ? { ...cell, content: before.content } : cell);
    if (isSameFormula || (cell.formula === before.formula && sameContent(before.content, cell.content))) return;
    this.calculator.enter(this.sheets.indexOf(sheet), { row, column, input: inputOf(cell) });
    this.isDirty = true;
  }

  /** Gives the calculation the workbook anew, after rows, columns or sheets have moved. */
  reload(): void {
    const sheets = this.sheets.map(({ name, grid }) => ({
      name,
      cells: [...grid.cells()].map(({ row, column, cell }) => ({ row, column, input: inputOf(cell) })),
    }));
    this.calculator.load(sheets, this.names);
    this.isDirty = true;
  }

  /** Recalculates if anything has changed, and announces the sheets on which a result is another one now. */
  settle(): void {
    if (!this.isDirty) return;
    this.isDirty = false;
    const changed = new Map<Sheet, RangeAddress>();
    for (const result of this.calculator.evaluate()) {
      const sheet = this.sheets[result.sheet];
      if (sheet && this.takeResult(sheet, result)) changed.set(sheet, around(changed.get(sheet), result));
    }
    for (const [sheet, range] of changed) this.announce({ type: "calculated", sheet, range });
  }

  private takeResult(sheet: Sheet, { row, column, content }: CellResult): boolean {
    const cell = sheet.grid.get(row, column);
    if (cell.formula === null || sameContent(cell.content, content)) return false;
    sheet.grid.set(row, column, { ...cell, content });
    return true;
  }
}

function inputOf({ formula, content }: { formula: string | null; content: CellContent }): CellInput {
  return formula === null ? { type: "constant", content } : { type: "formula", formula };
}

function around(range: RangeAddress | undefined, { row, column }: CellAddress): RangeAddress {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
