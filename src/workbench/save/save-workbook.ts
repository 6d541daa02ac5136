import { type EditPlan, planFor } from "../../core/edits/operations";
import { HostError } from "../../hosts/port";
import { openWorkbook, type XlsxHost } from "../../hosts/xlsx/open";
import { STATE_NAMESPACE, textOfStatePart } from "../../hosts/state-part";
import { namespaceOf } from "../model/parts";
import { type Sheet } from "../model/sheet";
import { type Workbook } from "../model/workbook";
import { draftOfSheet } from "./new-sheet";
import { baselineOf, planChanges, type SheetBaseline, type Unwritten, unwrittenChanges } from "./changes";

/** A change that isn't in the saved file; of the workbook as a whole where there is no sheet. */
export interface LeftOut {
  readonly sheet: string | null;
  readonly kind: Unwritten;
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

/** Keeps what a workbook was when it was opened, and writes what has changed since into the very file. */
export class FileChanges {
  private readonly baselines = new Map<Sheet, SheetBaseline>();
  /** Sheets on which rows or columns have moved: what they hold no longer fits the places in the file. */
  private readonly moved = new Set<Sheet>();
  private readonly parts: string;
  private readonly storedState: string | null;

  constructor(
    private readonly workbook: Workbook,
    private readonly bytes: Uint8Array,
  ) {
    for (const sheet of workbook.sheets) this.baselines.set(sheet, baselineOf(sheet));
    this.parts = partsOf(workbook);
    this.storedState = stateOf(workbook);
    workbook.subscribe((change) => {
      if (change.type === "moved") this.moved.add(change.sheet);
    });
  }

  /**
   * The file with the workbook's changes, and what of them could not be written. Rejects with a HostError or a
   * WorkbookError where a change that can be written must not be in this file.
   */
  async save(): Promise<SavedFile> {
    const file = await openWorkbook(this.bytes);
    const leftOut: LeftOut[] = [];
    // Formulas may name the sheets that have come.
    for (const [position, sheet] of this.workbook.sheets.entries()) {
      if (!this.baselines.has(sheet)) await file.apply(newSheetPlan(sheet, position));
    }
    for (const [sheet, baseline] of this.baselines) leftOut.push(...(await this.write(sheet, baseline, file)));
    const storedState = stateOf(this.workbook);
    if (storedState !== this.storedState) {
      await file.apply({ sheets: [], storedState: { before: this.storedState, after: storedState } });
    }
    if (partsOf(this.workbook) !== this.parts) leftOut.push({ sheet: null, kind: "parts" });
    return { bytes: await file.save(), leftOut };
  }

  private async write(sheet: Sheet, baseline: SheetBaseline, file: XlsxHost): Promise<LeftOut[]> {
    if (!this.workbook.sheets.includes(sheet)) return [{ sheet: baseline.name, kind: "sheets" }];
    if (this.moved.has(sheet)) return [{ sheet: baseline.name, kind: "moved" }];
    const plan = planChanges(baseline, sheet);
    if (plan.operations.length > 0 && sheet.isProtected) throw new HostError("protected", { sheet: sheet.name });
    if (plan.operations.length > 0) await file.apply(planFor(plan));
    return unwrittenChanges(baseline, sheet).map((kind) => ({ sheet: baseline.name, kind }));
  }
}

function newSheetPlan(sheet: Sheet, position: number): EditPlan {
  const after = draftOfSheet(sheet, position);
  return planFor({ sheet: sheet.name, operations: [{ type: "sheet", before: null, after }] });
}

const isStatePart = (xml: string): boolean => namespaceOf(xml) === STATE_NAMESPACE;

/** The text of our stored state; null for none. */
function stateOf({ customXmlParts }: Workbook): string | null {
  const part = customXmlParts.find(({ xml }) => isStatePart(xml));
  return part ? textOfStatePart(part.xml) : null;
}

/** The parts of others. */
function partsOf({ customXmlParts }: Workbook): string {
  return JSON.stringify(customXmlParts.map(({ xml }) => xml).filter((xml) => !isStatePart(xml)));
}
