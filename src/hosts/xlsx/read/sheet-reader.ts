import { type CellAddress, LAST_COLUMN, LAST_ROW, parseRange, type RangeAddress } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/cell";
import { HostError } from "../../port";
import { displayText } from "../number-format/display";
import { LIMITS } from "../limits";
import type { OfficePackage } from "../package/package";
import { WorkbookError } from "../workbook-error";
import { type Attributes, isOn, type OpenTag, scanXml, type XmlVisitor } from "../xml/scan";
import { cellValueOf, type ValueContext } from "./cell-value";
import { CellReferences } from "./cell-reference";
import { MarkReader } from "./mark-reader";
import { type ColumnFormat, holdsSomething, type PlacedCell, type SheetContents } from "./sheet-contents";
import { IndexBuilder, type SheetIndex } from "./sheet-index";
import { RichText } from "./shared-strings";
import { SharedFormulas } from "./shared-formulas";
import type { NumberFormats } from "./styles";

export interface ReadingContext extends ValueContext {
  readonly numberFormats: NumberFormats;
  /**
   * Whether the workbook asks for its formulas to be worked out: then the results of those that must be calculated
   * again (`ca`) don't hold any more.
   */
  readonly isToBeCalculated: boolean;
}

interface OpenCell extends CellAddress {
  readonly attributes: Attributes;
  value: string | null;
  inline: string | null;
  formula: { readonly attributes: Attributes; text: string } | null;
}

/**
 * Checks a worksheet's part as a whole and keeps no cell of it: gives where its rows stand, or null where they aren't in
 * order. Throws as {@link readSheet}; of that, only what takes all cells together is left unchecked.
 */
export function checkSheet(source: OfficePackage, part: string, context: ReadingContext): SheetIndex | null {
  const index = new IndexBuilder();
  scanXml(part, source.text(part), new SheetReader(part, context, index));
  return index.finish();
}

/**
 * Reads a worksheet from its text. Throws a WorkbookError "damaged-workbook" where it contradicts itself, a {@link HostError}
 * "too-large" where it holds more than can be worked with.
 */
export function readSheet(part: string, xml: string, context: ReadingContext): SheetContents {
  const reader = new SheetReader(part, context, null);
  scanXml(part, xml, reader);
  return reader.finish();
}

class SheetReader implements XmlVisitor {
  private readonly rows = new Map<number, PlacedCell[]>();
  private readonly rowFormats = new Map<number, string>();
  private readonly columnFormats: ColumnFormat[] = [];
  private readonly merges: RangeAddress[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly arrays: RangeAddress[] = [];
  private readonly marks = new MarkReader();
  private readonly shared = new SharedFormulas();
  private readonly inline = new RichText();
  private isProtected = false;
  private columnDefinitions = 0;
  private cellCount = 0;
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private readonly references = new CellReferences();
  /** What the text that comes next belongs to. */
  private place: "value" | "formula" | "inline" | "mark" | null = null;
  private ancestors: readonly string[] = [];

  constructor(
    private readonly part: string,
    private readonly context: ReadingContext,
    /** Gathers an index; then cells are checked only. */
    private readonly index: IndexBuilder | null,
  ) {}

  open({ name, attributes, start }: OpenTag, ancestors: readonly string[]): void {
    if (ancestors.length === 0 && name !== "worksheet") this.refuse();
    const parent = ancestors[ancestors.length - 1];
    if (parent === "sheetData" && name === "row") this.openRow(attributes, start);
    else if (parent === "row" && name === "c") this.openCell(attributes);
    else if (this.cell) this.openInCell(this.cell, name, attributes, ancestors);
    else if (parent === "cols" && name === "col") this.takeColumns(attributes);
    else if (parent === "mergeCells" && name === "mergeCell") this.takeMerge(attributes);
    else if (parent === "worksheet" && name === "sheetProtection") this.isProtected = isOn(attributes.sheet);
    else if (this.marks.open(name, attributes)) this.place = "mark";
  }

  text(piece: string): void {
    const { cell } = this;
    if (this.place === "mark") this.marks.text(piece);
    if (!cell) return;
    if (this.place === "value") cell.value = (cell.value ?? "") + piece;
    else if (this.place === "formula" && cell.formula) cell.formula.text += piece;
    else if (this.place === "inline") this.inline.take(piece, this.ancestors);
  }

  close(name: string, ancestors: readonly string[], _start: number, end: number): void {
    this.place = null;
    if (name === "row" && ancestors.length === 2) this.index?.closeRow(end);
    if (this.cell) this.closeInCell(this.cell, name, ancestors);
    else this.marks.close(name);
  }

  finish(): SheetContents {
    for (const cells of this.rows.values()) this.putInOrder(cells);
    return {
      rows: this.rows,
      rowFormats: this.rowFormats,
      columnFormats: this.columnFormats,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      isProtected: this.isProtected,
      marks: this.marks.finish(),
      arrays: this.arrays,
    };
  }

  private openRow(attributes: Attributes, start: number): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > LAST_ROW) this.refuse();
    this.column = -1;
    this.references.enterRow(this.row);
    this.index?.openRow(this.row, attributes.r !== undefined, start);
    if (isOn(attributes.hidden)) this.hiddenRows.add(this.row);
    if (isOn(attributes.customFormat)) {
      this.rowFormats.set(this.row, this.context.numberFormats(Number(attributes.s ?? 0)));
    }
  }

  private openCell(attributes: Attributes): void {
    const column = attributes.r === undefined ? this.column + 1 : this.references.columnOf(attributes.r);
    if (column === null || column > LAST_COLUMN) return this.refuse();
    this.column = column;
    this.index?.cell(column);
    this.cell = { row: this.row, column, attributes, value: null, inline: null, formula: null };
  }

  private openInCell(cell: OpenCell, name: string, attributes: Attributes, ancestors: readonly string[]): void {
    if (name === "v") {
      cell.value = "";
      this.place = "value";
    } else if (name === "f") {
      cell.formula = { attributes, text: "" };
      this.place = "formula";
    } else if (name === "t") {
      this.ancestors = [...ancestors];
      this.place = "inline";
    }
  }

  private closeInCell(cell: OpenCell, name: string, ancestors: readonly string[]): void {
    if (name === "is") cell.inline = this.inline.finish();
    if (name !== "c" || ancestors[ancestors.length - 1] !== "row") return;
    this.cell = null;
    this.take(cell);
  }

  private take(open: OpenCell): void {
    const { row, column, attributes } = open;
    const formula = this.formulaOf(open);
    const raw = { type: attributes.t ?? "n", value: open.value, inline: open.inline, hasFormula: formula !== null };
    const stored = cellValueOf(raw, this.context);
    if (!stored) return this.refuse();
    const isOutdated = formula !== null && this.context.isToBeCalculated && isOn(open.formula?.attributes.ca);
    const value: CellValue = isOutdated ? { type: "not-calculated" } : stored;
    const isBlank = !holdsSomething({ value, formula });
    if (!isBlank && ++this.cellCount > LIMITS.cells) throw new HostError("too-large");
    if (this.index) return;
    const numberFormat = this.context.numberFormats(Number(attributes.s ?? 0));
    if (isBlank && numberFormat === "General" && !this.overridesDefault(row)) return;
    const text = displayText(value, numberFormat, this.context.isFrom1904);
    const cells = this.rows.get(row) ?? [];
    cells.push({ column, cell: { value, formula, text, numberFormat } });
    this.rows.set(row, cells);
  }

  /** A blank General cell says something where its row or columns have another format. */
  private overridesDefault(row: number): boolean {
    return this.rowFormats.has(row) || this.columnFormats.length > 0;
  }

  private formulaOf({ formula, row, column }: OpenCell): string | null {
    if (!formula) return null;
    const { t, ref, si = "" } = formula.attributes;
    if (t === "array" || t === "dataTable") {
      const range = parseRange(ref ?? "");
      if (range) this.arrays.push(range);
    }
    if (ref !== undefined || (t === "shared" && formula.text !== "")) this.index?.anchor();
    if (this.index) {
      if (formula.text === "" && t !== "shared") return null;
      const fills = t === "array" ? (ref ?? null) : null;
      this.index.formula({ row, column, text: formula.text, sharedAs: t === "shared" ? si : null, fills });
      return "=";
    }
    const text = t === "shared" ? this.shared.formulaOf(si, { row, column }, formula.text) : formula.text;
    return text === null || text === "" ? null : `=${text}`;
  }

  private takeColumns({ min, max, style, hidden }: Attributes): void {
    if (++this.columnDefinitions > LIMITS.columnDefinitions) throw new HostError("too-large");
    const first = Number(min) - 1;
    const last = Math.min(Number(max) - 1, LIMITS.columnDefinitions - 1);
    const numberFormat = this.context.numberFormats(Number(style ?? 0));
    if (numberFormat !== "General") this.columnFormats.push({ first, last, numberFormat });
    if (!isOn(hidden)) return;
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column);
  }

  private takeMerge({ ref }: Attributes): void {
    const range = parseRange(ref ?? "");
    if (!range) return this.refuse();
    if (this.merges.push(range) > LIMITS.merges) throw new HostError("too-large");
  }

  private putInOrder(cells: PlacedCell[]): void {
    const isOrdered = cells.every(({ column }, i) => i === 0 || column >= (cells[i - 1]?.column ?? 0));
    if (!isOrdered) cells.sort((a, b) => a.column - b.column);
    if (cells.some(({ column }, i) => i > 0 && column === cells[i - 1]?.column)) this.refuse();
  }

  private refuse(): never {
    throw new WorkbookError("damaged-workbook", [this.part]);
  }
}
