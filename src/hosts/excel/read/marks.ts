/// <reference types="office-js" />
import { type Mark } from "../../../core/edits/operations";
import { formatRange } from "../../../core/sheet/address";
import { markIdIn, marksOf } from "../../own-marks";
import { addressOf, loadAreas } from "../areas";

/** A mark of ours as Excel has it. One conditional format is several marks where Excel has cut its range. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Of its conditional format. */
  readonly formatId: string;
}

/** A conditional format of ours whose place isn't known. */
export interface FoundRule {
  readonly formatId: string;
  /** Relative to the top-left cell of its range (office-js#5194), without "=". */
  readonly formula: string;
}

type Areas = ReadonlyMap<string, Excel.RangeCollection>;

/**
 * Asks for all rules of a sheet with their formulas. `customOrNullObject`, because asking for `custom` fails as soon as
 * there is a rule of another type (office-js#2180).
 */
export function askRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = rulesOf(sheet);
  rules.load("items/id,items/customOrNullObject/rule/formula");
  return rules;
}

/** Asks where rules of known ids are. Fails with ItemNotFound when one of them has gone. */
export function askPlaces(sheet: Excel.Worksheet, formatIds: readonly string[]): Areas {
  if (formatIds.length === 0) return new Map();
  const rules = rulesOf(sheet);
  return new Map(formatIds.map((id) => [id, loadAreas(rules.getItem(id).getRanges())]));
}

/** Those of a sheet's rules that are ours. */
export function ourRules(rules: Excel.ConditionalFormatCollection): FoundRule[] {
  return rules.items.flatMap(({ id, customOrNullObject: custom }) => {
    if (custom.isNullObject) return [];
    const formula = custom.rule.formula.replace(/^=/, "");
    return markIdIn(formula) === null ? [] : [{ formatId: id, formula }];
  });
}

/** The marks that rules mean at the places that were told; rules without a place are left out. */
export function placedMarks(rules: readonly FoundRule[], places: Areas): PlacedMark[] {
  return rules.flatMap(({ formatId, formula }) => {
    const areas = places.get(formatId)?.items.map((area) => formatRange(addressOf(area))) ?? [];
    return marksOf(areas.join(" "), formula).map((mark) => ({ mark, formatId }));
  });
}

function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}
