import { applyToSnapshot } from "../../../src/core/edits/apply-to-snapshot";
import { contentOf } from "../../../src/core/edits/cell-edits";
import { inverse, type Mark, type Operation, planFor } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import { type CellAddress, formatRange, parseCell } from "../../../src/core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOf, sheetOf } from "../../support/grid";

const SHEET = sheetOf(
  `
  5 | 甲        |
  6 | =B2 -> 11 | 3
  `,
  { at: "B2" },
);
const MARK: Mark = { id: "text-number", range: { top: 1, left: 1, bottom: 2, right: 1 }, formula: "ISTEXT(B2)" };

function at(address: string): CellAddress {
  const cell = parseCell(address);
  if (!cell) throw new Error(address);
  return cell;
}

const setCell = (address: string, after: CellContent): Operation => ({
  type: "set-cell",
  cell: at(address),
  before: contentOf(cellAt(SHEET, at(address))),
  after,
});
const content = (piece: string): CellContent => contentOf(cellOf(piece));
const after = (...operations: readonly Operation[]): SheetSnapshot =>
  applyToSnapshot(SHEET, { sheet: SHEET.name, operations });
const shown = (snapshot: SheetSnapshot, address: string): string => {
  const { value, formula, text, numberFormat } = cellAt(snapshot, at(address));
  return `${value.type} ${text} ${numberFormat}${formula === null ? "" : ` ${formula}`}`;
};

describe("a snapshot after a plan", () => {
  it.each([
    ["B2", "7", "number 7 General"],
    ["B2", "乙", "text 乙 General"],
    ["B2", "", "empty  General"],
    ["B2", "TRUE", "boolean TRUE General"],
    ["B2", "#N/A", "error #N/A General"],
    ["B3", "=SUM(B2:B2) -> 5", "number 5 General =SUM(B2:B2)"],
    ["C3", "11", "number 11 General"],
    ["D2", "1", "number 1 General"],
    ["F9", "1", "number 1 General"],
    ["A1", "1", "number 1 General"],
  ])("%s holds %j", (address, piece, expected) => {
    expect(shown(after(setCell(address, content(piece))), address)).toBe(expected);
  });

  it.each(["F9", "A1", "A3"])("keeps every other cell in its place when %s lies outside what was read", (address) => {
    const grown = after(setCell(address, content("1")));
    for (const other of ["B2", "C2", "B3", "C3", "D3"]) {
      expect(cellAt(grown, at(other))).toEqual(cellAt(SHEET, at(other)));
    }
  });

  it.each([
    ["F9", "B2:F9"],
    ["A1", "A1:D3"],
    ["C2", "B2:D3"],
  ])("uses as much of the sheet as it needs: %s", (address, used) => {
    const range = after(setCell(address, content("1"))).used;
    expect(range && formatRange(range)).toBe(used);
  });

  it("keeps the look of a number that stays the same", () => {
    const looks = applyToSnapshot(SHEET, { sheet: SHEET.name, operations: [] });
    const [first = []] = looks.rows;
    const two = { ...first[0], ...cellOf("5"), text: "5.00", numberFormat: "0.00" };
    const sheet = { ...SHEET, rows: [[two, ...first.slice(1)], ...SHEET.rows.slice(1)] };
    const plan = { sheet: SHEET.name, operations: [setCell("B2", content("=SUM(B3) -> 5"))] };
    expect(shown(applyToSnapshot(sheet, plan), "B2")).toBe("number 5.00 0.00 =SUM(B3)");
  });

  it("has the marks that are put, and not those that are taken off", () => {
    const marked = after({ type: "mark", before: null, after: MARK });
    expect(marked.marks).toEqual([MARK]);
    const operations: Operation[] = [{ type: "mark", before: { ...MARK, range: { ...MARK.range } }, after: null }];
    expect(applyToSnapshot(marked, { sheet: SHEET.name, operations }).marks).toEqual([]);
  });

  it("is what it was once the inverse has been applied too", () => {
    const plan = {
      sheet: SHEET.name,
      operations: [
        setCell("B2", content("=SUM(B3) -> 6")),
        { type: "number-format", cell: at("C2"), before: "General", after: "@" } as const,
        setCell("C2", content("9")),
        { type: "mark", before: null, after: MARK } as const,
      ],
    };
    const [undo] = inverse(planFor(plan)).sheets;
    expect(undo && applyToSnapshot(applyToSnapshot(SHEET, plan), undo)).toEqual(SHEET);
  });

  it("leaves the one that it was made from as it is", () => {
    const before = JSON.stringify(SHEET.rows);
    after(setCell("B2", content("7")), setCell("A1", content("7")));
    expect(JSON.stringify(SHEET.rows)).toBe(before);
  });
});
