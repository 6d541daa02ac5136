import { cellAt } from "../../src/core/sheet/snapshot";
import { planFor } from "../../src/core/edits/operations";
import { textOf } from "../../src/core/sheet/cell";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { cellOf, sheetOf } from "../support/grid";
import { editedInLibreOffice, LIBREOFFICE_TIMEOUT, withLibreOffice } from "../support/libreoffice";
import { make, paperOf, pointsOf, score } from "../support/working-paper";
import { workbookFrom } from "../support/xlsx/picture-file";

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const SHEET = "评分";
const TABLE = `
  三级指标 | 分值 | 评价标准                             | 得分
  立项依据 | 4    | ①计划经集体研究得3分；②预算经评审得1分 |
  台账管理 | 5    | 每缺1份台账扣0.5分，扣完为止         |
  完成率   | 6    | 按完成率计分                         |
  影响     | 5    | 按影响大小评价                       |
  合计     | 20   |                                      |
`;
const ANSWERS: { readonly [point: string]: string } = {
  计划经集体研究: "是",
  预算经评审: "否",
  每缺1份台账: "3",
  按完成率: "85%",
  评分人在范围内给分: "4.5",
};
const ALL_ANSWERS = [
  "立项依据|计划经集体研究 = 是",
  "立项依据|预算经评审 = 否",
  "台账管理|每缺1份台账 = 3",
  "完成率|按完成率 = 0.85",
  "影响|评分人在范围内给分 = 4.5",
];
const ALL_SCORES = { 立项依据: "3", 台账管理: "3.5", 完成率: "5.1", 影响: "4.5" };

type Host = Awaited<ReturnType<typeof openWorkbook>>;

/** A workbook whose paper is answered and whose scores are written as formulas over it. */
async function scoredWorkbook(): Promise<Uint8Array> {
  const made = await openWorkbook(workbookFrom({ [SHEET]: sheetOf(TABLE) }));
  await make(made, SHEET);
  const host = await openWorkbook(await made.save());
  const { snapshot, rows } = await paperOf(host);
  const operations = rows.map(({ row, point }) => {
    const cell = { row, column: 6 };
    const before = { type: "value", value: cellAt(snapshot, cell).value } as const;
    const after = { type: "value", value: cellOf(ANSWERS[point] ?? "").value } as const;
    return { type: "set-cell", cell, before, after } as const;
  });
  await host.apply(planFor({ sheet: "评分底稿", operations }));
  await score(host, SHEET);
  return host.save();
}

/** The score of each indicator by its name, as the file holds it. */
async function scoresIn(host: Host): Promise<{ readonly [indicator: string]: string }> {
  const { sheet } = await host.read({ type: "named", name: SHEET });
  return Object.fromEntries(
    sheet.rows
      .map((cells) => [cells[0]?.text ?? "", textOf(cells[3]?.value ?? { type: "empty" })] as const)
      .filter(([name, shown]) => name in ALL_SCORES && shown !== ""),
  );
}

/** "立项依据|计划经集体研究 = 是", without keys, in the order of ALL_ANSWERS. */
async function answersIn(host: Host): Promise<string[]> {
  const points = (await pointsOf(host)).map((point) => point.replace(/^K\d+\.\d+ /, ""));
  const order = new Map(ALL_ANSWERS.map((answer, at) => [answer, at]));
  return points.sort((a, b) => (order.get(a) ?? 99) - (order.get(b) ?? 99));
}

/** Where the first of some words stands in a column, and the order of all: "2 立台完影". */
async function orderIn(host: Host, name: string, column: number, words: readonly string[]): Promise<string> {
  const { sheet } = await host.read({ type: "named", name });
  const texts = sheet.rows.map((cells) => cells[column]?.text ?? "");
  const found = texts.filter((text) => words.includes(text));
  return `${sheet.origin.row + texts.indexOf(found[0] ?? "") + 1} ${found.map(([first]) => first).join("")}`;
}

const sorting = (range: string, column: number, isAscending: boolean): string => `
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = ${column} : fields(0).IsAscending = ${isAscending ? "True" : "False"}
  Dim order(1) As New com.sun.star.beans.PropertyValue
  order(0).Name = "SortFields" : order(0).Value = fields()
  order(1).Name = "ContainsHeader" : order(1).Value = False
  ${range}.sort(order())`;
const SHEET_1 = "doc.Sheets.getByIndex(0)";
const PAPER = "doc.Sheets.getByIndex(1)";

withLibreOffice("a working paper that LibreOffice has edited", () => {
  let workbook: Uint8Array;
  beforeAll(async () => {
    workbook = await scoredWorkbook();
  });

  it("has all its answers and scores when it was only opened and saved", async () => {
    const host = await openWorkbook(editedInLibreOffice(workbook, ""));
    expect(await scoresIn(host)).toEqual(ALL_SCORES);
    expect(await make(host, SHEET)).toMatchObject({ type: "made", lost: [] });
    expect(await answersIn(host)).toEqual(ALL_ANSWERS);
  });

  it.each<[what: string, statements: string, table: string, paper: string]>([
    ["three rows above the table", `${SHEET_1}.Rows.insertByIndex(0, 3)`, "5 立台完影", "4 计预每按评"],
    ["three rows above the paper", `${PAPER}.Rows.insertByIndex(0, 3)`, "2 立台完影", "7 计预每按评"],
    ["a row amid the table", `${SHEET_1}.Rows.insertByIndex(2, 1)`, "2 立台完影", "4 计预每按评"],
    [
      "the table sorted by its weights, the heaviest first",
      sorting(`${SHEET_1}.getCellRangeByName("A2:D5")`, 1, false),
      "2 完台影立",
      "4 计预每按评",
    ],
    [
      "the paper sorted by its keys, the last first",
      sorting(`${PAPER}.getCellRangeByName("A4:M8")`, 0, false),
      "2 立台完影",
      "4 评按每预计",
    ],
    [
      "rows above, the table sorted, and the paper too",
      `${SHEET_1}.Rows.insertByIndex(0, 3)
      ${sorting(`${SHEET_1}.getCellRangeByName("A5:D8")`, 1, false)}
      fields(0).Field = 0
      order(0).Value = fields()
      ${PAPER}.getCellRangeByName("A4:M8").sort(order())`,
      "5 完台影立",
      "4 评按每预计",
    ],
  ])("keeps its links and answers after %s", async (_, statements, table, paper) => {
    const host = await openWorkbook(editedInLibreOffice(workbook, statements));
    expect([
      await orderIn(host, SHEET, 0, Object.keys(ALL_SCORES)),
      await orderIn(host, "评分底稿", 2, Object.keys(ANSWERS)),
    ]).toEqual([table, paper]);
    expect(await scoresIn(host)).toEqual(ALL_SCORES);
    expect(await make(host, SHEET)).toMatchObject({ type: "made", lost: [] });
    expect(await answersIn(host)).toEqual(ALL_ANSWERS);
    // What is written anew is what stands there already.
    expect(await score(host, SHEET)).toMatchObject({ type: "scored", written: [], differing: [], unscored: [] });
  });

  it("follows its answers without us: one that is changed there changes its score", async () => {
    const changed = editedInLibreOffice(
      workbook,
      `sheet = ${PAPER}
       For row = 3 To 7
         If sheet.getCellByPosition(2, row).String = "每缺1份台账" Then sheet.getCellByPosition(6, row).Value = 5
       Next`,
    );
    expect(await scoresIn(await openWorkbook(changed))).toEqual({ ...ALL_SCORES, 台账管理: "2.5" });
  });

  it("reports the answer of an indicator that is deleted, and keeps all others", async () => {
    const host = await openWorkbook(editedInLibreOffice(workbook, `${SHEET_1}.Rows.removeByIndex(2, 1)`));
    expect(await scoresIn(host)).toEqual({ 立项依据: "3", 完成率: "5.1", 影响: "4.5" });
    const made = await make(host, SHEET);
    expect(
      made.type === "made" && made.lost.map(({ path, point, answer }) => `${path}|${point} = ${textOf(answer)}`),
    ).toEqual(["台账管理|每缺1份台账 = 3"]);
    expect(await answersIn(host)).toEqual(ALL_ANSWERS.filter((answer) => !answer.startsWith("台账管理")));
  });
});
