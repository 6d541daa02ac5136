import { formatCell, formatRange, parseCell } from "../../../core/sheet/address";
import { enter, RefusedEdit } from "../../model/editing";
import { type CellEditor } from "./editor";
import { cursorAt, type Direction, neighbour } from "./selection";
import { type SheetView } from "./sheet-view";

const ARROWS: Readonly<Record<string, Direction | undefined>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const PAGE = 15;

/** Mouse and keyboard on the grid. `onRefused` is told what Excel would not do. */
export function handleInput(
  view: SheetView,
  editor: CellEditor,
  onRefused: (reason: RefusedEdit["reason"]) => void,
): void {
  const step = (direction: Direction, isExtending = false, steps = 1): void => {
    const { active, reach } = view.cursor;
    const next = neighbour(view.sheet, isExtending ? reach : active, direction, steps);
    view.moveTo(isExtending ? { active, reach: next } : cursorAt(next));
  };

  const leaveEditor = (direction: Direction | null): void => {
    if (!editor.commit()) return;
    view.scroller.focus({ preventScroll: true });
    if (direction) step(direction);
  };

  const clear = (): void => {
    try {
      enter(view.workbook, view.sheet, view.sheet.selection, () => "", "user");
      view.workbook.settle();
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw error;
      onRefused(error.reason);
    }
  };

  /** True where the key meant something. */
  const onEditorKey = ({ key, shiftKey, altKey }: KeyboardEvent): boolean => {
    if (key === "Escape") {
      editor.cancel();
      view.scroller.focus({ preventScroll: true });
    } else if (key === "Enter" && !altKey) leaveEditor(shiftKey ? "up" : "down");
    else if (key === "Tab") leaveEditor(shiftKey ? "left" : "right");
    else return false;
    return true;
  };

  const onGridKey = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    const arrow = ARROWS[key];
    if (arrow) step(arrow, shiftKey);
    else if (key === "PageDown" || key === "PageUp") step(key === "PageUp" ? "up" : "down", shiftKey, PAGE);
    else if (key === "Home") view.moveTo(cursorAt({ row: ctrlKey ? 0 : view.cursor.active.row, column: 0 }));
    else if (key === "Enter") step(shiftKey ? "up" : "down");
    else if (key === "Tab") step(shiftKey ? "left" : "right");
    else if (key === "F2") editor.begin(null);
    else if (key === "Backspace") editor.begin("");
    else if (key === "Delete") clear();
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) editor.begin(key);
    else {
      // An input method begins to compose: that goes on in the editor.
      if (key === "Process") editor.begin("");
      return false;
    }
    return true;
  };

  view.scroller.addEventListener("keydown", (event) => {
    // While an input method composes, its keys aren't ours.
    if (event.isComposing) return;
    if (editor.isOpen ? onEditorKey(event) : onGridKey(event)) event.preventDefault();
  });
  editor.bar.addEventListener("keydown", (event) => {
    if (!event.isComposing && (editor.isOpen || event.key !== "Tab") && onEditorKey(event)) event.preventDefault();
  });

  view.scroller.addEventListener("pointerdown", (event) => {
    const cell = cellAt(event);
    if (!cell || event.button !== 0) return;
    if (editor.isOpen && !editor.commit()) return;
    const { active } = view.cursor;
    view.moveTo(event.shiftKey ? { active, reach: cell } : cursorAt(cell));
    view.scroller.focus({ preventScroll: true });
    event.preventDefault();
  });
  view.scroller.addEventListener("pointermove", (event) => {
    const cell = event.buttons === 1 && !editor.isOpen ? cellAt(event) : null;
    const { active, reach } = view.cursor;
    if (cell && formatCell(cell) !== formatCell(reach)) view.moveTo({ active, reach: cell });
  });
  view.scroller.addEventListener("dblclick", (event) => {
    if (cellAt(event)) editor.begin(null);
  });
}

/** Brings a cell or a range that was typed into the name box to the front. False where there is none such. */
export function goTo(view: SheetView, text: string): boolean {
  const [first, last] = text.trim().split(":").map(parseCell);
  if (!first || last === null) return false;
  view.moveTo({ active: first, reach: last ?? first });
  return true;
}

/** What the name box shows: the active cell, or how far the selection reaches. */
export function nameOf(view: SheetView): string {
  const { active, reach } = view.cursor;
  return formatCell(active) === formatCell(reach) ? formatCell(active) : formatRange(view.sheet.selection);
}

function cellAt({ target }: Event): ReturnType<typeof parseCell> {
  const address = target instanceof Element ? target.closest("td")?.dataset["cell"] : undefined;
  return address === undefined ? null : parseCell(address);
}
