/// <reference types="office-js" />
import { type RangeAddress } from "../../../core/sheet/address";
import { addressOf } from "../areas";
import { askPlaces, askRules, type FoundRule, ourRules, type PlacedMark, placedMarks } from "./marks";
import { type AskedWindow, askWindow, type ToldWindow, toldWindow, WINDOW } from "./window";

/** What of a sheet is asked for with the first request. */
export interface Questions {
  /** The height of the first window. */
  readonly rows: number;
  /** How many rows to ask for merged areas at once; null to leave merged areas alone. */
  readonly mergeBlock: number | null;
  readonly asksForMarks: boolean;
  /** Rules that were ours when the sheet was last read. */
  readonly knownRules: readonly string[];
}

/** What the first request has told of a sheet. */
export interface FirstReading {
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

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly window: AskedWindow;
  readonly rules: Excel.ConditionalFormatCollection | null;
  readonly places: ReturnType<typeof askPlaces>;
}

export function askFirst(
  sheet: Excel.Worksheet,
  { rows, mergeBlock, asksForMarks, knownRules }: Questions,
): AskedSheet {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  sheet.autoFilter.load("isDataFiltered");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const window = { top: 0, left: 0, bottom: rows - 1, right: WINDOW.columns - 1 };
  return {
    sheet,
    used,
    window: askWindow(sheet, used, window, mergeBlock),
    rules: asksForMarks ? askRules(sheet) : null,
    places: askPlaces(sheet, asksForMarks ? knownRules : []),
  };
}

export function toldFirst({ sheet, used, window, rules, places }: AskedSheet): FirstReading {
  const ours = rules ? ourRules(rules) : [];
  return {
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
    used: used.isNullObject ? null : addressOf(used),
    window: toldWindow(window),
    marks: placedMarks(ours, places),
    rulesElsewhere: ours.filter(({ formatId }) => !places.has(formatId)),
  };
}
