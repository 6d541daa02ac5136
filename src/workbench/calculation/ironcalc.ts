import { type CellContent } from "../model/content";
import {
  type Calculator,
  type CellInput,
  type CellResult,
  type DefinedName,
  type InputCell,
  type Probe,
  type SheetInput,
} from "./calculator";
import { IronCalcModel, type ModelPlace } from "./ironcalc-model";
import { qualified } from "./qualify";

export { initialiseIronCalc } from "./ironcalc-model";

const NOTHING: CellInput = { type: "constant", content: null };

/** The formula engine over IronCalc's wasm build; {@link initialiseIronCalc} must have run. */
export class IronCalcCalculator implements Calculator {
  private model: IronCalcModel | null = null;
  private sheetNames: readonly string[] = [];
  private names: readonly DefinedName[] = [];
  private readonly formulas = new Map<string, ModelPlace>();
  /** The sheets behind the workbook's own on which formulas are tried out, and what stands there. */
  private scratchSheets: number[] = [];
  private tried = new Map<string, { readonly place: ModelPlace; readonly probe: Probe }>();

  load(sheets: readonly SheetInput[], names: readonly DefinedName[]): void {
    this.model?.free();
    this.sheetNames = sheets.map(({ name }) => name);
    this.model = new IronCalcModel(this.sheetNames);
    this.names = names;
    this.formulas.clear();
    this.scratchSheets = [];
    this.tried.clear();
    sheets.forEach(({ cells }, sheet) => {
      for (const cell of cells) this.enter(sheet, cell);
    });
  }

  enter(sheet: number, { row, column, input }: InputCell): void {
    const place = { sheet, row, column };
    this.model?.enter(place, input, this.names);
    if (input.type === "formula") this.formulas.set(keyOf(place), place);
    else this.formulas.delete(keyOf(place));
  }

  evaluate(): readonly CellResult[] {
    this.model?.evaluate();
    return [...this.formulas.values()].map((place) => ({ ...place, content: this.resultAt(place) }));
  }

  probe(probes: readonly Probe[]): readonly CellContent[] {
    const before = this.tried;
    this.tried = new Map();
    const places = probes.map((probe) => {
      const place = this.freePlace(probe);
      this.tried.set(keyOf(place), { place, probe });
      // Mostly the same formulas are tried again after a change elsewhere: they stay where they are.
      const there = before.get(keyOf(place))?.probe;
      if (there?.formula !== probe.formula || there.sheet !== probe.sheet) {
        const formula = qualified(probe.formula, this.sheetNames[probe.sheet] ?? "");
        this.model?.enter(place, { type: "formula", formula }, this.names);
      }
      return place;
    });
    for (const [key, { place }] of before) if (!this.tried.has(key)) this.model?.enter(place, NOTHING, this.names);
    this.model?.evaluate();
    return places.map((place) => this.resultAt(place));
  }

  /** The probe's own row and column, as ROW() and COLUMN() want it, on the first scratch sheet where it is free. */
  private freePlace({ row, column }: Probe): ModelPlace {
    for (const sheet of this.scratchSheets) {
      const place = { sheet, row, column };
      if (!this.tried.has(keyOf(place))) return place;
    }
    const sheet = this.model?.addSheet() ?? 0;
    this.scratchSheets.push(sheet);
    return { sheet, row, column };
  }

  private resultAt(place: ModelPlace): CellContent {
    return this.model?.result(place) ?? null;
  }
}

function keyOf({ sheet, row, column }: ModelPlace): string {
  return `${sheet}!${row},${column}`;
}
