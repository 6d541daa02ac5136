import { openWorkbook } from "../../src/hosts/xlsx/open";
import { formatCell } from "../../src/core/sheet/address";
import { cellAt } from "../../src/core/sheet/snapshot";
import type { SampleCell } from "../hosts/contract/sample";
import { cellsOf, disagreements, sampleCases, SCORE, STALE } from "../support/criteria/formula-cases";
import { LIBREOFFICE_TIMEOUT, recalculated, withLibreOffice } from "../support/libreoffice";
import { fileOf } from "../support/xlsx/sample-file";

withLibreOffice("formulas of readings, recalculated by LibreOffice Calc (skipped without it)", () => {
  it(
    "come to what evaluate says, to the hundredth exactly",
    async () => {
      const cases = sampleCases(500, 5);
      expect(cases.length).toBeGreaterThan(2000);
      const control = { row: cases.length, column: SCORE };
      const written = [...cases.flatMap(cellsOf), { ...control, formula: "=1+1", value: STALE }];
      const cells = Object.fromEntries(
        written.map(({ row, column, value, formula }): [string, SampleCell] => [
          formatCell({ row, column }),
          formula === null ? { value } : { value, formula },
        ]),
      );
      const file = recalculated(fileOf([{ name: "S", cells }]));
      const { sheet } = await (await openWorkbook(file)).read({ type: "named", name: "S" });
      expect(cellAt(sheet, control).value).toEqual({ type: "number", number: 2 });

      expect(disagreements(cases, (row, column) => cellAt(sheet, { row, column }).value)).toEqual([]);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
