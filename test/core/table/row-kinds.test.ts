import { below, oneTable } from "./one-table";
import { indicatorLines, outline } from "./outline";

const lines = (body: string): string[] => indicatorLines(below(body));
const totals = (body: string): string[] => outline(below(body)).filter((line) => /^(?:sub)?total/.test(line));

/** Two indicators of 40 and 60 with a row between them, and what is read of that row. */
const between = (row: string): string[] =>
  lines(`
    投入 | 立项 | 40 | 有得40分 | 40 |
    ${row}
    产出 | 数量 | 60 | 按比例 | 55 |
  `).slice(1, -1);

describe("a total", () => {
  const known = (label: string): string[] =>
    totals(`
      投入 | 立项 | 40 | 有得40分 | 40 |
      产出 | 数量 | 60 | 按比例 | 55 |
      ${label} | | 100 | | 95 |
    `);
  const TOTAL = ["total row 4 weight 100 score 95 of 2-3"];

  it("is named shortly", () => {
    expect(known("本项目考核指标合计")).toEqual(TOTAL);
    expect(known("本项目全部考核指标合计")).toEqual([]);
  });

  it("is 得分 or 评分 only beside numbers, of the weight or of the score", () => {
    expect(known("得分")).toEqual(TOTAL);
    const alone = (weight: string, score: string): string[] =>
      totals(`
        投入 | 立项 | 40 | 有得40分 | 40 |
        产出 | 数量 | 60 | 按比例 | 55 |
        考核得分 | | ${weight} | | ${score} |
      `);
    expect(alone("", "95")).toEqual(["total row 4 weight blank score 95 of 2-3"]);
    expect(alone("100", "")).toEqual(["total row 4 weight 100 score blank of 2-3"]);
    expect(alone("", "")).toEqual([]);
    expect(alone("分值", "得分")).toEqual([]);
  });

  it("is known among the serial numbers, and behind one", () => {
    const read = (row: string): string[] =>
      outline(
        oneTable(`
          序号 | 指标名称 | 分值 | 评分标准 | 得分
          1 | 出勤 | 40 | 按比例 | 38
          2 | 纪律 | 60 | 每次扣2分 | 60
          ${row}
        `),
      ).filter((line) => line.startsWith("total"));
    expect(read("合计 | | 100 | | 98")).toEqual(["total row 4 weight 100 score 98 of 2-3"]);
    expect(read("3 | 合计 | 100 | | 98")).toEqual(["total row 4 weight 100 score 98 of 2-3"]);
  });
});

describe("a note", () => {
  it("is known by its first words, also in brackets or behind a mark", () => {
    expect(between("备注 | 以台账为准 | | 见附件 | |")).toEqual([]);
    expect(between("（注：以台账为准） | 立项 | | 见附件 | |")).toEqual([]);
    expect(between("**注：以台账为准 | 立项 | | 见附件 | |")).toEqual([]);
  });

  it("isn't an indicator that begins alike and has points", () => {
    expect(between("审核人员到位 | 持证 | 5 | 按比例 | 5 |")).toEqual(["B3 审核人员到位 / 持证 5 -> 5"]);
    expect(between("审核人员到位 | 持证 | 5 | 按比例 | |")).toEqual(["B3 审核人员到位 / 持证 5 -> blank"]);
    expect(between("审核人员到位 | 持证 | | 按比例 | 5 |")).toEqual(["B3 审核人员到位 / 持证 blank -> 5"]);
  });

  it("is one beside points where a colon follows its first words, or ends it", () => {
    expect(between("审核人：张某 | 电话 | 5 | | |")).toEqual([]);
    expect(between("审核人（签章）： | 电话 | 5 | | |")).toEqual([]);
    expect(between("审核人员（含：兼职）到位 | 持证 | 5 | 按比例 | 5 |")).toHaveLength(1);
  });
});

describe("hints and fillers", () => {
  it("hints stand in brackets below two labels or more", () => {
    expect(between("（填写大类） | （填写名称） | | | |")).toEqual([]);
    expect(between("（填写大类） | （填写名称） | （分） | （标准） | （实得） |")).toEqual([]);
    expect(between("（安全生产） | 事故 | | 按次 | |")).toEqual(["B3 （安全生产） / 事故 blank -> blank"]);
  });

  it("dots in place of all names are no indicator, whatever stands beside them", () => {
    expect(between("…… | …… | | 按比例 | |")).toEqual([]);
    expect(between("…… | | | 按比例 | |")).toEqual([]);
    expect(between("…… | 及时 | 5 | 按比例 | 5 |")).toEqual(["B3 …… / 及时 5 -> 5"]);
  });
});

describe("numbers of the columns", () => {
  it("stand in any order, in brackets, or with how they are worked out", () => {
    expect(between("1 | 2 | 3 | 4 | 5 | 6")).toEqual([]);
    expect(between("（1） | （2） | （3） | （4） | （5）=（3）+（4） |")).toEqual([]);
    expect(between("1 | 2 | 4 | 3 | 5 | 6")).toEqual([]);
    expect(between("7 | 8 | 9 | 10 | 11 | 12")).toEqual([]);
  });

  it("go up by one, three of them at least", () => {
    expect(between("1 | 2 | 3 | | |")).toEqual([]);
    expect(between("1 | 2 | | | |")).toHaveLength(1);
    expect(between("1 | 3 | 5 | | |")).toHaveLength(1);
    expect(between("1 | 2 | 5 | 按比例 | 4 |")).toHaveLength(1);
  });
});

describe("the header of something else", () => {
  const rows = (body: string): string[] =>
    lines(`
      投入 | 立项 | 40 | 有得40分 | 40 |
      产出 | 数量 | 60 | 按比例 | 55 |
      ${body}
    `).slice(2);
  const LIST = "一 | 二 | 5 | 无 | 3 |";

  it("ends the table below a gap, and below a title", () => {
    expect(rows(`\n部门 | 姓名 | 电话 | 地址 | 邮箱 |\n${LIST}`)).toEqual([]);
    expect(rows(`\n人员名册 | | | | |\n部门 | 姓名 | 电话 | 地址 | 邮箱 |\n${LIST}`)).toEqual([]);
    expect(rows(`人员名册 | < | < | < | < | <\n部门 | 姓名 | 电话 | 地址 | 邮箱 |\n${LIST}`)).toEqual([]);
  });

  it("isn't a row of words that follows without a gap, nor one with long texts or numbers", () => {
    expect(rows(`效益 | 满意 | 无 | 按比例 | 优 |\n${LIST}`)).toHaveLength(2);
    expect(rows(`\n效益 | 满意 | 无 | 按照抽样调查的结果 | 优 |\n${LIST}`)).toEqual([]);
    expect(rows(`\n效益 | 满意 | 无 | 按照抽样调查的结果赋分 | 优 |\n${LIST}`)).toHaveLength(2);
    expect(rows(`\n效益 | 满意 | 无 | 90以上 | 优 |\n${LIST}`)).toHaveLength(2);
    expect(rows(`\n效益 | 满意 | | 按比例 | |\n${LIST}`)).toHaveLength(2);
    expect(rows(`\n效益 | | 优 | | |\n${LIST}`)).toEqual(["B6 一 / 二 5 -> 3"]);
  });
});

describe("a form's row whose name says that there is no indicator", () => {
  it("counts only with points other than zero", () => {
    expect(between("效益 | 无 | | | |")).toEqual([]);
    expect(between("效益 | 无 | 0 | | 0 |")).toEqual([]);
    expect(between("效益 | 无 | 10 | | 0 |")).toEqual(["B3 效益 / 无 10 -> 0"]);
    expect(between("效益 | 无 | 0 | | 10 |")).toEqual(["B3 效益 / 无 0 -> 10"]);
    expect(between("效益 | 无 | ^ | | ^ |")).toEqual([]);
  });
});
