import type { CellAddress } from "../../../core/sheet/address";
import { HostError } from "../../port";
import { MovableFormula } from "../../formula/shift";
import { LIMITS } from "../limits";

interface SharedFormula extends CellAddress {
  readonly formula: MovableFormula;
}

/** Formulas that a file writes once and lets other cells share; each cell gets its own text back. */
export class SharedFormulas {
  private readonly masters = new Map<string, SharedFormula>();
  private characters = 0;

  /** `text` is empty in a cell that only shares. Null where the formula that it shares hasn't been met. */
  formulaOf(index: string, cell: CellAddress, text: string): string | null {
    if (text !== "") {
      this.masters.set(index, { ...cell, formula: new MovableFormula(text) });
      return text;
    }
    const master = this.masters.get(index);
    if (!master) return null;
    this.characters += master.formula.formula.length;
    if (this.characters > LIMITS.formulaCharacters) throw new HostError("too-large");
    return master.formula.moved(cell.row - master.row, cell.column - master.column);
  }
}
