import type { Mark } from "../../../core/edits/operations";
import { parseRange, type RangeAddress } from "../../../core/sheet/address";
import { markIdIn } from "../../mark-id";
import { shiftFormula } from "../formula/shift";
import type { Attributes } from "../xml/scan";

/** Finds the marks of ours among a sheet's conditional formats. */
export class MarkReader {
  private readonly marks: Mark[] = [];
  private areas = "";
  private formula: string | null = null;

  /** Gives what is to receive the text that follows, where the element is a formula of a rule. */
  open(name: string, attributes: Attributes): ((piece: string) => void) | null {
    if (name === "conditionalFormatting") this.areas = attributes.sqref ?? "";
    if (name === "cfRule") this.formula = null;
    if (name !== "formula" || this.formula !== null) return null;
    this.formula = "";
    return (piece) => {
      this.formula = (this.formula ?? "") + piece;
    };
  }

  close(name: string): void {
    if (name === "cfRule" && this.formula !== null) this.marks.push(...marksOf(this.areas, this.formula));
  }

  finish(): readonly Mark[] {
    return this.marks;
  }
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
