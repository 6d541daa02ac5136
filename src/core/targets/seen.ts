import { type Formula, formula, joined, quoted } from "../edits/formula";
import { Rational } from "../exact";
import type { Profile } from "../scoring/profile";
import type { Comparable } from "./pair";
import type { Quantity } from "./quantity";

/** A figure or a text of a row, and the formula that refers to its cell. */
export interface Referred<T> {
  readonly says: T;
  /** Null where no formula can see it. */
  readonly cell: Formula | null;
}

/** A cell's figure in the common unit, and what must hold for it to be one. */
export function figureFormula(
  { says, cell }: Referred<Quantity>,
  factor: Rational,
): { readonly figure: Formula; readonly checks: readonly Formula[] } | null {
  if (!cell || says.source === "unreadable") return null;
  const figure = says.source === "number" ? cell : numberInText(cell, says.source.takenAway);
  const inUnit = factor.equals(Rational.one) ? figure : formula`(${figure}*${factor})`;
  return { figure: inUnit, checks: [formula`ISNUMBER(${figure})`] };
}

function numberInText(cell: Formula, takenAway: readonly string[]): Formula {
  return formula`VALUE(${takenAway.reduce((text, part) => formula`SUBSTITUTE(${text},${quoted(part)},"")`, cell)})`;
}

/** A bare figure was taken for a share or a percentage by its size; another size would mean something else. */
export function assumptionFormula({ assumed }: Comparable, { says, cell }: Referred<Quantity>): Formula[] {
  const seen = assumed && figureFormula({ says, cell }, Rational.one);
  if (!assumed || !seen) return [];
  return [formula`${seen.figure}>=${assumed.from}`, ...(assumed.to ? [formula`${seen.figure}<=${assumed.to}`] : [])];
}

/** The points, rounded, as long as everything holds that they rest on; else nothing. */
export function guarded(checks: readonly Formula[], points: Formula, { decimals }: Profile): Formula {
  const places = Rational.of(decimals);
  return formula`IFERROR(IF(AND(${joined(checks, ",")}),ROUND(ROUND(${points},9),${places}),""),"")`;
}

/** Points as a profile writes them. */
export const inPlaces = (points: Rational, { decimals }: Profile): Rational => points.round(9).round(decimals);
