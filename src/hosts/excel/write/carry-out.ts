/// <reference types="office-js" />
import { type Mark, markKey } from "../../../core/edits/operations";
import { type CellAddress, formatCell, type RangeAddress } from "../../../core/sheet/address";
import { MARK_LOOK } from "../../mark-look";
import { type Failure, failureIn } from "../failure";
import { type Batch } from "../request";
import { type AskedImage, askImage, type Image, NO_IMAGE, toldImage } from "./image";
import { type CellStep, type CellTarget, stepsFor } from "./steps";

/** Everything that one request is to write. */
export interface WriteOrder {
  readonly sheet: string;
  readonly cells: readonly CellTarget[];
  /** Ids of conditional formats of ours. */
  readonly rulesToDelete: readonly string[];
  readonly marksToAdd: readonly Mark[];
  /** Whether to look at the sheet's rules although none is written. */
  readonly looksAtRules?: boolean;
  /** A filter would let longer runs slip into wrong rows (office-js#224). */
  readonly isCellByCell?: boolean;
}

/** What became of an order. */
export interface Written {
  readonly order: WriteOrder;
  /** What was there before. */
  readonly image: Image;
  /** Cells whose content or format was set. */
  readonly contents: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
  readonly deletedRules: readonly string[];
  readonly addedMarks: readonly { readonly mark: Mark; readonly formatId: string | null }[];
  /** What stopped it half-way, if anything did. */
  readonly failure: { readonly error: unknown; readonly told: Failure } | null;
}

type Step =
  CellStep | { readonly type: "delete-rule"; readonly id: string } | { readonly type: "add-mark"; readonly mark: Mark };

/** Behind every rule of the user's, so that none loses its place; Excel takes the highest number there is. */
const LAST_PRIORITY = 9999;

/**
 * Writes with one request that first asks for what is there. A batch stops at the first action that fails and takes
 * nothing back; then the outcome tells what was carried out. Rejects only where that isn't known: without an answer.
 */
export async function carryOut(send: (batch: Batch<void>) => Promise<void>, order: WriteOrder): Promise<Written> {
  const steps = stepsOf(order);
  const asked: AskedImage[] = [];
  const added = new Map<string, Excel.ConditionalFormat>();
  const carried = (done: readonly Step[], failure: Written["failure"]): Written => ({
    order,
    image: asked[0] ? toldImage(asked[0]) : NO_IMAGE,
    ...accountOf(done, added),
    failure,
  });
  try {
    await send(async (context) => {
      const sheet = context.workbook.worksheets.getItem(order.sheet);
      const touchesRules = order.rulesToDelete.length + order.marksToAdd.length > 0;
      const cells = order.cells.map(({ cell }) => cell);
      asked.push(askImage(sheet, cells, touchesRules || order.looksAtRules === true));
      const doomed = askDoomed(sheet, order.rulesToDelete);
      steps.forEach((step, number) => {
        queue(step, sheet, doomed, added);
        context.trace(String(number));
        if (step.type === "add-mark") dress(added.get(markKey(step.mark)), step.mark);
      });
      await context.sync();
    });
    return carried(steps, null);
  } catch (error) {
    const told = failureIn(error);
    if (!told) throw error;
    const isDone = new Set(told.traces);
    return carried(
      steps.filter((_, number) => isDone.has(String(number))),
      { error, told },
    );
  }
}

function stepsOf({ cells, rulesToDelete, marksToAdd, isCellByCell }: WriteOrder): Step[] {
  return [
    ...stepsFor(cells, isCellByCell ? 1 : undefined),
    ...rulesToDelete.map((id) => ({ type: "delete-rule", id }) as const),
    ...marksToAdd.map((mark) => ({ type: "add-mark", mark }) as const),
  ];
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

function queue(
  step: Step,
  sheet: Excel.Worksheet,
  doomed: ReadonlyMap<string, Excel.ConditionalFormat>,
  added: Map<string, Excel.ConditionalFormat>,
): void {
  switch (step.type) {
    case "format":
      rangeIn(sheet, step.run.range).numberFormat = step.run.entries.map((entry) => [entry]);
      break;
    case "content":
      rangeIn(sheet, step.run.range).formulas = step.run.entries.map((entry) => [entry]);
      break;
    case "delete-rule":
      doomed.get(step.id)?.delete();
      break;
    case "add-mark": {
      const rule = rangeIn(sheet, step.mark.range).conditionalFormats.add("Custom");
      rule.load("id");
      added.set(markKey(step.mark), rule);
    }
  }
}

function dress(rule: Excel.ConditionalFormat | undefined, { formula }: Mark): void {
  if (!rule) return;
  rule.custom.rule.formula = `=${formula}`;
  rule.custom.format.font.bold = true;
  rule.custom.format.font.color = `#${MARK_LOOK.letters}`;
  rule.custom.format.fill.color = `#${MARK_LOOK.ground}`;
  rule.priority = LAST_PRIORITY;
}

function accountOf(done: readonly Step[], added: ReadonlyMap<string, Excel.ConditionalFormat>) {
  return {
    contents: new Set(done.flatMap((step) => (step.type === "content" ? cellsOf(step) : []))),
    formats: new Set(done.flatMap((step) => (step.type === "format" ? cellsOf(step) : []))),
    deletedRules: done.flatMap((step) => (step.type === "delete-rule" ? [step.id] : [])),
    addedMarks: done.flatMap((step) =>
      step.type === "add-mark" ? [{ mark: step.mark, formatId: idOf(added.get(markKey(step.mark))) }] : [],
    ),
  };
}

function cellsOf({ run: { range, entries } }: CellStep): string[] {
  const cellAt = (i: number): CellAddress => ({ row: range.top + i, column: range.left });
  return entries.flatMap((entry: unknown, i: number) => (entry === null ? [] : [formatCell(cellAt(i))]));
}

function idOf(rule: Excel.ConditionalFormat | undefined): string | null {
  try {
    return rule?.id ?? null;
  } catch {
    return null;
  }
}

function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: RangeAddress): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
