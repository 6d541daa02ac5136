import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { type Host, HostError, type ReadOptions, type SheetTarget } from "../port";
import type { LegacyWorkbook } from "./legacy-workbook";

/** A legacy workbook that can be read and never written: it holds more than we take from it. */
export class LegacyHost implements Host {
  constructor(private readonly workbook: LegacyWorkbook) {}

  sheetNames(): Promise<readonly string[]> {
    return Promise.resolve(this.workbook.sheets.map(({ snapshot }) => snapshot.name));
  }

  read(target: SheetTarget, { companions = [] }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const snapshots = this.workbook.sheets.map(({ snapshot }) => snapshot);
    const name = target.type === "active" ? snapshots[0]?.name : target.name;
    const sheet = snapshots.find((candidate) => candidate.name === name);
    if (!sheet) return Promise.reject(new HostError("no-such-sheet", name === undefined ? {} : { sheet: name }));
    const beside = snapshots.filter((each) => companions.includes(each.name) && each !== sheet);
    return Promise.resolve({ sheet, companions: beside, storedState: null });
  }

  apply(): Promise<void> {
    return Promise.reject(new HostError("cannot-write"));
  }
}
