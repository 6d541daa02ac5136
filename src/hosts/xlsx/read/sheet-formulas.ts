import { parseRange } from "../../../core/sheet/address";
import type { PlacedFormula } from "../calculate/dependents";
import type { SheetContents } from "./sheet-contents";
import type { IndexedFormula } from "./sheet-index";
import { SharedFormulas } from "./shared-formulas";

/** The formulas that a sheet's index names, each with its own text. Throws a HostError "too-large". */
export function formulasIn(formulas: readonly IndexedFormula[], sheet: string): PlacedFormula[] {
  const shared = new SharedFormulas();
  return formulas.flatMap(({ row, column, text, sharedAs, fills }) => {
    const formula = sharedAs === null ? text : shared.formulaOf(sharedAs, { row, column }, text);
    return formula === null ? [] : [{ sheet, row, column, formula, fills: fills === null ? null : parseRange(fills) }];
  });
}

/** The same for a sheet that was read whole. */
export function formulasAmong({ rows, arrays }: SheetContents, sheet: string): PlacedFormula[] {
  const filled = new Map(arrays.map((array) => [`${array.top} ${array.left}`, array]));
  return [...rows].flatMap(([row, cells]) =>
    cells.flatMap(({ column, cell }) => {
      if (cell.formula === null) return [];
      const fills = filled.get(`${row} ${column}`) ?? null;
      return [{ sheet, row, column, formula: cell.formula.slice(1), fills }];
    }),
  );
}
