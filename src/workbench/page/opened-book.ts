import { IronCalcCalculator } from "../calculation/ironcalc";
import { type Faults } from "../faults";
import { loadWorkbook } from "../load/load-workbook";
import { differences, type Snapshot, snapshotOf } from "../model/compare";
import { Workbook } from "../model/workbook";
import { type AddInWindow, preload } from "../preload";
import { FileChanges } from "../save/save-workbook";
import { type HostOptions, WireHost } from "../wire/host";

/** A workbook that is open in the page, and the Excel that an add-in takes it for. */
export class OpenedBook {
  readonly host: WireHost;
  readonly opened: Snapshot;
  private readonly settings = new Map<string, string>();

  private constructor(
    readonly workbook: Workbook,
    readonly changes: FileChanges,
    readonly withoutGridLines: ReadonlySet<string>,
    options: Omit<HostOptions, "faults">,
  ) {
    this.host = new WireHost(workbook, options);
    this.opened = snapshotOf(workbook);
  }

  /** Opens a file from its bytes. Rejects with what `hosts/xlsx` finds wrong with it. */
  static async open(name: string, bytes: Uint8Array, options: Omit<HostOptions, "faults">): Promise<OpenedBook> {
    const { data, withoutGridLines } = await loadWorkbook(name, bytes);
    const workbook = new Workbook(data, new IronCalcCalculator());
    return new OpenedBook(workbook, new FileChanges(workbook, bytes), withoutGridLines, options);
  }

  get faults(): Faults {
    return this.host.faults;
  }

  /** Where the workbook is another one than it was when it was opened; nothing if it is as it was. */
  changesSinceOpened(): readonly string[] {
    const settings = [...this.settings].map(([key, json]) => `setting ${key}: nothing → ${json}`);
    return [...differences(this.opened, snapshotOf(this.workbook)), ...settings];
  }

  /** Makes a frame's window, before it loads office.js, one with an Excel behind it. */
  prepare(frame: AddInWindow, displayLanguage: string): void {
    const { settings, workbook, host } = this;
    const save = (): Promise<Uint8Array> => this.changes.save().then(({ bytes }) => bytes);
    const languages = { displayLanguage, contentLanguage: displayLanguage };
    preload(frame, { bridge: host.bridge, ...languages, documentName: workbook.name, settings, save });
  }
}
