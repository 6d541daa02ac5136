import { buildWorkbook, type CellDraft } from "../../../src/workbench/model/builder";
import { EMPTY_CELL, type ModelCell } from "../../../src/workbench/model/grid";
import { parseInput } from "../../../src/workbench/model/input";
import { editTextOf } from "../../../src/workbench/page/grid/edit-text";

function cellOf(draft: CellDraft): ModelCell {
  return buildWorkbook({ name: "表", rows: [[draft]] }).sheets[0]?.grid.get(0, 0) ?? EMPTY_CELL;
}

describe.each<[string, CellDraft, string]>([
  ["a number", 97.5, "97.5"],
  ["nothing", null, ""],
  ["a formula", "=SUM(A2:A9)", "=SUM(A2:A9)"],
  ["a text", "优", "优"],
  ["a text that would be read as a number", "'5", "'5"],
  ["a text in a text cell", { value: "5", numberFormat: "@" }, "5"],
  ["a text that looks like a formula", "'=A1", "'=A1"],
  ["a percentage", { value: 0.07, numberFormat: "0.0%" }, "7%"],
  ["a date", { value: 45292, numberFormat: "yyyy/m/d" }, "2024/1/1"],
  ["a truth", true, "TRUE"],
  ["an error", { value: { error: "#REF!" } }, "#REF!"],
])("%s in the formula bar", (_, draft, text) => {
  const cell = cellOf(draft);

  it(`is ${JSON.stringify(text)}`, () => {
    expect(editTextOf(cell)).toBe(text);
  });

  it("comes to the same when it is entered again", () => {
    const parsed = parseInput(editTextOf(cell), cell.style.numberFormat);
    const { content, formula, isQuoted } = cell;
    if (parsed.type === "formula") expect(parsed.formula).toBe(formula);
    else expect(parsed).toMatchObject({ type: "constant", content, isQuoted });
  });
});
