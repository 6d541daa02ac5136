import type { Texts } from "../../../locales/texts";
import { activate, type RefusedEdit } from "../../model/editing";
import { type Workbook } from "../../model/workbook";
import { button, element } from "../dom";
import { CellEditor } from "./editor";
import { goTo, handleInput, nameOf } from "./keys";
import { SheetView } from "./sheet-view";

/** The workbook's side of the page: formula bar, sheet, tabs. */
export class GridPanel {
  readonly element: HTMLElement;
  readonly view: SheetView;
  readonly editor: CellEditor;
  private readonly name: HTMLInputElement;
  private readonly tabs = element("div", { className: "tabs", attributes: { role: "tablist" } });
  private tabsShown = "";

  constructor(
    private readonly workbook: Workbook,
    withoutGridLines: ReadonlySet<string>,
    private readonly texts: Texts["workbench"]["grid"],
    onRefused: (reason: RefusedEdit["reason"]) => void,
  ) {
    this.view = new SheetView(workbook, withoutGridLines, texts);
    this.editor = new CellEditor(this.view, texts, onRefused);
    this.name = element("input", {
      className: "name-box",
      attributes: { "aria-label": texts.name, spellcheck: "false" },
    });
    handleInput(this.view, this.editor, onRefused);
    this.name.addEventListener("change", () => {
      if (goTo(this.view, this.name.value)) this.view.scroller.focus();
      this.name.value = nameOf(this.view);
    });
    this.tabs.setAttribute("aria-label", texts.tabs);
    const bar = element("div", { className: "formula-bar" }, [
      this.name,
      element("span", { className: "fx", text: "fx", attributes: { "aria-hidden": "true" } }),
      this.editor.bar,
    ]);
    const foot = element("div", { className: "foot" }, [this.tabs, this.zoomBox()]);
    this.element = element("section", { className: "book" }, [bar, this.view.scroller, foot]);
    this.view.onDraw = () => {
      this.follow();
    };
  }

  close(): void {
    this.view.close();
    this.element.remove();
  }

  private follow(): void {
    this.editor.show();
    if (document.activeElement !== this.name) this.name.value = nameOf(this.view);
    this.showTabs();
  }

  private showTabs(): void {
    const sheets = this.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    const active = this.workbook.activeSheet;
    const shown = JSON.stringify([sheets.map(({ id, name }) => [id, name]), active.id]);
    if (shown === this.tabsShown) return;
    this.tabsShown = shown;
    this.tabs.replaceChildren(
      ...sheets.map((sheet) =>
        button(
          sheet.name,
          () => {
            if (this.editor.commit()) activate(this.workbook, sheet);
          },
          { role: "tab", "aria-selected": String(sheet === active) },
        ),
      ),
    );
  }

  private zoomBox(): HTMLElement {
    const box = element("select", { className: "zoom", attributes: { "aria-label": this.texts.zoom } }, [
      element("option", { text: this.texts.fit, attributes: { value: "fit" } }),
      ...[75, 90, 100, 125, 150].map((percent) =>
        element("option", { text: `${percent}%`, attributes: { value: String(percent / 100) } }),
      ),
    ]);
    box.addEventListener("change", () => {
      this.view.zoom(box.value === "fit" ? "fit" : Number(box.value));
    });
    new ResizeObserver(() => {
      if (box.value === "fit") this.view.zoom("fit");
    }).observe(this.view.scroller);
    return box;
  }
}
