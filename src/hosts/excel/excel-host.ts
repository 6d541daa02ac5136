/// <reference types="office-js" />
import { type EditPlan, isEmptyPlan } from "../../core/edits/operations";
import { formatRange, type RangeAddress } from "../../core/sheet/address";
import { type WorkbookSnapshot } from "../../core/sheet/snapshot";
import {
  type ApplyOptions,
  HostError,
  type LiveHost,
  type ReadOptions,
  type SheetChange,
  type SheetTarget,
} from "../port";
import { hostErrorFrom } from "./failure";
import { KnownSheet } from "./known-sheet";
import { OwnChanges } from "./own-changes";
import { readWorkbook } from "./read/read-workbook";
import { type Batch, isSetSupported, PATIENCE, within } from "./request";
import { askEvents } from "./watch";
import { applyPlan } from "./write/apply-plan";

/** Excel with a person in front of it, through Office.js. Needs ExcelApi 1.13. */
export class ExcelHost implements LiveHost {
  private readonly known = new Map<string, KnownSheet>();
  private readonly own = new OwnChanges();
  private names: ReadonlyMap<string, string> = new Map();
  private activeSheet: string | null = null;
  /** Excel's own undo groups fail on some hosts that say they have them (office-js#6491, #6711). */
  private trustsUndoGroups = true;

  /** @param patience how long an answer may take, in milliseconds */
  constructor(private readonly patience = PATIENCE) {}

  async sheetNames(): Promise<readonly string[]> {
    const sheets = await this.listSheets();
    return sheets.map(({ name }) => name);
  }

  async read(target: SheetTarget, { knownMerges, companions = [] }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const name = target.type === "named" ? target.name : this.activeSheet;
    const knownRules = this.known.get(name ?? "")?.ruleIds ?? [];
    try {
      const send = <T>(batch: Batch<T>): Promise<T> => this.send(batch);
      const asked = { target, knownMerges: knownMerges ?? null, knownRules, companions };
      const reading = await readWorkbook(send, asked);
      const { snapshot } = reading.sheet;
      if (target.type === "active") this.activeSheet = snapshot.name;
      for (const each of [...reading.companions, reading.sheet]) {
        this.forget(each.id);
        this.known.set(each.snapshot.name, new KnownSheet(each, each === reading.sheet));
      }
      const beside = reading.companions.map((companion) => companion.snapshot);
      return { sheet: snapshot, companions: beside, storedState: reading.storedState };
    } catch (error) {
      throw hostErrorFrom(error, target.type === "named" ? target.name : undefined);
    }
  }

  async apply(plan: EditPlan, options: ApplyOptions = {}): Promise<void> {
    if (isEmptyPlan(plan)) return;
    for (const { sheet, operations } of plan.sheets) {
      // Only a read tells which rules are the marks that are to go.
      const removesMarks = operations.some((operation) => operation.type === "mark" && operation.before !== null);
      if (removesMarks && this.known.get(sheet)?.knowsMarks !== true) await this.read({ type: "named", name: sheet });
    }
    await this.own.during(() => this.write(plan, options));
  }

  async select(sheet: string, range: RangeAddress): Promise<void> {
    this.own.noteSelection(sheet, formatRange(range));
    try {
      await this.send(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(formatRange(range)).select();
        await context.sync();
      });
    } catch (error) {
      throw hostErrorFrom(error, sheet);
    }
  }

  async watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    const events = await this.send(async (context) => {
      const asked = askEvents(context.workbook.worksheets, {
        own: this.own,
        nameOf: (id) => this.nameOf(id),
        onProtection: (id, isProtected) => {
          const sheet = this.knownById(id);
          if (sheet) sheet.isProtected = isProtected;
        },
        tell: listener,
      });
      await context.sync();
      return { context, asked };
    }).catch((error: unknown) => {
      throw hostErrorFrom(error);
    });
    return async () => {
      const removal = Excel.run(events.context, async (context) => {
        for (const event of events.asked) event.remove();
        await context.sync();
      });
      await within(this.patience, removal).catch((error: unknown) => {
        throw hostErrorFrom(error);
      });
    };
  }

  private async write(plan: EditPlan, options: ApplyOptions): Promise<void> {
    const known = (sheet: string): KnownSheet | null => this.known.get(sheet) ?? null;
    const groupsUndo = this.trustsUndoGroups && isSetSupported("1.20");
    const sendPatiently = (batch: Batch<void>): Promise<void> => Excel.run(batch);
    const { patience } = this;
    const sending = { ...options, send: (batch: Batch<void>) => this.send(batch), sendPatiently, patience };
    if (!groupsUndo) {
      await applyPlan(plan, known, sending);
      return;
    }
    const grouped = (batch: Batch<void>): Promise<void> =>
      within(this.patience, Excel.run({ mergeUndoGroup: true }, batch));
    try {
      await applyPlan(plan, known, { ...sending, send: grouped });
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "host-failure") throw error;
      this.trustsUndoGroups = false;
      await applyPlan(plan, known, sending);
    }
  }

  private async nameOf(worksheetId: string): Promise<string | null> {
    for (const [name, { id }] of this.known) if (id === worksheetId) return name;
    if (!this.names.has(worksheetId)) {
      const sheets = await this.listSheets().catch(() => []);
      this.names = new Map(sheets.map(({ id, name }) => [id, name]));
    }
    return this.names.get(worksheetId) ?? null;
  }

  private knownById(id: string): KnownSheet | undefined {
    return [...this.known.values()].find((sheet) => sheet.id === id);
  }

  /** A sheet may have got another name since. */
  private forget(id: string): void {
    for (const [name, sheet] of [...this.known]) if (sheet.id === id) this.known.delete(name);
  }

  private async listSheets(): Promise<{ readonly id: string; readonly name: string }[]> {
    return this.send(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      return worksheets.items.map(({ id, name }) => ({ id, name }));
    }).catch((error: unknown) => {
      throw hostErrorFrom(error);
    });
  }

  private send<T>(batch: Batch<T>): Promise<T> {
    return within(this.patience, Excel.run(batch));
  }
}
