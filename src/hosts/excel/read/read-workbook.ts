/// <reference types="office-js" />
import { type RangeAddress } from "../../../core/sheet/address";
import { type SheetSnapshot } from "../../../core/sheet/snapshot";
import { HostError, type SheetTarget } from "../../port";
import { failureIn } from "../failure";
import { type Batch } from "../request";
import { askFirst, type FirstReading, type Questions, toldFirst } from "./first";
import { askPlaces, type FoundRule, type PlacedMark, placedMarks } from "./marks";
import { askState, toldState } from "./stored-state";
import { askWindow, MERGE_BLOCK_ROWS, type ToldWindow, toldWindow, WINDOW } from "./window";
import { furtherWindows, joined } from "./windows";

/** What is to be read. */
interface Asked {
  readonly target: SheetTarget;
  readonly knownMerges: readonly RangeAddress[] | null;
  /** Rules of the sheet that were ours when it was last read. */
  readonly knownRules: readonly string[];
  readonly companions: readonly string[];
}

export interface SheetReading {
  readonly id: string;
  readonly isFiltered: boolean;
  readonly snapshot: SheetSnapshot;
  readonly marks: readonly PlacedMark[];
}

export interface WorkbookReading {
  readonly sheet: SheetReading;
  readonly companions: readonly SheetReading[];
  readonly storedState: string | null;
}

/** Sends one request and gives its result, or rejects with Excel's own error. */
export type Send = <T>(batch: Batch<T>) => Promise<T>;

/**
 * Reads a sheet, its companions and our stored state with one request; with more only where a sheet is larger than a
 * window, or has marks that this host hasn't met: Excel tells the range of a rule only to those who ask for the rule by
 * its id. Merged areas and marks of companions are left alone. Rejects with Excel's own error, or with a
 * {@link HostError} "too-large".
 */
export async function readWorkbook(send: Send, asked: Asked): Promise<WorkbookReading> {
  const { knownMerges, knownRules } = asked;
  const mergeBlock = knownMerges ? null : MERGE_BLOCK_ROWS;
  const start: Questions = { rows: WINDOW.rows, mergeBlock, asksForMarks: true, knownRules };
  const { result, way } = await easing(start, (tried) => send((context) => readFirst(context, asked, tried)));
  const sheet = await completed(send, result.sheet, way, knownMerges);
  const companions: SheetReading[] = [];
  for (const first of result.companions) {
    companions.push(await completed(send, first, { ...way, mergeBlock: null }, []));
  }
  return { sheet, companions, storedState: result.storedState };
}

async function readFirst(context: Excel.RequestContext, { target, companions }: Asked, questions: Questions) {
  const { workbook } = context;
  const { worksheets } = workbook;
  const sheet = target.type === "active" ? worksheets.getActiveWorksheet() : worksheets.getItem(target.name);
  const main = askFirst(sheet, questions);
  const aside: Questions = { ...questions, mergeBlock: null, asksForMarks: false };
  const beside = companions.map((name) => askFirst(worksheets.getItemOrNullObject(name), aside));
  const state = askState(workbook);
  await context.sync();
  const first = toldFirst(main);
  return {
    sheet: first,
    companions: beside.filter((asked) => !asked.sheet.isNullObject && asked.sheet.id !== first.id).map(toldFirst),
    storedState: toldState(state),
  };
}

/** Reads what the first request has left out. */
async function completed(
  send: Send,
  first: FirstReading,
  questions: Questions,
  knownMerges: readonly RangeAddress[] | null,
): Promise<SheetReading> {
  const { id, name, used, isHidden, isProtected, isFiltered } = first;
  try {
    const marks = [...first.marks, ...(await marksElsewhere(send, name, first.rulesElsewhere))];
    const windows = [first.window];
    for (const window of used ? furtherWindows(used, questions.rows) : []) {
      windows.push(...(await readWindow(send, name, { ...questions, rows: 1, knownRules: [] }, window)));
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

async function marksElsewhere(send: Send, sheet: string, rules: readonly FoundRule[]): Promise<PlacedMark[]> {
  if (rules.length === 0) return [];
  return send(async (context) => {
    const ids = rules.map(({ formatId }) => formatId);
    const places = askPlaces(context.workbook.worksheets.getItem(sheet), ids);
    await context.sync();
    return placedMarks(rules, places);
  });
}

/** Reads one more window of a sheet, in parts where it is too large to be sent at once. */
async function readWindow(send: Send, name: string, questions: Questions, window: RangeAddress): Promise<ToldWindow[]> {
  try {
    const read = await easing({ ...questions, asksForMarks: false }, ({ mergeBlock }) =>
      send(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const asked = askWindow(sheet, sheet.getUsedRangeOrNullObject(true), window, mergeBlock);
        await context.sync();
        return toldWindow(asked);
      }),
    );
    return [read.result];
  } catch (error) {
    if (failureIn(error)?.code !== "ResponsePayloadSizeLimitExceeded" || window.top === window.bottom) throw error;
    const middle = Math.floor((window.top + window.bottom) / 2);
    const upper = await readWindow(send, name, questions, { ...window, bottom: middle });
    return [...upper, ...(await readWindow(send, name, questions, { ...window, top: middle + 1 }))];
  }
}

/** Asks again in an easier way as long as there is one for what has failed. */
async function easing<T>(
  way: Questions,
  ask: (way: Questions) => Promise<T>,
): Promise<{ readonly result: T; readonly way: Questions }> {
  try {
    return { result: await ask(way), way };
  } catch (error) {
    const easier = easierWay(way, error);
    if (!easier) throw error;
    return easing(easier, ask);
  }
}

function easierWay(way: Questions, error: unknown): Questions | null {
  const failure = failureIn(error);
  if (!failure) return null;
  if (failure.code === "ResponsePayloadSizeLimitExceeded" && way.rows > 1) {
    return { ...way, rows: Math.ceil(way.rows / 2) };
  }
  if (/MergedAreas/i.test(failure.location) && way.mergeBlock !== null && way.mergeBlock > 1) {
    return { ...way, mergeBlock: Math.ceil(way.mergeBlock / 10) };
  }
  // Somebody has taken one of the rules away.
  if (failure.code === "ItemNotFound" && way.knownRules.length > 0) return { ...way, knownRules: [] };
  // Excel can't read the rules of some sheets at all (office-js#6827, #6835): better without marks than not.
  if (/ConditionalFormat/i.test(failure.location) && way.asksForMarks) return { ...way, asksForMarks: false };
  return null;
}
