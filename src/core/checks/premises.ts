import { type Formula, formula, keyFrom, render } from "../edits/formula";
import { type RangeAddress, rangeOf } from "../sheet/address";
import type { Place, Premise } from "./check";

/** Premises as they go on the sheet: neighbours in a column whose formulas are copies of each other become one range. */
export function premisesOver(places: readonly Place[]): Premise[] {
  const sorted = [...places].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const merged: { range: RangeAddress; readonly key: string; readonly formula: string; readonly places: Place[] }[] =
    [];
  for (const place of sorted) {
    const { cell, premise } = place;
    const last = merged[merged.length - 1];
    const key = keyFrom(premise, cell);
    if (last?.key === key && last.range.left === cell.column && last.range.bottom === cell.row - 1) {
      last.range = { ...last.range, bottom: cell.row };
      last.places.push(place);
    } else {
      merged.push({ range: rangeOf(cell), key, formula: render(premise), places: [place] });
    }
  }
  return merged.map(({ range, formula: text, places: own }) => ({ range, formula: text, places: own }));
}

/** A condition that is false, not an error, while a cell in it holds no number. */
export function ifNumbers(condition: Formula): Formula {
  return formula`IFERROR(${condition},FALSE)`;
}

/** A formula's value without the noise of binary sums, fine enough to be held against the tolerance of a sum. */
export function withoutNoise(value: Formula): Formula {
  return formula`ROUND(${value},6)`;
}
