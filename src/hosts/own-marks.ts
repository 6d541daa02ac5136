import { tagIn } from "../core/edits/mark-tag";
import type { Mark } from "../core/edits/operations";
import { parseRange, type RangeAddress } from "../core/sheet/address";
import { shiftFormula } from "./formula/shift";

/** The check that a conditional format's formula names as ours (`N("sc:score-exceeds-weight")`); null if it isn't ours. */
export function markIdIn(formula: string): string | null {
  return tagIn(formula)?.id ?? null;
}

/** The areas of a conditional format: "I4:I9 I11:I22". Those that can't be read are left out. */
function areasOf(sqref: string): readonly RangeAddress[] {
  return sqref
    .split(/\s+/)
    .map(parseRange)
    .filter((area): area is RangeAddress => area !== null);
}

/**
 * The marks that one rule of a sheet means, none if it isn't ours. Excel cuts a rule's range when cells in it are pasted
 * over; each area is a mark of its own, its formula relative to its own top-left cell. In the file the formula is
 * relative to the top-left corner of all areas together.
 */
export function marksOf(sqref: string, formula: string): readonly Mark[] {
  const id = markIdIn(formula);
  if (id === null) return [];
  const areas = areasOf(sqref);
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return areas.map((range) => ({ id, range, formula: shiftFormula(formula, range.top - top, range.left - left) }));
}
