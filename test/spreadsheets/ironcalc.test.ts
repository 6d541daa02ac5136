import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { CellValue } from "../../src/core/sheet/cell";
import type { CellInput } from "../../src/workbench/calculation/calculator";
import { IronCalcCalculator, initialiseIronCalc } from "../../src/workbench/calculation/ironcalc";
import type { CellContent } from "../../src/workbench/model/content";
import {
  type CaseCell,
  cellsOf,
  disagreements,
  type FormulaCase,
  formulaCase,
  sampleCases,
} from "../support/criteria/formula-cases";
import { anyAnswers } from "../support/criteria/generated-answers";
import { anyRule } from "../support/criteria/generated-rules";
import { askingOnly } from "../support/criteria/rules";

jest.setTimeout(600_000);
beforeAll(() => {
  initialiseIronCalc(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
});

describe("formulas of readings, calculated by the workbench's engine", () => {
  test("come to what evaluate says, within a hundredth where a rounded score lies on a tie", () => {
    const cases = sampleCases(500, 5);
    expect(disagreements(cases, calculated(cases), 0.01)).toEqual([]);
  });

  test("equal evaluate for any rule and any answers", () => {
    const anyCase = anyRule.chain((rule) => {
      const reading = askingOnly(rule);
      return anyAnswers(reading).map((given) => formulaCase(reading, given));
    });
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 20 }), (cases) => {
        expect(disagreements(cases, calculated(cases), 0.01)).toEqual([]);
      }),
    );
  });
});

/** What the engine shows in the cells of cases. */
function calculated(cases: readonly FormulaCase[]): (row: number, column: number) => CellValue {
  const calculator = new IronCalcCalculator();
  const cells = cases.flatMap(cellsOf).map((cell) => ({ ...cell, input: inputOf(cell) }));
  calculator.load([{ name: "S", cells }], []);
  const results = new Map(calculator.evaluate().map(({ row, column, content }) => [`${row},${column}`, content]));
  return (row, column) => valueOf(results.get(`${row},${column}`) ?? null);
}

function inputOf({ formula, value }: CaseCell): CellInput {
  if (formula !== null) return { type: "formula", formula };
  const content = value.type === "number" ? value.number : value.type === "boolean" ? value.boolean : null;
  return { type: "constant", content: value.type === "text" ? value.text : content };
}

function valueOf(content: CellContent): CellValue {
  if (typeof content === "number") return { type: "number", number: content };
  return typeof content === "string" ? { type: "text", text: content } : { type: "empty" };
}
