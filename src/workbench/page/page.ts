import type { Texts } from "../../locales/texts";
import { RefusedEdit } from "../model/editing";
import { type Workbook } from "../model/workbook";
import { type AddInWindow, hostInfo } from "../preload";
import { element } from "./dom";
import { GridPanel } from "./grid/grid-panel";
import { OpenedBook } from "./opened-book";
import { sentenceFor } from "./problem";
import { splitter } from "./splitter";
import { TopBar } from "./top-bar";
import { TripCounter } from "./trip-counter";
import { deleteSelectedRows, insertSelectedRows, sortSelectedRows } from "./try-out";

const PANE_WIDTH = 350;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The whole page: a workbook at the left, the task pane at the right, and what belongs to trying them. */
export class WorkbenchPage {
  /** The workbook that is open; null until the first one is. Tests look at it. */
  book: OpenedBook | null = null;
  private grid: GridPanel | null = null;
  private readonly bar: TopBar;
  private readonly message = element("p", { className: "message", attributes: { role: "status" } });
  private readonly left = element("main", { className: "left" });
  private readonly frame: HTMLIFrameElement;
  private readonly counter: TripCounter;

  constructor(
    private readonly texts: Texts,
    private readonly addresses: { readonly sample: string; readonly pane: string; readonly review: string },
  ) {
    const { workbench } = texts;
    this.bar = new TopBar(
      workbench,
      {
        openFile: (file) => void this.openFile(file),
        openSample: () => void this.openSample(),
        download: () => void this.download(),
        insertRows: () => {
          this.tryOut(insertSelectedRows);
        },
        deleteRows: () => {
          this.tryOut(deleteSelectedRows);
        },
        sort: (isDescending) => {
          this.sort(isDescending);
        },
        changeLanguage: () => {
          const other = texts.language === "en" ? "zh-CN" : "en";
          location.search = `?lang=${other}`;
        },
      },
      { review: `${addresses.review}?lang=${texts.language}` },
    );
    this.counter = new TripCounter((count) => {
      this.bar.showTrips(count);
    });
    this.counter.watch(window);
    window.addEventListener("pointerdown", () => {
      this.say("");
    });
    this.frame = element("iframe", { attributes: { title: workbench.pane.title } });
    this.frame.addEventListener("load", () => {
      if (this.frame.contentWindow) this.counter.watch(this.frame.contentWindow);
    });
    const pane = element("aside", { className: "pane" }, [element("h2", { text: workbench.pane.title }), this.frame]);
    const body = element("div", { className: "body" }, [
      this.left,
      splitter(pane, workbench.pane.resize, PANE_WIDTH),
      pane,
    ]);
    document.body.replaceChildren(this.bar.element, body, this.message);
  }

  /** For the frame with the pane, before it loads office.js. */
  prepare(frame: AddInWindow): void {
    this.book?.prepare(frame, this.texts.language);
  }

  async openSample(): Promise<void> {
    const response = await fetch(this.addresses.sample);
    await this.open(this.texts.workbench.file.sampleName, new Uint8Array(await response.arrayBuffer()));
    this.say("");
  }

  /** Opens a file in place of the one that is open; one that can't be opened changes nothing. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    try {
      const book = await OpenedBook.open(name, bytes, {
        onTrip: (trip) => {
          this.counter.add(trip);
          if (book.host.missing.size > 0) this.say(this.texts.workbench.missing([...book.host.missing]));
        },
        onWorkbookCreated: (created) => {
          const { file } = this.texts.workbench;
          save(file.createdName, created);
          this.say(file.created(file.createdName));
        },
      });
      this.show(book);
      this.say(this.texts.workbench.file.opened(name));
    } catch (error) {
      this.say(sentenceFor(error, this.texts));
    }
  }

  private async openFile(file: File): Promise<void> {
    await this.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private show(book: OpenedBook): void {
    this.grid?.close();
    this.book = book;
    this.grid = new GridPanel(book.workbook, book.withoutGridLines, this.texts.workbench.grid, (reason) => {
      this.say(this.texts.workbench.refused[reason]);
    });
    book.workbook.subscribe((change) => {
      if (change.type === "data-changed") this.say("");
    });
    this.left.replaceChildren(this.grid.element);
    this.bar.showFile(book.workbook.name);
    this.frame.src = `${this.addresses.pane}?${hostInfo(this.texts.language)}`;
  }

  private async download(): Promise<void> {
    if (!this.book || this.grid?.editor.commit() === false) return;
    const { file, saved } = this.texts.workbench;
    try {
      const { bytes, leftOut } = await this.book.changes.save();
      const name = file.copyName(this.book.workbook.name.replace(/\.xlsx$|\.xlsm$/i, ""));
      save(name, bytes);
      const changes = leftOut.map(({ sheet, kind }) => saved.change(sheet, saved.kinds[kind]));
      const left = changes.length > 0 ? [saved.leftOut(changes)] : [];
      this.say(this.texts.report.sentences([file.downloaded(name), ...left]));
    } catch (error) {
      this.say(sentenceFor(error, this.texts));
    }
  }

  private sort(isDescending: boolean): void {
    const selection = this.book?.workbook.activeSheet.selection;
    if (selection && selection.top === selection.bottom) this.say(this.texts.workbench.edit.chooseRows);
    else {
      this.tryOut((workbook) => {
        sortSelectedRows(workbook, isDescending);
      });
    }
  }

  private tryOut(work: (workbook: Workbook) => void): void {
    if (!this.book || this.grid?.editor.commit() === false) return;
    try {
      work(this.book.workbook);
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw error;
      this.say(this.texts.workbench.refused[error.reason]);
    }
  }

  private say(text: string): void {
    this.message.textContent = text;
  }
}

function save(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  element("a", { attributes: { href: address, download: name } }).click();
  // The download has begun by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
