import { formatCell } from "../../../core/sheet/address";
import { RefusedEdit, typeInto } from "../../model/editing";
import { element } from "../dom";
import { editTextOf } from "./edit-text";
import { type SheetView } from "./sheet-view";

/** Editing of one cell at a time, in the cell or in the formula bar; both show the same text. */
export class CellEditor {
  readonly bar: HTMLTextAreaElement;
  private readonly inCell: HTMLTextAreaElement;
  private before: string | null = null;

  constructor(
    private readonly view: SheetView,
    labels: { readonly formula: string; readonly editor: string },
    private readonly onRefused: (reason: RefusedEdit["reason"]) => void,
  ) {
    const field = (label: string): HTMLTextAreaElement =>
      element("textarea", { attributes: { rows: "1", spellcheck: "false", "aria-label": label } });
    this.bar = field(labels.formula);
    this.inCell = field(labels.editor);
    this.inCell.className = "cell-editor";
    this.bar.addEventListener("input", () => {
      this.begin(null, false);
      this.inCell.value = this.bar.value;
    });
    this.inCell.addEventListener("input", () => {
      this.bar.value = this.inCell.value;
      this.fit();
    });
  }

  get isOpen(): boolean {
    return this.before !== null;
  }

  /** Starts editing: with a text that was typed, or else with what the cell holds. Excel takes nothing meanwhile. */
  begin(typed: string | null, takesFocus = true): void {
    if (this.isOpen) return;
    const cell = this.view.elementOf(this.view.cursor.active);
    this.before = this.currentText();
    this.view.workbook.isEditingCell = true;
    if (takesFocus) this.bar.value = typed ?? this.before;
    this.inCell.value = this.bar.value;
    if (!cell) return;
    this.place(cell);
    if (takesFocus) this.inCell.focus();
    this.inCell.setSelectionRange(this.inCell.value.length, this.inCell.value.length);
  }

  /** Takes the text over into the cell. False where Excel would not: editing goes on then. */
  commit(): boolean {
    if (this.before === null) return true;
    const { sheet, cursor, workbook } = this.view;
    const text = this.bar.value;
    try {
      workbook.isEditingCell = false;
      if (text !== this.before) typeInto(workbook, sheet.name, formatCell(cursor.active), text);
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw error;
      this.onRefused(error.reason);
      if (error.reason === "AccessDenied") this.cancel();
      else workbook.isEditingCell = true;
      return error.reason === "AccessDenied";
    }
    this.close();
    return true;
  }

  cancel(): void {
    this.view.workbook.isEditingCell = false;
    this.close();
    this.show();
  }

  /** Shows in the formula bar what the active cell holds. */
  show(): void {
    if (!this.isOpen) this.bar.value = this.currentText();
  }

  private close(): void {
    this.before = null;
    this.inCell.remove();
  }

  private currentText(): string {
    const { sheet, cursor } = this.view;
    return editTextOf(sheet.grid.get(cursor.active.row, cursor.active.column));
  }

  /** Over the cell, its text where the cell has it. */
  private place(cell: HTMLElement): void {
    const { style } = this.inCell;
    const { fontFamily, fontSize, fontWeight, textAlign, verticalAlign } = getComputedStyle(cell);
    Object.assign(style, { fontFamily, fontSize, fontWeight, textAlign, minHeight: "0", paddingTop: "" });
    style.left = `${cell.offsetLeft}px`;
    style.top = `${cell.offsetTop}px`;
    style.width = `${cell.offsetWidth}px`;
    this.view.overlay.append(this.inCell);
    this.fit();
    const spare = Math.max(0, cell.offsetHeight - this.inCell.offsetHeight);
    if (verticalAlign !== "top") style.paddingTop = `${verticalAlign === "middle" ? spare / 2 : spare}px`;
    style.minHeight = `${cell.offsetHeight}px`;
    this.fit();
  }

  /** As high as its text needs. */
  private fit(): void {
    this.inCell.style.height = "0";
    this.inCell.style.height = `${this.inCell.scrollHeight + 2}px`;
  }
}
