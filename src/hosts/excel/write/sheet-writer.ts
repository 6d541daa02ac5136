/// <reference types="office-js" />
import { type Mark } from "../../../core/edits/operations";
import { type CellAddress, formatCell } from "../../../core/sheet/address";
import { rangeIn } from "../ranges";
import { ALL_ROWS } from "./changes";
import { draftStep } from "./draft/make";
import { type AskedImage, askContents, askImage, type Image, NO_IMAGE, toldImage } from "./image";
import { addedId, putMark, shine } from "./mark-rules";
import type { Step } from "./step";
import { type CellStep, stepsFor } from "./steps";
import { giveBackValidation, setValidation } from "./validations";
import { type NoteTarget, type SheetOrder, type ValidationTarget } from "./write-order";

/** What became of an order for a sheet. */
export interface SheetWritten extends Readonly<Account> {
  readonly order: SheetOrder;
  /** What was there before. */
  readonly image: Image;
}

/** What was carried out. */
interface Account {
  /** Cells whose content or format was set. */
  readonly contents: Set<string>;
  readonly formats: Set<string>;
  readonly deletedRules: string[];
  readonly addedMarks: { readonly mark: Mark; readonly formatId: string | null }[];
  readonly validations: ValidationTarget[];
  readonly notes: NoteTarget[];
  /** Whether the sheet as a whole was begun to be made, or taken away. */
  isDraftBegun: boolean;
}

type AccountedStep = Step & { readonly enter: (account: Account) => void };

/** Carries out the order for one sheet within a batch: asks first, then writes step by step, then tells what became of it. */
export class SheetWriter {
  readonly steps: readonly AccountedStep[];
  private asked: AskedImage | null = null;
  private doomed: ReadonlyMap<string, Excel.ConditionalFormat> = new Map();
  private found: Excel.Worksheet | null = null;

  constructor(
    private readonly worksheets: Excel.WorksheetCollection,
    private readonly order: SheetOrder,
  ) {
    const { cells, rulesToDelete, marksToAdd, validations, notes, isCellByCell } = order;
    this.steps = [
      ...this.draftSteps(),
      ...stepsFor(cells, isCellByCell ? 1 : undefined).map((step) => this.cellStep(step)),
      ...rulesToDelete.map((id) => this.deletion(id)),
      ...marksToAdd.map((mark) => this.markStep(mark)),
      ...validations.filter(({ to }) => to.type !== "as-it-is").map((target) => this.validationStep(target)),
      ...notes.filter(({ from, to }) => from !== to).map((target) => this.noteStep(target)),
    ];
  }

  ask(): void {
    const { draft, sheet } = this.order;
    if (draft?.type === "look") {
      this.asked = askContents(this.worksheets.getItemOrNullObject(sheet), draft.rows);
    } else if (draft?.type === "rewrite" && draft.looks) {
      this.asked = askContents(this.sheet(), ALL_ROWS);
    } else if (!draft) {
      this.asked = askImage(this.sheet(), this.order);
      this.doomed = askDoomed(this.sheet(), this.order.rulesToDelete);
    }
  }

  /** @param done how many of the steps were carried out */
  told(done: number): SheetWritten {
    const account: Account = {
      contents: new Set(),
      formats: new Set(),
      deletedRules: [],
      addedMarks: [],
      validations: [],
      notes: [],
      isDraftBegun: false,
    };
    for (const { enter } of this.steps.slice(0, done)) enter(account);
    return { ...account, order: this.order, image: this.asked ? toldImage(this.asked) : NO_IMAGE };
  }

  private sheet(): Excel.Worksheet {
    this.found ??= this.worksheets.getItem(this.order.sheet);
    return this.found;
  }

  private draftSteps(): AccountedStep[] {
    const { draft, sheet } = this.order;
    if (!draft || draft.type === "look") return [];
    const create = (): Excel.Worksheet => (this.found = this.worksheets.add(sheet));
    const step = draftStep(draft, { create, find: () => this.sheet() });
    return [{ ...step, enter: noteDraft }];
  }

  private cellStep(step: CellStep): AccountedStep {
    const { run, type } = step;
    return {
      begin: () => {
        const range = rangeIn(this.sheet(), run.range);
        const column = run.entries.map((entry) => [entry]);
        if (type === "format") range.numberFormat = column;
        else range.formulas = column;
      },
      enter: ({ contents, formats }) => {
        for (const cell of cellsOf(step)) (type === "format" ? formats : contents).add(cell);
      },
    };
  }

  private deletion(id: string): AccountedStep {
    return {
      begin: () => {
        this.doomed.get(id)?.delete();
      },
      enter: ({ deletedRules }) => deletedRules.push(id),
    };
  }

  private markStep(mark: Mark): AccountedStep {
    let rule: Excel.ConditionalFormat | null = null;
    return {
      begin: () => (rule = putMark(rangeIn(this.sheet(), mark.range))),
      finish: () => {
        if (rule) shine(rule, mark);
      },
      enter: ({ addedMarks }) => addedMarks.push({ mark, formatId: rule && addedId(rule) }),
    };
  }

  private validationStep(target: ValidationTarget): AccountedStep {
    return {
      finish: () => {
        const range = rangeIn(this.sheet(), target.range);
        if (target.to.type === "ours") setValidation(range, target.to.validation);
        else if (target.to.type === "told") giveBackValidation(range, target.to.validation);
      },
      enter: ({ validations }) => validations.push(target),
    };
  }

  private noteStep(target: NoteTarget): AccountedStep {
    const { from, to } = target;
    const address = formatCell(target.cell);
    return {
      begin: () => {
        const { notes } = this.sheet();
        if (to === null) notes.getItem(address).delete();
        else if (from === null) notes.add(address, to);
        else notes.getItem(address).content = to;
      },
      enter: ({ notes }) => notes.push(target),
    };
  }
}

/** Finds the rules before anything is written: one that has gone fails the batch while it is still harmless. */
function askDoomed(sheet: Excel.Worksheet, ids: readonly string[]): ReadonlyMap<string, Excel.ConditionalFormat> {
  if (ids.length === 0) return new Map();
  const rules = sheet.getRange().conditionalFormats;
  return new Map(
    ids.map((id) => {
      const rule = rules.getItem(id);
      rule.load("id");
      return [id, rule];
    }),
  );
}

function cellsOf({ run: { range, entries } }: CellStep): string[] {
  const cellAt = (i: number): CellAddress => ({ row: range.top + i, column: range.left });
  return entries.flatMap((entry: unknown, i: number) => (entry === null ? [] : [formatCell(cellAt(i))]));
}

function noteDraft(account: Account): void {
  account.isDraftBegun = true;
}
