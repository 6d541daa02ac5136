import { type CellAddress } from "../../core/sheet/address";
import { type CellContent } from "../model/content";

/** What goes into the calculation of one cell: a constant, or a formula with its leading "=". */
export type CellInput =
  { readonly type: "constant"; readonly content: CellContent } | { readonly type: "formula"; readonly formula: string };

export interface InputCell extends CellAddress {
  readonly input: CellInput;
}

export interface SheetInput {
  readonly name: string;
  readonly cells: Iterable<InputCell>;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without "=". */
  readonly formula: string;
}

/** What a formula gave; `sheet` is the sheet's place in the list it was loaded with. */
export interface CellResult extends CellAddress {
  readonly sheet: number;
  readonly content: CellContent;
}

/** A formula to be tried out as if it stood in a cell, without being written there. */
export interface Probe extends CellAddress {
  readonly sheet: number;
  readonly formula: string;
}

/** A formula engine. It holds a mirror of the workbook's inputs and answers at once. */
export interface Calculator {
  /** Forgets everything and takes in a workbook. */
  load(sheets: readonly SheetInput[], names: readonly DefinedName[]): void;
  /** Changes one cell; nothing is calculated yet. */
  enter(sheet: number, cell: InputCell): void;
  /** Calculates and gives the result of every formula. */
  evaluate(): readonly CellResult[];
  /** What formulas would give in their places, in the order asked. References without a sheet mean the probe's. */
  probe(probes: readonly Probe[]): readonly CellContent[];
}
