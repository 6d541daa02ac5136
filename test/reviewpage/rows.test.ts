import type { FileResult, TableResult } from "../../src/core/batch/file-result";
import { rowsOf, sortedRows, type Sorting } from "../../src/reviewpage/components/rows";
import type { ReviewedFile } from "../../src/reviewpage/work/review-file";

function table(stated: number | null, project: string | null, severities: readonly ("error" | "info")[]): TableResult {
  return {
    sheet: "S",
    project,
    totals: { stated, sum: stated, capped: stated, supported: stated, ceiling: 100 },
    grade: { given: stated === null ? null : "优", supported: null },
    checksOff: [],
    findings: severities.map((severity) => ({
      check: "c",
      severity,
      name: "n",
      cells: ["A1"],
      what: "w",
      todo: "t",
      accepted: null,
    })),
  };
}

function file(name: string, ...tables: readonly TableResult[]): ReviewedFile {
  const result: FileResult = { file: name, problem: null, tables, leftOut: [] };
  return { results: new Map([["zh-CN", result]]), legacy: null };
}

const ROWS = rowsOf(
  [
    file("a", table(90, "乙", ["error"])),
    file("b", table(null, null, [])),
    file("c", table(95, "甲", ["error", "info"])),
  ],
  "zh-CN",
);

it.each<[Sorting, string]>([
  [{ key: "file", isDescending: false }, "abc"],
  [{ key: "file", isDescending: true }, "cba"],
  [{ key: "stated", isDescending: true }, "cab"],
  [{ key: "stated", isDescending: false }, "acb"],
  [{ key: "project", isDescending: false }, "acb"],
  [{ key: "error", isDescending: true }, "acb"],
  [{ key: "info", isDescending: true }, "cab"],
  [{ key: "ceiling", isDescending: true }, "abc"],
])("%j: blanks last, equal ones as they were", (sorting, files) => {
  expect(
    sortedRows(ROWS, sorting)
      .map((row) => row.file)
      .join(""),
  ).toBe(files);
});

it("a file with several tables has a row for each, which names its sheet", () => {
  const rows = rowsOf([file("a", table(1, null, []), table(2, null, []))], "zh-CN");
  expect(rows.map((row) => [row.table.totals.stated, row.isOneOfSeveral])).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(new Set(rows.map((row) => row.id)).size).toBe(2);
});
