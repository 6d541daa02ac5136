import ExcelJS from "exceljs";
import fc from "fast-check";
import type { Operation } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import type { CellValue } from "../../../src/core/sheet/cell";
import { EMPTY_CELL } from "../../../src/core/sheet/cell";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { rowsFile } from "../../support/xlsx/files";

const NUMBER_FORMATS = ["General", "0.00", "@", "0%", '#,##0.0"分"'];
const DATE_FORMAT = "yyyy-mm-dd";
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86400000;

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom(" 得分\n", "\t", "=1+1", "_x0041_", "]]>", "&amp;", "😀𠮷", "５．０"),
);
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number): CellValue => ({ type: "number", number: Object.is(number, -0) ? 0 : number })),
  anyText.map((text): CellValue => ({ type: "text", text })),
  fc.boolean().map((boolean): CellValue => ({ type: "boolean", boolean })),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((error): CellValue => ({ type: "error", error })),
);
/** ExcelJS decodes the text that a formula comes to twice: nothing here reads otherwise then. */
const anyResult = fc.oneof(
  anyValue.filter(({ type }) => type !== "text"),
  fc.constantFrom("优", "良 好", "😀𠮷").map((text): CellValue => ({ type: "text", text })),
);
const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  anyValue.map((value): CellContent => ({ type: "value", value })),
  anyResult.map((result): CellContent => ({ type: "formula", formula: "=IF(Z99<\"&\",'评 分'!B2,$Z$98)", result })),
);
const anyDay = fc
  .integer({ min: 61, max: 60000 })
  .map((number): CellContent => ({ type: "value", value: { type: "number", number } }));
const anyCell = fc.oneof(
  fc.record({ content: anyContent, numberFormat: fc.constantFrom(...NUMBER_FORMATS) }),
  fc.record({ content: anyDay, numberFormat: fc.constant(DATE_FORMAT) }),
);
const anySheet = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(6), cell: anyCell }), {
  selector: ({ row, column }) => `${row} ${column}`,
  maxLength: 15,
});

/** What a cell holds in ExcelJS's words. */
function expectedOf(value: CellValue, numberFormat: string): unknown {
  switch (value.type) {
    case "number":
      return numberFormat === DATE_FORMAT ? new Date(FIRST_DAY + value.number * DAY) : value.number;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean;
    case "error":
      return { error: value.error };
    case "empty":
    case "not-calculated":
      return null;
  }
}

it("whatever is written reads the same in a reader that isn't ours", async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, async (cells) => {
      const host = await openWorkbook(rowsFile("", { strings: "" }));
      const operations = cells.flatMap(({ row, column, cell }): Operation[] => [
        {
          type: "set-cell",
          cell: { row, column },
          before: { type: "value", value: EMPTY_CELL.value },
          after: cell.content,
        },
        { type: "number-format", cell: { row, column }, before: "General", after: cell.numberFormat },
      ]);
      await host.apply({ sheets: [{ sheet: "S", operations }] });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Uint8Array.from(await host.save()).buffer);
      for (const { row, column, cell } of cells) {
        const read = book.getWorksheet("S")?.getCell(row + 1, column + 1);
        const { content, numberFormat } = cell;
        expect(read?.numFmt ?? "General").toBe(numberFormat);
        if (content.type === "value") expect(read?.value).toEqual(expectedOf(content.value, numberFormat));
        else {
          expect(read?.formula).toBe(content.formula.slice(1));
          expect(read?.result).toEqual(expectedOf(content.result, numberFormat));
        }
      }
    }),
    { numRuns: 60 },
  );
});
