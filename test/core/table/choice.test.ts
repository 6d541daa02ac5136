import { findTables } from "../../../src/core/table/find";
import type { TableChoice } from "../../../src/core/table/choice";
import { sheetOf } from "../../support/grid";
import { columnsLine, indicatorLines, points } from "./outline";

const read = (picture: string, choice: TableChoice): string[] =>
  findTables(sheetOf(picture), choice).flatMap((table) => [
    `${columnsLine(table.columns)} header ${table.headerRows.map((row) => row + 1).join(",")}`,
    ...indicatorLines(table),
    ...table.unsure.map(({ role, code }) => `unsure ${role} ${code}`),
  ]);

describe("what a person says about a table holds", () => {
  it("takes one column instead of another, and leaves the rest to be told", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | 初评得分 | 终审
      出勤 | 40 | 按比例 | 38 | 36
      纪律 | 60 | 每次扣2分 | 60 | 58
    `;
    expect(read(sheet, { header: null, columns: { score: [4] } })).toEqual([
      "level1=A criterion=C score=E weight=B header 1",
      "A2 出勤 40 -> 36",
      "A3 纪律 60 -> 58",
    ]);
  });

  it("reads a table whose labels nobody knows", () => {
    const sheet = `
      说明文字
      甲栏 | 乙栏 | 丙栏 | 丁栏
      出勤 | 40 | 按比例 | 38
      纪律 | 60 | 每次扣2分 | 60
    `;
    expect(read(sheet, { header: null, columns: {} })).toEqual([]);
    const header = { first: 1, last: 1 };
    expect(read(sheet, { header, columns: { level1: [0], weight: [1], criterion: [2], score: [3] } })).toEqual([
      "level1=A criterion=C score=D weight=B header 2",
      "A3 出勤 40 -> 38",
      "A4 纪律 60 -> 60",
    ]);
  });

  it("reads a table without any header", () => {
    const sheet = `
      出勤 | 40 | 按比例 | 38
      纪律 | 60 | 每次扣2分 | 60
    `;
    const columns = { level1: [0], weight: [1], criterion: [2], score: [3] };
    const lines = read(sheet, { header: null, columns });
    expect(lines.slice(0, 3)).toEqual([
      "level1=A criterion=C score=D weight=B header ",
      "A1 出勤 40 -> 38",
      "A2 纪律 60 -> 60",
    ]);
  });

  it("takes the rows of the header as they are named, with the lower half of a merged one", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | 得分 | <
      ^ | ^ | ^ | 单位 | 专家
      出勤 | 100 | 按比例 | 90 | 80
    `;
    const columns = { score: [4] };
    const expected = ["level1=A criterion=C score=E weight=B header 1,2", "A3 出勤 100 -> 80"];
    expect(read(sheet, { header: { first: 0, last: 0 }, columns }).slice(0, 2)).toEqual(expected);
    expect(read(sheet, { header: { first: 1, last: 1 }, columns }).slice(0, 2)).toEqual(expected);
  });

  it("touches only the table whose header is named", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | 得分 | 抽查
      出勤 | 100 | 按比例 | 90 | 80
      合计 | 100 | | 90 | 80

      指标名称 | 分值 | 评分标准 | 得分 | 抽查
      纪律 | 100 | 按比例 | 70 | 60
    `;
    const lines = read(sheet, { header: { first: 4, last: 4 }, columns: { score: [4] } });
    expect(lines.filter((line) => line.includes("->"))).toEqual(["A2 出勤 100 -> 90", "A6 纪律 100 -> 60"]);
  });

  const SCORED = `
    序号 | 指标名称 | 分值 | 评分标准 | 自评得分 | 专家得分 | 抽查
    1 | 出勤 | 40 | 按比例 | 38 | 36 | 35
    2 | 纪律 | 60 | 每次扣2分 | 60 | 58 | 57
  `;
  const scoresIn = (choice: TableChoice): readonly (readonly number[] | undefined)[] =>
    findTables(sheetOf(SCORED), choice).map(({ scoreColumns }) => scoreColumns);

  it("counts further columns of scores that a person names, and none that they say is something else", () => {
    expect(scoresIn({ header: null, columns: {} })).toEqual([[4, 5]]);
    expect(scoresIn({ header: null, columns: { score: [6] } })).toEqual([[4, 5, 6]]);
    expect(scoresIn({ header: null, columns: { reviewScore: [6] } })).toEqual([[4, 5, 6]]);
    expect(scoresIn({ header: null, columns: { score: [4], remark: [5] } })).toEqual([undefined]);
    expect(scoresIn({ header: null, columns: { score: [6], remark: [5] } })).toEqual([[4, 6]]);
  });

  it("takes a second opinion where it is said to stand", () => {
    const [table] = findTables(sheetOf(SCORED), { header: null, columns: { score: [4], reviewScore: [6] } });
    expect(columnsLine(table?.columns ?? {})).toBe("level1=B criterion=D reviewScore=G score=E serial=A weight=C");
    expect(table?.indicators.map(({ reviewScore }) => points(reviewScore))).toEqual(["35", "57"]);
  });

  it("doubts nothing that a person has settled, and the rest as ever", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | 得分 | 得分
      出勤 | 40 | 按比例 | 38 | 36
      纪律 | 60 | 每次扣2分 | 60 | 58
    `;
    const doubts = (columns: TableChoice["columns"]): string[] =>
      read(sheet, { header: null, columns }).filter((line) => line.startsWith("unsure"));
    expect(doubts({})).toEqual(["unsure score several-candidates"]);
    expect(doubts({ weight: [1] })).toEqual(["unsure score several-candidates"]);
    expect(doubts({ score: [3] })).toEqual([]);
  });

  it("takes a role from a column though no other has it", () => {
    const choice: TableChoice = { header: null, columns: { weight: [] } };
    const lines = read("指标名称 | 分值 | 评分标准 | 得分\n出勤 | 100 | 按比例 | 90", choice);
    expect(lines[1]).toBe("A2 出勤 none -> 90");
  });

  it("takes all levels as they are said", () => {
    const sheet = `
      一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分
      产出 | 数量 | 场次 | 60 | 按比例 | 55
      效益 | 满意 | 满意率 | 40 | 按比例 | 40
    `;
    expect(read(sheet, { header: null, columns: { level1: [1], level2: [2] } })).toEqual([
      "level1=B level2=C criterion=E score=F weight=D header 1",
      "C2 数量 / 场次 60 -> 55",
      "C3 满意 / 满意率 40 -> 40",
    ]);
    expect(read(sheet, { header: null, columns: { level1: [2] } })[1]).toBe("C2 场次 60 -> 55");
  });

  it("lets a column that names be something else besides", () => {
    const sheet = "栏目 | 分值 | 得分\n每迟到一次扣2分 | 40 | 38\n每缺席一次扣2分 | 60 | 60";
    const lines = read(sheet, { header: { first: 0, last: 0 }, columns: { criterion: [0], level1: [0] } });
    expect(lines.slice(0, 2)).toEqual([
      "level1=A criterion=A score=C weight=B header 1",
      "A2 每迟到一次扣2分 40 -> 38",
    ]);
  });

  it("takes the weights of the levels where they are said to stand", () => {
    const sheet = `
      一级指标 | 甲栏 | 二级指标 | 乙栏 | 三级指标 | 丙栏 | 四级指标 | 分值 | 得分
      产出 | 60 | 数量 | 60 | 场次 | 60 | 培训 | 60 | 55
      效益 | 40 | 满意 | 40 | 满意率 | 40 | 抽样 | 40 | 40
    `;
    const columns = { level1Weight: [1], level2Weight: [3], level3Weight: [5] };
    const [table] = findTables(sheetOf(sheet), { header: null, columns });
    expect(columnsLine(table?.columns ?? {})).toBe(
      "level1=A level1Weight=B level2=C level2Weight=D level3=E level3Weight=F level4=G score=I weight=H",
    );
    expect(table?.groups.map(({ path, weight }) => `${path.join(" / ")} ${points(weight)}`)).toEqual([
      "产出 60",
      "产出 / 数量 60",
      "产出 / 数量 / 场次 60",
      "效益 40",
      "效益 / 满意 40",
      "效益 / 满意 / 满意率 40",
    ]);
  });

  it("takes columns that the header leaves out, whatever their order", () => {
    const sheet = `
      指标名称 | 评分标准 | 得分
      出勤 | 按比例 | 38 | 40 | 36
      纪律 | 每次扣2分 | 60 | 60 | 58
    `;
    const lines = read(sheet, { header: null, columns: { reviewScore: [4], weight: [3] } });
    expect(lines[0]).toBe("level1=A criterion=B reviewScore=E score=C weight=D header 1");
    expect(lines[1]).toBe("A2 出勤 40 -> 38 review 36");
  });
});
