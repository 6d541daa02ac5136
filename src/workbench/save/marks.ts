import type { Mark } from "../../core/edits/operations";
import { markIdIn } from "../../hosts/own-marks";
import { translate } from "../model/formula";
import { type Sheet } from "../model/sheet";

/** A mark of ours, and the rule of the sheet that it is. */
interface PlacedMark extends Mark {
  readonly rule: string;
}

/** The marks of ours among a sheet's rules; one that covers several ranges is a mark for each. */
export function marksOf(sheet: Sheet): readonly PlacedMark[] {
  return sheet.conditionalFormats.flatMap(({ id: rule, type, ranges, formula }) => {
    const id = type === "Custom" ? markIdIn(formula) : null;
    const [anchor] = ranges;
    if (id === null || !anchor) return [];
    return ranges.map((range) => {
      const moved = translate(formula, range.top - anchor.top, range.left - anchor.left);
      return { id, range, formula: moved.slice(1), rule };
    });
  });
}
