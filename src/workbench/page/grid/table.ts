import { columnName, formatCell, type RangeAddress, rangeOf } from "../../../core/sheet/address";
import { type Sheet } from "../../model/sheet";
import { element } from "../dom";
import { columnWidth, mergesIn, rowHeight, type RowHeights } from "./extent";
import { type Face } from "./face";

interface DrawnCell {
  readonly area: RangeAddress;
  readonly element: HTMLTableCellElement;
  readonly text: HTMLElement;
  face: string;
}

/** What of a sheet is to be drawn. */
export interface DrawnWindow {
  readonly rows: number;
  readonly columns: number;
  readonly first: number;
  readonly last: number;
}

/** One drawing of a sheet as a table: its frame is fixed, what its cells show can change. */
export class SheetTable {
  readonly element: HTMLTableElement;
  readonly window: RangeAddress;
  private readonly cells = new Map<string, DrawnCell>();
  private readonly rows = new Map<number, HTMLTableRowElement>();
  private readonly rowHeads = new Map<number, HTMLElement>();
  private readonly columnHeads = new Map<number, HTMLElement>();
  private marked: HTMLElement[] = [];

  constructor(
    private readonly sheet: Sheet,
    drawn: DrawnWindow,
    heights: RowHeights,
    label: string,
  ) {
    const { rows, columns, first, last } = drawn;
    this.window = { top: first, left: 0, bottom: last, right: columns - 1 };
    const body = element("tbody");
    if (first > 0) body.append(spacer(heights.between(0, first)));
    const merges = mergesIn(sheet, this.window);
    for (let row = first; row <= last; row += 1) {
      if (sheet.rows.get(row)?.isHidden !== true) body.append(this.row(row, merges));
    }
    if (last < rows - 1) body.append(spacer(heights.between(last + 1, rows)));
    const attributes = { role: "grid", "aria-label": label, "aria-rowcount": String(rows) };
    this.element = element("table", { className: "sheet", attributes }, [this.columnSizes(), this.head(), body]);
  }

  /** Shows each cell as `faceOf` says, touching only those that look different now. */
  paint(faceOf: (area: RangeAddress) => Face): void {
    for (const cell of this.cells.values()) {
      const { text, css, wraps } = faceOf(cell.area);
      const face = `${css}\n${text}`;
      if (face === cell.face) continue;
      cell.face = face;
      cell.element.style.cssText = css;
      cell.element.classList.toggle("wraps", wraps);
      if (cell.text.textContent !== text) cell.text.textContent = text;
    }
  }

  /** The element of a cell, or of the merged area that it begins; null where it isn't drawn. */
  cell(row: number, column: number): HTMLTableCellElement | null {
    return this.cells.get(`${row},${column}`)?.element ?? null;
  }

  showSelection(selection: RangeAddress, active: HTMLElement | null): void {
    for (const marked of this.marked) marked.classList.remove("is-selected", "is-active");
    this.marked = [];
    const mark = (marked: HTMLElement | undefined, className: string): void => {
      if (!marked) return;
      marked.classList.add(className);
      this.marked.push(marked);
    };
    for (const [row, head] of this.rowHeads) {
      if (row >= selection.top && row <= selection.bottom) mark(head, "is-selected");
    }
    for (const [column, head] of this.columnHeads) {
      if (column >= selection.left && column <= selection.right) mark(head, "is-selected");
    }
    for (const { area, element: cell } of this.cells.values()) {
      const isInside = area.top <= selection.bottom && area.bottom >= selection.top;
      if (isInside && area.left <= selection.right && area.right >= selection.left) mark(cell, "is-selected");
    }
    mark(active ?? undefined, "is-active");
  }

  /** The heights that the rows have come to, their texts being wrapped. */
  measure(heights: RowHeights): void {
    for (const [row, line] of this.rows) heights.measure(row, line.offsetHeight);
  }

  private columnSizes(): HTMLElement {
    const sizes = [element("col", { className: "row-head" })];
    for (let column = 0; column <= this.window.right; column += 1) {
      const track = this.sheet.columns.get(column);
      const width = track?.isHidden ? 0 : columnWidth(track?.size ?? null);
      const size = element("col");
      size.style.width = `${width}px`;
      if (track?.isHidden) size.style.visibility = "collapse";
      sizes.push(size);
    }
    return element("colgroup", {}, sizes);
  }

  private head(): HTMLElement {
    const corner = element("th", { className: "corner" });
    const heads = Array.from({ length: this.window.right + 1 }, (_, column) => {
      const attributes = { scope: "col", "data-column": String(column) };
      const head = element("th", { text: columnName(column), attributes });
      this.columnHeads.set(column, head);
      return head;
    });
    return element("thead", {}, [element("tr", {}, [corner, ...heads])]);
  }

  private row(row: number, { spans, covered }: ReturnType<typeof mergesIn>): HTMLElement {
    const head = element("th", { text: String(row + 1), attributes: { scope: "row", "data-row": String(row) } });
    this.rowHeads.set(row, head);
    const line = element("tr", {}, [head]);
    line.style.height = `${rowHeight(this.sheet.rows.get(row)?.size ?? null)}px`;
    this.rows.set(row, line);
    for (let column = 0; column <= this.window.right; column += 1) {
      const key = `${row},${column}`;
      if (!covered.has(key)) line.append(this.newCell(key, spans.get(key) ?? rangeOf({ row, column })));
    }
    return line;
  }

  private newCell(key: string, area: RangeAddress): HTMLElement {
    const place = { row: area.top, column: area.left };
    const text = element("div");
    const cell = element("td", { attributes: { role: "gridcell", "data-cell": formatCell(place) } }, [text]);
    const hiddenRows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i).filter(
      (row) => this.sheet.rows.get(row)?.isHidden === true,
    );
    cell.rowSpan = area.bottom - area.top + 1 - hiddenRows.length;
    cell.colSpan = area.right - area.left + 1;
    cell.id = `cell-${formatCell(place)}`;
    this.cells.set(key, { area, element: cell, text, face: "" });
    return cell;
  }
}

function spacer(height: number): HTMLElement {
  const line = element("tr", { className: "spacer" });
  line.style.height = `${height}px`;
  return line;
}
