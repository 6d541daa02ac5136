import type { Texts } from "../../locales/texts";
import { button, element } from "./dom";

/** What the buttons of the bar do. */
export interface TopBarActions {
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly download: () => void;
  readonly insertRows: () => void;
  readonly deleteRows: () => void;
  readonly sort: (isDescending: boolean) => void;
  readonly changeLanguage: () => void;
}

/** The bar above everything: what this is, the file, things to try, round trips. */
export class TopBar {
  readonly element: HTMLElement;
  private readonly fileName = element("span", { className: "file-name" });
  private readonly trips: HTMLElement;

  constructor(
    private readonly texts: Texts["workbench"],
    actions: TopBarActions,
    addresses: { readonly review: string },
  ) {
    const { file, edit } = texts;
    this.trips = element("span", { className: "trips", text: texts.noTrips, attributes: { "data-trips": "0" } });
    const title = element("h1", { text: texts.title });
    const notExcel = element("span", { className: "not-excel", text: texts.notExcel });
    this.element = element("header", { className: "top-bar" }, [
      element("div", { className: "line" }, [
        title,
        notExcel,
        this.fileName,
        element("span", { className: "spring" }),
        element("a", { className: "review-link", text: texts.reviewPage, attributes: { href: addresses.review } }),
        this.trips,
        button(texts.language, actions.changeLanguage, { class: "quiet" }),
      ]),
      element("div", { className: "line tools" }, [
        group(file.label, [
          openButton(file.open, actions.openFile),
          button(file.sample, actions.openSample),
          button(file.download, actions.download),
        ]),
        group(edit.label, [
          button(edit.insertRows, actions.insertRows),
          button(edit.deleteRows, actions.deleteRows),
          button(edit.sortUp, () => {
            actions.sort(false);
          }),
          button(edit.sortDown, () => {
            actions.sort(true);
          }),
        ]),
      ]),
    ]);
  }

  showFile(name: string): void {
    this.fileName.textContent = name;
    this.fileName.title = name;
  }

  showTrips(count: number): void {
    this.trips.textContent = this.texts.trips(count);
    this.trips.dataset["trips"] = String(count);
  }
}

function group(label: string, children: readonly Node[]): HTMLElement {
  return element("div", { className: "group", attributes: { role: "group", "aria-label": label } }, children);
}

function openButton(text: string, openFile: (file: File) => void): HTMLElement {
  const input = element("input", { attributes: { type: "file", accept: ".xlsx,.xlsm", hidden: "" } });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) openFile(file);
    // So that the same file can be chosen once more.
    input.value = "";
  });
  return element("span", {}, [
    input,
    button(text, () => {
      input.click();
    }),
  ]);
}
