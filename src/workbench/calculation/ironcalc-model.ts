import { initSync, Model } from "@ironcalc/wasm";
import { type CellContent, isError } from "../model/content";
import { type CellInput, type DefinedName } from "./calculator";
import { prepared } from "./prepare";

/** IronCalc has no getter for values, only for shown text: this format shows all the digits it calculates with. */
const ALL_DIGITS = "0.00000000000000E+00";
const CELL_TYPE = { number: 1, text: 2, boolean: 4, error: 16 };

/** Prepares the wasm module from its bytes. Once a page or process is enough. */
export function initialiseIronCalc(bytes: Uint8Array): void {
  initSync({ module: bytes });
}

/** A cell of the model; all three count from 0. */
export interface ModelPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** IronCalc's model with our types, its traps taken care of. */
export class IronCalcModel {
  private readonly model = new Model("book", "en", "UTC", "en");
  private sheetCount = 1;
  private isStale = true;

  constructor(sheetNames: readonly string[]) {
    // Else each input would recalculate everything.
    this.model.pauseEvaluation();
    for (let sheet = 1; sheet < sheetNames.length; sheet += 1) this.addSheet();
    // Away with the names that it gives by itself: they might be taken by a sheet further down.
    sheetNames.forEach((_, sheet) => {
      this.model.renameSheet(sheet, `~${sheet}`);
    });
    sheetNames.forEach((name, sheet) => {
      this.model.renameSheet(sheet, name);
    });
  }

  /** Gives the new sheet's place. */
  addSheet(): number {
    this.model.newSheet();
    this.sheetCount += 1;
    return this.sheetCount - 1;
  }

  enter({ sheet, row, column }: ModelPlace, input: CellInput, names: readonly DefinedName[]): void {
    this.isStale = true;
    this.model.setUserInput(sheet, row + 1, column + 1, inputText(input, names));
    if (input.type !== "formula") return;
    const cell = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.model.updateRangeStyle(cell, "num_fmt", ALL_DIGITS);
  }

  /** Calculates everything, if anything has been entered since the last time. */
  evaluate(): void {
    if (this.isStale) this.model.evaluate();
    this.isStale = false;
  }

  result({ sheet, row, column }: ModelPlace): CellContent {
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    if (type === CELL_TYPE.boolean) return text === "TRUE";
    // Excel shows 0 for a formula that depends on itself, after a message.
    if (type === CELL_TYPE.error) return text === "#CIRC!" ? 0 : { error: text };
    if (type !== CELL_TYPE.number) return text;
    return Number.isFinite(Number(text)) ? Number(text) : { error: "#NUM!" };
  }

  free(): void {
    this.model.free();
  }
}

function inputText(input: CellInput, names: readonly DefinedName[]): string {
  if (input.type === "formula") return prepared(input.formula, names);
  const { content } = input;
  if (content === null) return "";
  if (isError(content)) return content.error;
  if (typeof content === "string") return `'${content}`;
  return typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : String(content);
}
