/// <reference types="office-js" />
import { type RangeAddress } from "../../../core/sheet/address";
import { type SheetSnapshot } from "../../../core/sheet/snapshot";
import { HostError, type SheetTarget } from "../../port";
import { addressOf } from "../areas";
import { failureIn } from "../failure";
import { type Batch } from "../request";
import { askPlaces, askRules, type FoundRule, ourRules, type PlacedMark, placedMarks } from "./marks";
import { askWindow, MERGE_BLOCK_ROWS, type ToldWindow, toldWindow, WINDOW } from "./window";
import { furtherWindows, joined } from "./windows";

/** How a sheet is asked for. */
interface Way {
  readonly target: SheetTarget;
  readonly knownMerges: readonly RangeAddress[] | null;
  /** Rules that were ours when the sheet was last read. */
  readonly knownRules: readonly string[];
  readonly rows: number;
  readonly mergeBlock: number;
  readonly asksForMarks: boolean;
}

export interface SheetReading {
  readonly id: string;
  readonly isFiltered: boolean;
  readonly snapshot: SheetSnapshot;
  readonly marks: readonly PlacedMark[];
}

/** Sends one request and gives its result, or rejects with Excel's own error. */
export type Send = <T>(batch: Batch<T>) => Promise<T>;

interface FirstReading {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly used: RangeAddress | null;
  readonly window: ToldWindow;
  readonly marks: readonly PlacedMark[];
  readonly rulesElsewhere: readonly FoundRule[];
}

/**
 * Reads a sheet with one request; with more only where it is larger than a window, or has marks that this host hasn't
 * met: Excel tells the range of a rule only to those who ask for the rule by its id. Rejects with Excel's own error, or
 * with a {@link HostError} "too-large".
 */
export async function readSheet(
  send: Send,
  target: SheetTarget,
  { knownMerges, knownRules }: Pick<Way, "knownMerges" | "knownRules">,
): Promise<SheetReading> {
  const start: Way = {
    ...{ target, knownMerges, knownRules, rows: WINDOW.rows },
    ...{ mergeBlock: MERGE_BLOCK_ROWS, asksForMarks: true },
  };
  const { result: first, way } = await easing(start, (tried) => send((context) => readFirst(context, tried)));
  const { id, name, used, isHidden, isProtected, isFiltered } = first;
  try {
    const named: Way = { ...way, target: { type: "named", name }, rows: 1, knownRules: [], asksForMarks: false };
    const marks = [...first.marks, ...(await marksElsewhere(send, named, first.rulesElsewhere))];
    const windows = [first.window];
    for (const window of used ? furtherWindows(used, way.rows) : []) {
      windows.push(...(await readWindow(send, named, window)));
    }
    const { rows, ...found } = joined(used, windows);
    const origin = { row: used?.top ?? 0, column: used?.left ?? 0 };
    const merges = knownMerges ?? found.merges;
    const facts = { name, origin, rows, used, merges, isHidden, isProtected };
    const { hiddenRows, hiddenColumns } = found;
    const snapshot = { ...facts, hiddenRows, hiddenColumns, marks: marks.map(({ mark }) => mark) };
    return { id, isFiltered, snapshot, marks };
  } catch (error) {
    throw error instanceof HostError ? new HostError(error.code, { sheet: name, ...error.details }) : error;
  }
}

async function readFirst(context: Excel.RequestContext, way: Way): Promise<FirstReading> {
  const { target, knownMerges, knownRules, rows, mergeBlock, asksForMarks } = way;
  const { worksheets } = context.workbook;
  const sheet = target.type === "active" ? worksheets.getActiveWorksheet() : worksheets.getItem(target.name);
  sheet.load("id,name,visibility");
  const { protection, autoFilter } = sheet;
  protection.load("protected");
  autoFilter.load("isDataFiltered");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const window = { top: 0, left: 0, bottom: rows - 1, right: WINDOW.columns - 1 };
  const asked = askWindow(sheet, used, window, knownMerges ? null : mergeBlock);
  const rules = asksForMarks ? askRules(sheet) : null;
  const places = askPlaces(sheet, asksForMarks ? knownRules : []);
  await context.sync();
  const ours = rules ? ourRules(rules) : [];
  return {
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    isProtected: protection.protected,
    isFiltered: autoFilter.isDataFiltered,
    used: used.isNullObject ? null : addressOf(used),
    window: toldWindow(asked),
    marks: placedMarks(ours, places),
    rulesElsewhere: ours.filter(({ formatId }) => !places.has(formatId)),
  };
}

async function marksElsewhere(send: Send, { target }: Way, rules: readonly FoundRule[]): Promise<PlacedMark[]> {
  if (rules.length === 0) return [];
  return send(async (context) => {
    const ids = rules.map(({ formatId }) => formatId);
    const places = askPlaces(context.workbook.worksheets.getItem(nameOf(target)), ids);
    await context.sync();
    return placedMarks(rules, places);
  });
}

/** Reads one more window of a sheet, in parts where it is too large to be sent at once. */
async function readWindow(send: Send, way: Way, window: RangeAddress): Promise<ToldWindow[]> {
  try {
    const read = await easing(way, ({ knownMerges, mergeBlock }) =>
      send(async (context) => {
        const sheet = context.workbook.worksheets.getItem(nameOf(way.target));
        const used = sheet.getUsedRangeOrNullObject(true);
        const asked = askWindow(sheet, used, window, knownMerges ? null : mergeBlock);
        await context.sync();
        return toldWindow(asked);
      }),
    );
    return [read.result];
  } catch (error) {
    if (failureIn(error)?.code !== "ResponsePayloadSizeLimitExceeded" || window.top === window.bottom) throw error;
    const middle = Math.floor((window.top + window.bottom) / 2);
    const upper = await readWindow(send, way, { ...window, bottom: middle });
    return [...upper, ...(await readWindow(send, way, { ...window, top: middle + 1 }))];
  }
}

/** Asks again in an easier way as long as there is one for what has failed. */
async function easing<T>(way: Way, ask: (way: Way) => Promise<T>): Promise<{ result: T; way: Way }> {
  try {
    return { result: await ask(way), way };
  } catch (error) {
    const easier = easierWay(way, error);
    if (!easier) throw error;
    return easing(easier, ask);
  }
}

function easierWay(way: Way, error: unknown): Way | null {
  const failure = failureIn(error);
  if (!failure) return null;
  if (failure.code === "ResponsePayloadSizeLimitExceeded" && way.rows > 1) {
    return { ...way, rows: Math.ceil(way.rows / 2) };
  }
  if (/MergedAreas/i.test(failure.location) && way.mergeBlock > 1) {
    return { ...way, mergeBlock: Math.ceil(way.mergeBlock / 10) };
  }
  // Somebody has taken one of the rules away.
  if (failure.code === "ItemNotFound" && way.knownRules.length > 0) return { ...way, knownRules: [] };
  // Excel can't read the rules of some sheets at all (office-js#6827, #6835): better without marks than not.
  if (/ConditionalFormat/i.test(failure.location) && way.asksForMarks) return { ...way, asksForMarks: false };
  return null;
}

function nameOf(target: SheetTarget): string {
  return target.type === "named" ? target.name : "";
}
