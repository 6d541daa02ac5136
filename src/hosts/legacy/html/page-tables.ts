import type { RangeAddress } from "../../../core/sheet/address";
import type { Cell } from "../../../core/sheet/cell";
import { HostError } from "../../port";
import { LIMITS } from "../../xlsx/limits";
import type { PlacedCell } from "../../xlsx/read/sheet-contents";
import { cellOfText, textCell } from "../typed-text";
import { attributeOf, decodeReferences, htmlPieces } from "./tags";

/** The tables of a page, one below the other as on one sheet. */
export interface PageTables {
  readonly sheetName: string | null;
  readonly rows: ReadonlyMap<number, readonly PlacedCell[]>;
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: ReadonlySet<number>;
}

interface OpenCell {
  readonly colspan: number;
  readonly rowspan: number;
  readonly attributes: string;
  text: string;
}

const BLOCKS = new Set(["br", "p", "div", "li"]);
const TEXT_FORMAT = /mso-number-format\s*:\s*["']?\\?@/i;
const HIDDEN = /display\s*:\s*none/i;
const SHEET_NAME = /<x:Name>([^<]{1,31})<\/x:Name>/i;
const CLASS_RULE = /\.([\w-]{1,60})[^{}]{0,200}\{([^{}]*)\}/g;
const MOST_COLUMNS = 16384;

/**
 * Reads all tables of a page. A table within another's cell is what the other is only the layout of: its rows are rows of
 * their own. Throws a {@link HostError} "too-large".
 */
export function readPageTables(html: string): PageTables {
  const reader = new TableReader();
  let raw: string | null = null;
  for (const piece of htmlPieces(html)) {
    if (piece.type === "text") {
      if (raw === null) reader.text(piece.text);
      else if (raw === "style") reader.style(piece.text);
      continue;
    }
    const { name, attributes } = piece;
    const isOpen = piece.type === "open";
    raw = isOpen && ["script", "style", "xml", "title"].includes(name) ? name : null;
    if (BLOCKS.has(name)) reader.text("\n");
    else if (name === "tr" && isOpen) reader.openRow(attributes);
    else if ((name === "td" || name === "th") && isOpen) reader.openCell(attributes);
    else if (name === "td" || name === "th") reader.closeCell();
    else if (name === "tr") reader.closeRow();
    else if (name === "table") reader.closeTable();
  }
  reader.closeTable();
  return { sheetName: SHEET_NAME.exec(html)?.[1] ?? null, ...reader };
}

class TableReader {
  readonly rows = new Map<number, readonly PlacedCell[]>();
  readonly merges: RangeAddress[] = [];
  readonly hiddenRows = new Set<number>();
  private readonly textClasses = new Set<string>();
  /** By column, how many rows more a cell from above reaches down. */
  private covered: number[] = [];
  private row = -1;
  private cells: PlacedCell[] | null = null;
  private cell: OpenCell | null = null;
  private places = 0;

  style(css: string): void {
    for (const [, name = "", rule = ""] of css.matchAll(CLASS_RULE)) {
      if (TEXT_FORMAT.test(rule)) this.textClasses.add(name);
    }
  }

  text(text: string): void {
    if (this.cell) this.cell.text += text === "\n" ? "\n" : text.replace(/[\t\n\r\f ]+/g, " ");
  }

  openRow(attributes: string): void {
    this.closeRow();
    this.row += 1;
    this.cells = [];
    const isHidden = attributeOf(attributes, "hidden") !== null || HIDDEN.test(attributeOf(attributes, "style") ?? "");
    if (isHidden) this.hiddenRows.add(this.row);
  }

  openCell(attributes: string): void {
    this.closeCell();
    if (!this.cells) this.openRow("");
    const span = (name: string) => Math.max(1, Math.trunc(Number(attributeOf(attributes, name)) || 1));
    this.cell = {
      colspan: Math.min(span("colspan"), MOST_COLUMNS),
      rowspan: span("rowspan"),
      attributes,
      text: "",
    };
  }

  closeCell(): void {
    const { cell, cells, row } = this;
    this.cell = null;
    if (!cell || !cells) return;
    const last = cells[cells.length - 1];
    let column = last ? this.endOf(last.column) : 0;
    while ((this.covered[column] ?? 0) > 0) column += 1;
    this.places += cell.colspan;
    if (column + cell.colspan > MOST_COLUMNS || this.places > LIMITS.cells) throw new HostError("too-large");
    for (let at = column; at < column + cell.colspan; at += 1) this.covered[at] = cell.rowspan;
    cells.push({ column, cell: this.contentOf(cell) });
    if (cell.colspan > 1 || cell.rowspan > 1) {
      this.merges.push({
        top: row,
        left: column,
        bottom: row + cell.rowspan - 1,
        right: column + cell.colspan - 1,
      });
    }
  }

  closeRow(): void {
    this.closeCell();
    if (!this.cells) return;
    this.rows.set(this.row, this.cells);
    this.cells = null;
    this.covered = this.covered.map((rows) => Math.max(0, rows - 1));
  }

  closeTable(): void {
    this.closeRow();
    this.covered = [];
  }

  /** The column behind a cell of this row. */
  private endOf(column: number): number {
    const merge = this.merges[this.merges.length - 1];
    const isMerged = merge?.top === this.row && merge.left === column;
    return isMerged ? merge.right + 1 : column + 1;
  }

  private contentOf({ attributes, text: raw }: OpenCell): Cell {
    const text = decodeReferences(raw)
      .replace(/\u00a0/g, " ")
      .replace(/ +/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    const isText =
      attributeOf(attributes, "x:str") !== null ||
      TEXT_FORMAT.test(attributeOf(attributes, "style") ?? "") ||
      (attributeOf(attributes, "class") ?? "").split(/\s+/).some((name) => this.textClasses.has(name));
    if (isText) return textCell(text, "@");
    const exact = attributeOf(attributes, "x:num");
    const cell = cellOfText(exact === null || exact === "" ? text : exact);
    return cell.value.type === "number" ? { ...cell, text } : cell;
  }
}
