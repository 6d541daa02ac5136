import { overviewOf } from "../../../src/core/batch/summary";
import { reportOf, type ReportSheet } from "../../../src/core/batch/report";
import { failureOf } from "../../../src/core/batch/result-of";
import type { DraftCell } from "../../../src/core/edits/sheet-draft";
import { formatCell, formatRange } from "../../../src/core/sheet/address";
import { textOf } from "../../../src/core/sheet/cell";
import { reportWords } from "../../../src/locales/batch-words";
import { SOURCE } from "../../../src/locales/locale";
import { found, reviewed, scored } from "../../support/file-results";

const words = reportWords(SOURCE);
const beside = (file: string): string => `in/${encodeURIComponent(file)}`;
const report = (results: Parameters<typeof reportOf>[0]): ReportSheet[] => reportOf(results, words, beside);

function shown(cell: DraftCell | null | undefined): string {
  if (!cell) return "";
  const { content } = cell;
  return textOf(content.type === "formula" ? content.result : content.value);
}

/** The rows below the header as texts, without their numbers. */
const rowsOf = (sheet: ReportSheet | undefined): string[] =>
  (sheet?.draft.rows ?? []).slice(3).map((cells) => cells.slice(1).map(shown).join(" | "));
const belowHeading = (sheet: ReportSheet | undefined): string => shown(sheet?.draft.rows[1]?.[0]);

describe("汇总", () => {
  const errors = [
    found("a: one"),
    found("b: two", { severity: "warning" }),
    found("b: three", { severity: "warning" }),
  ];
  const results = [
    reviewed("甲.xlsx", ...errors),
    failureOf("乙.xlsx", { code: "empty-file", message: "empty" }),
    { ...reviewed("丙.xlsx"), tables: [scored([], { grade: { given: null, supported: null }, project: null })] },
  ];
  const [summary] = report(results);

  it("has a row for each table: file, sheet, project, five totals, grades, counts of findings", () => {
    expect(rowsOf(summary)).toEqual([
      "甲.xlsx | 评分 | 巡护项目 | 90 | 90 | 88.5 | 79 | 100 | 优 | 良 | 1 | 2 | 0 | 查看",
      "丙.xlsx | 评分 |  | 90 | 90 | 88.5 | 79 | 100 |  |  | 0 | 0 | 0 | ",
    ]);
  });

  it("says in one line how many files there are and what was found", () => {
    expect(belowHeading(summary)).toBe(
      "共 3 个文件：已核查 2 个，未能处理 1 个；须更正 1 处，需复核 2 处，提示 0 处；等级：优 1 个。",
    );
  });

  it("can be sorted and filtered over the header and all rows", () => {
    expect(summary?.filter && formatRange(summary.filter)).toBe("A3:O5");
  });

  it("leads to each file, and to the first row of its findings", () => {
    const rows = summary?.draft.rows ?? [];
    expect(rows[3]?.[1]?.content).toMatchObject({
      formula: `=HYPERLINK("in/${encodeURIComponent("甲.xlsx")}","甲.xlsx")`,
    });
    const link = rows[3]?.[14]?.link;
    expect(link && [link.sheet, formatCell(link.cell)]).toEqual(["问题清单", "A4"]);
  });

  it("names a file without a link where the address is longer than Excel takes within a formula", () => {
    const name = `${"长".repeat(30)}.xlsx`;
    expect(report([reviewed(name)])[0]?.draft.rows[3]?.[1]?.content).toEqual({
      type: "value",
      value: { type: "text", text: name },
    });
  });
});

describe("问题清单", () => {
  const template = found("total: the total is typed");
  const list = (...results: Parameters<typeof reportOf>[0]) => rowsOf(report(results)[1]);

  it("lists what all files share once, before the findings of each file", () => {
    expect(
      list(
        reviewed("1.xlsx", template, found("score: 6 of 5", { cells: ["F5", "G5"] })),
        reviewed("2.xlsx", template),
        reviewed("3.xlsx", found("score: 7 of 5"), template),
      ),
    ).toEqual([
      "全部 3 个文件（模板问题） | 评分 | 须更正 | total | F4 | the total is typed | look | ",
      "1.xlsx | 评分 | 须更正 | score | F5 G5 | 6 of 5 | look | ",
      "3.xlsx | 评分 | 须更正 | score | F4 | 7 of 5 | look | ",
    ]);
  });

  it("says below which checks are off in which file", () => {
    const file = { ...reviewed("1.xlsx"), tables: [scored([], { checksOff: ["得分缺失", "文本型数字"] })] };
    const last = report([file, reviewed("2.xlsx")])[1]?.draft.rows.at(-1);
    expect(last?.map(shown)).toEqual([words.checksOff("1.xlsx", ["得分缺失", "文本型数字"])]);
  });

  it("gives the reason of what was accepted, and doesn't count it", () => {
    const accepted = found("score: 6 of 5", { accepted: "有批复" });
    const files = [reviewed("1.xlsx", accepted)];
    expect(list(...files)).toEqual(["1.xlsx | 评分 | 须更正 | score | F4 | 6 of 5 | look | 有批复"]);
    expect(overviewOf(files).findings).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it.each([
    ["the same cells everywhere", ["F4"], "评分", "F4"],
    ["rows that somebody has added", ["F9"], "评分", "因文件而异"],
  ])("knows a fault of the template by what it says: %s", (_, cells, sheet, place) => {
    const moved = { ...template, cells };
    expect(list(reviewed("1", template), reviewed("2", moved), reviewed("3", template))).toEqual([
      `全部 3 个文件（模板问题） | ${sheet} | 须更正 | total | ${place} | the total is typed | look | `,
    ]);
  });

  it.each([
    ["one file lacks it", [reviewed("1", template), reviewed("2", template), reviewed("3")], 2],
    ["two files may agree by chance", [reviewed("1", template), reviewed("2", template)], 2],
    [
      "one file says it of another number",
      [reviewed("1", template), reviewed("2", template), reviewed("3", found("total: of 90"))],
      3,
    ],
  ])("is not the template's fault where %s", (_, results, rows) => {
    const listed = list(...results);
    expect(listed).toHaveLength(rows);
    expect(listed.join()).not.toContain("模板问题");
  });

  it("asks nothing of files that could not be read", () => {
    const failed = failureOf("4", { code: "empty-file", message: "empty" });
    expect(list(...["1", "2", "3"].map((file) => reviewed(file, template)), failed)).toHaveLength(1);
  });

  it("leads from the cells into the file", () => {
    const [, findings] = report([reviewed("1.xlsx", found("score: 6 of 5", { cells: ["F5", "G5"] }))]);
    expect(findings?.draft.rows[3]?.[5]?.content).toMatchObject({
      formula: `=HYPERLINK("in/1.xlsx#评分!F5","F5 G5")`,
    });
  });

  it("is cut where nobody would read on, and says so", () => {
    const results = [reviewed("1.xlsx", ...["a", "b", "c"].map((what) => found(`score: ${what}`)))];
    const [, findings] = reportOf(results, words, beside, 2);
    expect(
      rowsOf(findings)
        .slice(0, -1)
        .map((row) => row.split(" | ")[5]),
    ).toEqual(["a", "b"]);
    expect(shown(findings?.draft.rows.at(-1)?.[0])).toBe(words.cut(3));
    expect(findings?.filter && formatRange(findings.filter)).toBe("A3:I5");
  });
});

describe("未能处理", () => {
  it("names files with why, and sheets that were left out", () => {
    const [, , failures] = report([
      failureOf("坏.xlsx", { code: "damaged-workbook", message: "damaged" }),
      { ...reviewed("好.xlsx"), leftOut: [{ sheets: ["明细", "附表"], message: "too large" }] },
      { file: "空.xlsx", problem: null, tables: [], leftOut: [{ sheets: ["Sheet1"], message: "no table" }] },
    ]);
    expect(rowsOf(failures)).toEqual([
      "坏.xlsx |  | damaged",
      "好.xlsx | 明细、附表 | too large",
      "空.xlsx | Sheet1 | no table",
    ]);
  });

  it("is there also where nothing failed, and says so", () => {
    const [, , failures] = report([reviewed("好.xlsx")]);
    expect({ rows: rowsOf(failures), below: belowHeading(failures), filter: failures?.filter }).toEqual({
      rows: [],
      below: "所有文件均已核查。",
      filter: null,
    });
  });
});
