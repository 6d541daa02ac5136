import fc from "fast-check";
import { formatCell, parseCell } from "../../../../src/core/sheet/address";
import { referencesOf } from "../../../../src/hosts/formula/references";
import type { BookCell } from "../../../../src/hosts/xlsx/calculate/cells";
import { Dependents, type PlacedFormula } from "../../../../src/hosts/xlsx/calculate/dependents";

const NAMES = new Map([["满分", ["S!$B$2"]]]);
const SHEETS = ["S", "T1", "T2"];

const cell = (sheet: string, address: string): BookCell => ({
  ...(parseCell(address) ?? { row: 0, column: 0 }),
  sheet,
});
const placed = (sheet: string, address: string, formula: string): PlacedFormula => {
  return { ...cell(sheet, address), formula, fills: null };
};
const said = (found: Iterable<BookCell>): string[] => [...found].map((at) => `${at.sheet}!${formatCell(at)}`).sort();

const anyRow = fc.integer({ min: 1, max: 12 });
const anyColumn = fc.constantFrom("A", "B", "C", "D");
const anyReference = fc.oneof(
  fc.tuple(anyColumn, anyRow).map(([column, row]) => `${column}${row}`),
  fc.tuple(anyColumn, anyRow, anyColumn, anyRow).map(([a, b, c, d]) => `SUM(${a}${b}:$${c}$${d})`),
  fc.tuple(fc.constantFrom(...SHEETS), anyColumn, anyRow).map(([sheet, column, row]) => `${sheet}!${column}${row}`),
  fc.constantFrom("满分", "SUM(B:B)", "SUM(2:3)", '"C3"', "1E5", "LOG10(2)", "#REF!", "A1:INDEX(A1,1)", "A99999999"),
);
const anyFormula = fc
  .tuple(fc.constantFrom(...SHEETS), anyColumn, anyRow, fc.array(anyReference, { minLength: 1, maxLength: 3 }))
  .map(([sheet, column, row, references]) => placed(sheet, `${column}${row}`, references.join("+")));

/** The same by following every formula from every changed cell. */
function followed(formulas: readonly PlacedFormula[], changed: readonly BookCell[]): PlacedFormula[] {
  const rests = ({ sheet, formula }: PlacedFormula, on: BookCell): boolean => {
    const { areas, names, isOpen } = referencesOf(formula);
    const all = [
      ...areas,
      ...names.flatMap((name) => (NAMES.get(name) ?? []).flatMap((text) => referencesOf(text).areas)),
    ];
    return (
      isOpen ||
      all.some(
        ({ sheet: named, range: { top, left, bottom, right } }) =>
          (named ?? sheet) === on.sheet && on.row >= top && on.row <= bottom && on.column >= left && on.column <= right,
      )
    );
  };
  const found = new Set<PlacedFormula>();
  const next = [...changed];
  for (let on = next.pop(); on; on = next.pop()) {
    for (const formula of formulas) {
      if (found.has(formula) || !rests(formula, on)) continue;
      found.add(formula);
      next.push(formula);
    }
  }
  return [...found];
}

it("finds the formulas that rest on changed cells, however they name them and by whatever way", () => {
  const anyFormulas = fc.uniqueArray(anyFormula, { selector: formatCell, maxLength: 25 });
  const anyChanged = fc.array(
    fc
      .tuple(fc.constantFrom(...SHEETS), anyColumn, anyRow)
      .map(([sheet, column, row]) => cell(sheet, `${column}${row}`)),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(anyFormulas, anyChanged, anyChanged, (formulas, first, second) => {
      const dependents = new Dependents(formulas, NAMES);
      for (const changed of [first, second]) {
        expect(said(dependents.of(changed))).toEqual(said(followed(formulas, changed)));
      }
    }),
    { numRuns: 500 },
  );
});

it.each([
  ["rows with more digits than there are", ["A9999999", "A1048576"], "A1048576", ["S!Z2"]],
  ["sheets that differ in a digit", ["T1!A1", "T2!A1"], "T2!A1", ["S!Z2"]],
  ["rows of one column", ["A1+B1", "A2+B2"], "B2", ["S!Z2"]],
])("tells %s apart", (_, formulas, changed, expected) => {
  const dependents = new Dependents(
    formulas.map((formula, i) => placed("S", `Z${i + 1}`, formula)),
    NAMES,
  );
  const [sheet, address] = changed.includes("!") ? changed.split("!") : ["S", changed];
  expect(said(dependents.of([cell(sheet ?? "", address ?? "")]))).toEqual(expected);
});
