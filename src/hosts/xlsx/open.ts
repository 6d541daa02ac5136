import type { EditPlan } from "../../core/edits/operations";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Host, ReadOptions, SheetTarget } from "../port";
import { OfficePackage } from "./package/package";
import { readStoredState } from "./read/stored-state";
import { carryOut } from "./write/carry-out";
import type { EditedWorkbook } from "./write/edited-workbook";
import { Workbook } from "./workbook";
import { expectUnharmed } from "./write/gate";
import { type Codec, plainCodec } from "./zip/codec";

/** A workbook in a file's bytes. Edits are kept in memory until it is saved. */
export interface XlsxHost extends Host {
  /**
   * The bytes of the workbook as it stands now: those it was opened with as long as nothing differs. Rejects with a
   * WorkbookError "unsupported-part" when a part outside the edits would not come out as it was.
   */
  save(): Promise<Uint8Array>;
}

/**
 * Opens an .xlsx or .xlsm file from its bytes, which must not be changed afterwards. Everything is checked here: rejects
 * with a WorkbookError that says what is wrong with the file.
 * @param codec what packs and unpacks where this runs
 */
export function openWorkbook(bytes: Uint8Array, codec: Codec = plainCodec): Promise<XlsxHost> {
  return settled(() => new WorkbookFile(Workbook.read(OfficePackage.open(bytes, codec))));
}

class WorkbookFile implements XlsxHost {
  private edited: EditedWorkbook;

  constructor(private readonly original: Workbook) {
    this.edited = { workbook: original, touched: [] };
  }

  private get workbook(): Workbook {
    return this.edited.workbook;
  }

  sheetNames(): Promise<readonly string[]> {
    return settled(() => this.workbook.sheetNames);
  }

  read(target: SheetTarget, { companions = [] }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return settled(() => {
      const sheet = this.workbook.snapshot(target);
      const beside = this.workbook.sheetNames.filter((name) => companions.includes(name) && name !== sheet.name);
      return {
        sheet,
        companions: beside.map((name) => this.workbook.snapshot({ type: "named", name })),
        storedState: readStoredState(this.workbook.source, this.workbook.parts.part),
      };
    });
  }

  apply(plan: EditPlan): Promise<void> {
    return settled(() => {
      this.edited = carryOut(plan, this.edited, this.original);
    });
  }

  save(): Promise<Uint8Array> {
    return settled(() => {
      const bytes = this.workbook.source.toBytes();
      if (this.workbook !== this.original) expectUnharmed(this.workbook.source, bytes);
      return bytes;
    });
  }
}

/** Work that is done at once, with its errors as rejections. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
