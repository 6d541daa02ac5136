import { oneTable } from "./one-table";
import { columnsLine, outline } from "./outline";

/** What is read of names in one column: headings and indicators, one line each. */
const read = (rows: string, header = "序号 | 考核项目 | 分值 | 评分标准 | 得分"): string[] =>
  outline(oneTable(`${header}\n${rows.replace(/^\n|\n\s*$/g, "")}`)).filter((line) => /^(?:#|[A-Z]\d+ )/.test(line));

describe("a row heads those below it in the same column", () => {
  const headed = (heading: string): string[] =>
    read(`
      | ${heading} | | |
      | 出勤 | 40 | 按比例 | 38
      | 纪律 | 60 | 每次扣2分 | 60
    `);

  it.each([
    ["with a weight inside", "日常管理（100分） | ", "# B2 日常管理 100 rows 2-4"],
    ["numbered in Chinese", "一、日常管理 | ", "# B2 一、日常管理 none rows 2-4"],
    ["numbered in Chinese, with its weight", "一、日常管理 | 100", "# B2 一、日常管理 100 rows 2-4"],
    ["called a part of another kind", "加分项 | ", "# B2 加分项 none rows 2-4"],
  ])("%s", (_, heading, line) => {
    expect(headed(heading)[0]).toBe(line);
  });

  it("merged beyond the names", () => {
    const rows = read(`
      | 日常管理 | < | < | <
      | 出勤 | 40 | 按比例 | 38
      | 纪律 | 60 | 每次扣2分 | 60
    `);
    expect(rows).toEqual(["# B2 日常管理 none rows 2-4", "B3 日常管理 / 出勤 40 -> 38", "B4 日常管理 / 纪律 60 -> 60"]);
  });

  it("but not a plain name, nor one merged over several rows", () => {
    expect(headed("日常管理 | 50")[0]).toBe("B2 日常管理 50 -> blank");
    const rows = read(`
      | 出勤 | 20 | 按比例 | 20
      | ^ | 20 | 每次扣2分 | 18
      | 纪律 | 60 | 每次扣2分 | 60
    `);
    expect(rows[0]).toBe("B2 出勤 20 -> 20");
  });

  it("but not with a criterion or a score of its own", () => {
    const own = (criterion: string, score: string): string =>
      read(`
        | 一、日常管理 | 40 | ${criterion} | ${score}
        | 纪律 | 60 | 每次扣2分 | 60
      `)[0] ?? "";
    expect(own("每次扣2分", "")).toBe("B2 一、日常管理 40 -> blank");
    expect(own("", "38")).toBe("B2 一、日常管理 40 -> 38");
    expect(own("", "")).toBe("# B2 一、日常管理 40 rows 2-3");
  });

  it("but not with nothing below it", () => {
    const rows = read(`
      | 一、日常管理 | 40 | |
      | 出勤 | 40 | 按比例 | 38
      | 二、信息报送 | 10 | |
      | 三、安全生产 | 50 | |
      | 巡查 | 50 | 每次扣2分 | 48
    `);
    expect(rows).toEqual([
      "# B2 一、日常管理 40 rows 2-3",
      "# B5 三、安全生产 50 rows 5-6",
      "B3 一、日常管理 / 出勤 40 -> 38",
      "B4 二、信息报送 10 -> blank",
      "B6 三、安全生产 / 巡查 50 -> 48",
    ]);
  });

  it("but not the last one, and none right above a total", () => {
    const rows = read(`
      | 出勤 | 40 | 按比例 | 38
      | 二、纪律 | 60 | |
      | 合计 | 100 | | 98
    `);
    expect(rows).toEqual(["B2 出勤 40 -> 38", "B3 二、纪律 60 -> blank"]);
  });
});

describe("a serial number in Chinese makes a heading", () => {
  it("where others are Arabic, even with a text of its own", () => {
    const rows = read(`
      一 | 日常管理 | 40 | 共两项 |
      1 | 出勤 | 20 | 按比例 | 18
      2、 | 值班 | 20 | 按比例 | 20
      二 | 安全生产 | 60 | 共一项 |
      1 | 巡查 | 60 | 每次扣2分 | 60
    `);
    expect(rows.filter((line) => line.startsWith("#"))).toEqual([
      "# B2 日常管理 40 rows 2-4",
      "# B5 安全生产 60 rows 5-6",
    ]);
  });

  it("but not where all of them are", () => {
    const rows = read(`
      一 | 日常管理 | 40 | 按比例 | 38
      二 | 安全生产 | 60 | 每次扣2分 | 60
    `);
    expect(rows).toEqual(["B2 日常管理 40 -> 38", "B3 安全生产 60 -> 60"]);
  });
});

describe("codes", () => {
  const coded = (...names: readonly string[]): string[] =>
    read(names.map((name) => `| ${name} | 20 | 按比例 | 20`).join("\n")).map((line) => line.replace(/ 20.*$/, ""));

  it("that are continued below make a heading", () => {
    expect(coded("A1决策", "A101立项", "A102资金", "A2产出", "A201数量")).toEqual([
      "# B2 A1决策",
      "# B5 A2产出",
      "B3 A1决策 / A101立项",
      "B4 A1决策 / A102资金",
      "B6 A2产出 / A201数量",
    ]);
    expect(coded("1决策", "1.1立项", "1.2资金", "2产出", "2.1数量")).toEqual([
      "# B2 1决策",
      "# B5 2产出",
      "B3 1决策 / 1.1立项",
      "B4 1决策 / 1.2资金",
      "B6 2产出 / 2.1数量",
    ]);
  });

  it("that only begin alike make none", () => {
    expect(coded("1决策", "10立项", "11资金")).toEqual(["B2 1决策", "B3 10立项", "B4 11资金"]);
    expect(coded("A1决策", "A10立项", "A11资金")).toEqual(["B2 A1决策", "B3 A10立项", "B4 A11资金"]);
    expect(coded("决策1", "决策1.1", "资金")).toEqual(["B2 决策1", "B3 决策1.1", "B4 资金"]);
  });

  it("of another part end the one above", () => {
    expect(coded("A1决策", "A101立项", "B2产出", "数量")).toEqual([
      "# B2 A1决策",
      "B3 A1决策 / A101立项",
      "B4 B2产出",
      "B5 数量",
    ]);
    expect(coded("1决策", "1.1立项", "资金", "2产出")).toEqual([
      "# B2 1决策",
      "B3 1决策 / 1.1立项",
      "B4 1决策 / 资金",
      "B5 2产出",
    ]);
  });
});

describe("a heading among the serial numbers", () => {
  const beside = (heading: string, header?: string): string[] =>
    read(
      `
        ${heading} | | |
        1 | 出勤 | 40 | 按比例 | 38
        2 | 纪律 | 60 | 每次扣2分 | 60
      `,
      header,
    );

  it.each([
    ["numbered", "一、日常管理 | ", "# A2 一、日常管理 none rows 2-4"],
    ["with a weight inside", "日常管理（100分） | ", "# A2 日常管理 100 rows 2-4"],
    ["merged over the names", "日常管理 | <", "# A2 日常管理 none rows 2-4"],
  ])("%s", (_, heading, line) => {
    const [first, ...others] = beside(heading);
    expect(first).toBe(line);
    expect(others).toHaveLength(2);
    expect(others[0]).toMatch(/^B3 日常管理|^B3 一、日常管理/);
  });

  it("is none without a name", () => {
    const NONE = ["B3 出勤 40 -> 38", "B4 纪律 60 -> 60"];
    expect(beside("一、 | ")).toEqual(NONE);
    expect(beside("3 | ")).toEqual(NONE);
    expect(beside("3 | <")).toEqual(NONE);
    expect(beside("另计 | ")).toEqual(NONE);
  });
});

describe("a title above a header", () => {
  const HEADER = "序号 | 考核项目 | 分值 | 评分标准 | 得分";
  const parts = (first: string, second: string): string[] =>
    outline(
      oneTable(`
        某街道考核表
        ${first}
        ${HEADER}
        1 | 出勤 | 40 | 按比例 | 38
        ${second}
        ${HEADER}
        1 | 巡查 | 60 | 每次扣2分 | 60
      `),
    ).filter((line) => /^(?:#|[A-Z]\d+ |indicators)/.test(line));

  it("heads the first part where another heads the next", () => {
    expect(parts("一、日常管理", "二、安全生产")).toEqual([
      "indicators A2:E7 header 3,6",
      "# A2 一、日常管理 none rows 2-4",
      "# A5 二、安全生产 none rows 5-7",
      "B4 一、日常管理 / 出勤 40 -> 38",
      "B7 二、安全生产 / 巡查 60 -> 60",
    ]);
    expect(parts("| 日常管理（40分）", "| 安全生产（60分）").slice(1, 3)).toEqual([
      "# B2 日常管理 40 rows 2-4",
      "# B5 安全生产 60 rows 5-7",
    ]);
  });

  it("heads none where it is a name of the sheet, or stands elsewhere", () => {
    expect(parts("二〇二四年考核", "二、安全生产")[0]).toBe("indicators A3:E7 header 3,6");
    expect(parts("考核结果", "二、安全生产")[0]).toBe("indicators A3:E7 header 3,6");
    expect(parts("| | | 一、日常管理", "二、安全生产")[0]).toBe("indicators A3:E7 header 3,6");
    expect(parts("一、日常管理 | | | 甲科室", "二、安全生产")[0]).toBe("indicators A3:E7 header 3,6");
  });
});

it("gives the first level's column to headings and names alike", () => {
  const table = oneTable(`
    考核项目 | 分值 | 评分标准 | 得分
    一、日常管理 | 100 | |
    出勤 | 40 | 按比例 | 38
    纪律 | 60 | 每次扣2分 | 60
  `);
  expect(columnsLine(table.columns)).toBe("level1=A level2=A criterion=C score=D weight=B");
});
