import { type CellAddress, type RangeAddress } from "../../../core/sheet/address";
import type { Texts } from "../../../locales/texts";
import { conditionalLooks } from "../../calculation/conditional-formats";
import { select } from "../../model/editing";
import { type Sheet } from "../../model/sheet";
import { type Workbook } from "../../model/workbook";
import { element } from "../dom";
import { extentOf, RowHeights, usedWidth } from "./extent";
import { faceOf } from "./face";
import { type Cursor, cursorAt, mainCell, selectionOf } from "./selection";
import { SheetTable } from "./table";

/** Smaller than this, Chinese characters can't be read. */
const LEAST_ZOOM = 0.7;

/** Draws the sheet in front of a workbook and keeps it as the workbook is. */
export class SheetView {
  readonly scroller: HTMLElement;
  /** Called after the sheet, the selection or the contents have changed on the screen. */
  onDraw: (() => void) | null = null;
  private readonly content = element("div", { className: "sheet-content" });
  private table: SheetTable | null = null;
  private drawn = "";
  private layout = 0;
  private heights = new Map<Sheet, RowHeights>();
  private cursors = new Map<Sheet, Cursor>();
  private isDue = false;
  private isRevealDue = false;
  private readonly unsubscribe: () => void;

  constructor(
    readonly workbook: Workbook,
    private readonly withoutGridLines: ReadonlySet<string>,
    private readonly texts: Texts["workbench"]["grid"],
  ) {
    const attributes = { tabindex: "0" };
    this.scroller = element("div", { className: "scroller", attributes }, [this.content]);
    this.scroller.addEventListener("scroll", () => {
      this.drawSoon();
    });
    this.unsubscribe = workbook.subscribe((change) => {
      if (change.type === "moved" || change.type === "sheet-changed" || change.type === "activated") this.layout += 1;
      if (change.type === "selection-changed") this.follow(change.sheet, change.range);
      this.drawSoon();
    });
    this.drawSoon();
  }

  get sheet(): Sheet {
    return this.workbook.activeSheet;
  }

  get cursor(): Cursor {
    const { selection } = this.sheet;
    return this.cursors.get(this.sheet) ?? cursorAt({ row: selection.top, column: selection.left });
  }

  /** Puts the cursor somewhere and brings it into view. */
  moveTo(cursor: Cursor): void {
    const { sheet } = this;
    const main = { ...cursor, active: mainCell(sheet, cursor.active) };
    this.cursors.set(sheet, main);
    select(this.workbook, sheet, selectionOf(sheet, main));
    this.isRevealDue = true;
    this.drawSoon();
  }

  /** The element of a cell; null where it isn't drawn. */
  elementOf(cell: CellAddress): HTMLTableCellElement | null {
    const { row, column } = mainCell(this.sheet, cell);
    return this.table?.cell(row, column) ?? null;
  }

  /** The element into which an editor over the cells is put. */
  get overlay(): HTMLElement {
    return this.content;
  }

  /** Enlarges the sheet, 1 being its own size; with "fit" as far as its used columns fit, but not too small to read. */
  zoom(factor: number | "fit"): void {
    const fitting = Math.floor((this.scroller.clientWidth / usedWidth(this.sheet)) * 100) / 100;
    const bounded = factor === "fit" ? Math.min(1, Math.max(LEAST_ZOOM, fitting)) : factor;
    this.content.style.setProperty("zoom", String(bounded));
    this.drawSoon();
  }

  /** Draws what has changed, now. */
  draw(): void {
    this.isDue = false;
    const { sheet } = this;
    const heights = this.heights.get(sheet) ?? new RowHeights(sheet);
    this.heights.set(sheet, heights);
    const { rows, columns } = extentOf(sheet);
    const zoom = Number(this.content.style.getPropertyValue("zoom") || 1);
    const window = heights.window(rows, this.scroller.scrollTop / zoom, this.scroller.clientHeight / zoom);
    const key = [sheet.id, this.layout, rows, columns, window.first, window.last].join(" ");
    if (key !== this.drawn || !this.table) this.table = this.newTable({ rows, columns, ...window }, heights, key);
    this.paint(this.table);
    if (rows > window.last - window.first + 1) this.table.measure(heights);
    this.showNotes();
    const active = this.elementOf(this.cursor.active);
    this.table.showSelection(sheet.selection, active);
    if (active) this.scroller.setAttribute("aria-activedescendant", active.id);
    if (this.isRevealDue) this.reveal(active, heights, zoom);
    this.onDraw?.();
  }

  close(): void {
    this.unsubscribe();
  }

  private drawSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      if (this.isDue) this.draw();
    });
  }

  private newTable(drawn: ConstructorParameters<typeof SheetTable>[1], heights: RowHeights, key: string): SheetTable {
    if (this.drawn.split(" ")[1] !== key.split(" ")[1]) heights.forget();
    const table = new SheetTable(this.sheet, drawn, heights, this.texts.label);
    this.drawn = key;
    this.content.querySelector("table")?.remove();
    this.content.prepend(table.element);
    return table;
  }

  private paint(table: SheetTable): void {
    const looks = conditionalLooks(this.workbook, this.sheet, table.window);
    const hasGridLines = !this.withoutGridLines.has(this.sheet.name);
    table.paint((area) => faceOf(this.sheet, area, looks, hasGridLines));
  }

  private showNotes(): void {
    for (const { row, column, author, text } of this.sheet.notes) {
      const cell = this.table?.cell(row, column);
      if (!cell) continue;
      cell.classList.add("has-note");
      cell.title = this.texts.note(author, text);
    }
  }

  private reveal(active: HTMLElement | null, heights: RowHeights, zoom: number): void {
    this.isRevealDue = false;
    if (active) {
      active.scrollIntoView({ block: "nearest", inline: "nearest" });
      return;
    }
    this.scroller.scrollTop = heights.between(0, this.cursor.active.row) * zoom;
    this.isRevealDue = true;
    this.drawSoon();
  }

  /** Somebody else has selected something. */
  private follow(sheet: Sheet, { top, left, bottom, right }: RangeAddress): void {
    const known = this.cursors.get(sheet);
    const own = known && selectionOf(sheet, known);
    if (own && own.top === top && own.left === left && own.bottom === bottom && own.right === right) return;
    this.cursors.set(sheet, { active: { row: top, column: left }, reach: { row: bottom, column: right } });
    this.isRevealDue = true;
  }
}
