import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { converted, LIBREOFFICE_TIMEOUT, withLibreOffice } from "../../support/libreoffice";
import { temporaryFolder } from "../../support/temporary-folder";
import { lintPackage } from "../../support/xlsx/lint";
import { editedBy } from "../../support/xlsx/standard-edit";

/** Workbooks that XlsxWriter, openpyxl and LibreOffice write; skipped where these aren't installed. */
const MAKER = path.resolve(__dirname, "../../support/xlsx/make-with-tools.py");
const PYTHON = ["/usr/bin/python3", "python3"].find(
  (python) => spawnSync(python, ["-c", "import openpyxl, xlsxwriter"]).status === 0,
);
const MEANT =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|sharedStrings|comments\d?)\.xml|xl\/comments\/comment1\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(?:sheet1\.xml|_rels\/sheet1\.xml\.rels)|xl\/drawings\/(?:vmlDrawing1|commentsDrawing1)\.vml)$/;

const folderOfTest = temporaryFolder();

/** The lines of the first sheet as LibreOffice shows them. */
function linesOf(file: string): string[][] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
}

(PYTHON === undefined ? describe.skip : withLibreOffice)("workbooks of other programs", () => {
  it(
    "keep what the edit isn't about, stay sound, and open in LibreOffice with the same cells elsewhere",
    async () => {
      const folder = folderOfTest();
      spawnSync(PYTHON ?? "", [MAKER, folder]);
      const made = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
      expect(made).toHaveLength(6);
      const saved = converted(
        made.map((name) => path.join(folder, name)),
        "xlsx",
        folder,
      );
      for (const name of made) {
        writeFileSync(path.join(folder, `libreoffice-${name}`), readFileSync(path.join(saved, name)));
      }
      const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
      for (const name of names) {
        const before = readFileSync(path.join(folder, name));
        const after = await editedBy(1, await editedBy(0, before));
        const known = lintPackage(before);
        expect([name, lintPackage(after).filter((fault) => !known.includes(fault))]).toEqual([name, []]);
        const [was, is] = [unzipSync(before), unzipSync(after)];
        const harmed = Object.entries(was).filter(
          ([part, content]) => !MEANT.test(part) && Buffer.compare(content, is[part] ?? new Uint8Array(0)) !== 0,
        );
        expect([name, harmed.map(([part]) => part)]).toEqual([name, []]);
        writeFileSync(path.join(folder, `edited-${name}`), after);
      }
      const files = names.flatMap((name) => [path.join(folder, name), path.join(folder, `edited-${name}`)]);
      const shown = converted(files, "csv", folder);
      for (const name of names) {
        const [was, is] = ["", "edited-"].map((prefix) =>
          linesOf(path.join(shown, `${prefix}${name.replace(".xlsx", ".csv")}`)),
        );
        const isTotal = (row: number, column: number): boolean => row === 6 && column === 2;
        was?.forEach((line, row) => {
          const isEdited = (column: number): boolean =>
            (row === 3 && column === 2) || (row === 2 && column === 3) || (row === 4 && column === 4);
          line.forEach((cell, column) => {
            if (!isEdited(column) && !isTotal(row, column)) {
              expect([name, row, column, is?.[row]?.[column]]).toEqual([name, row, column, cell]);
            }
          });
        });
        expect([name, is?.[3]?.[2]]).toEqual([name, "10.5"]);
      }
    },
    LIBREOFFICE_TIMEOUT,
  );
});
