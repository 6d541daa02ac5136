import { below, oneTable } from "./one-table";
import { columnsLine, indicatorLines, outline } from "./outline";

const lines = (body: string): string[] => indicatorLines(below(body));
const spans = (body: string): string[] =>
  below(body).indicators.map(({ path, rows }) => `${path.join(" / ")} ${rows.first + 1}-${rows.last + 1}`);

describe("an indicator without points yet", () => {
  it("counts below a subtotal, and below a total that stands at the top", () => {
    const body = (label: string, at: "top" | "between"): string => `
      ${at === "top" ? `${label} | | 100 | | 90 |` : ""}
      投入 | 立项 | 40 | 有得40分 | 40 |
      ${at === "between" ? `${label} | | 40 | | 40 |` : ""}
      产出 | 数量 | | 按比例 | |
      效益 | 满意 | 60 | 按比例 | 50 |
    `;
    const paths = (text: string): string[] => below(text).indicators.map(({ path }) => path.join(" / "));
    expect(paths(body("小计", "between"))).toEqual(["投入 / 立项", "产出 / 数量", "效益 / 满意"]);
    expect(paths(body("总计", "top"))).toEqual(["投入 / 立项", "产出 / 数量", "效益 / 满意"]);
  });

  it("counts below a gap as long as points follow", () => {
    const body = `
      投入 | 立项 | 40 | 有得40分 | 40 |

      产出 | 数量 | | 按比例 | |
      | 质量 | 60 | 按比例 | 50 |
    `;
    expect(lines(body)).toEqual([
      "B2 投入 / 立项 40 -> 40",
      "B4 产出 / 数量 blank -> blank",
      "B5 产出 / 质量 60 -> 50",
    ]);
  });

  it("counts below a gap in a form without any points", () => {
    const body = `
      投入 | 立项 | | 有依据得分 | |

      产出 | 数量 | | 按比例 | |
    `;
    expect(lines(body)).toEqual(["B2 投入 / 立项 blank -> blank", "B4 产出 / 数量 blank -> blank"]);
  });

  it("counts below a part that has the only points, parted by a gap", () => {
    const body = `
      产出 | | 100 | | |

      | 数量 | | 按比例 | |
      | 质量 | | 按比例 | |
    `;
    expect(lines(body)).toEqual(["B4 产出 / 数量 blank -> blank", "B5 产出 / 质量 blank -> blank"]);
  });

  it("counts where it is only numbered, in a form without any points", () => {
    const body = `
      产出 | 指标1： | | | |
      | 指标2： | | | |
    `;
    expect(lines(body)).toEqual(["B2 产出 / 指标1： blank -> blank", "B3 产出 / 指标2： blank -> blank"]);
  });

  it("doesn't where it is only numbered, beside others with points", () => {
    const body = `
      产出 | 数量 | 100 | 按比例 | 90 |
      | 指标2： | | | |
    `;
    expect(lines(body)).toEqual(["B2 产出 / 数量 100 -> 90"]);
  });
});

describe("below the total", () => {
  const after = (rows: string): string[] =>
    lines(`
      投入 | 立项 | 40 | 有得40分 | 40 |
      产出 | 数量 | 60 | 按比例 | 55 |
      合计 | | 100 | | 95 |
      ${rows}
    `).slice(2);

  it("names with texts but without points are none of the table's", () => {
    expect(after("附件 | 材料清单 | | 见附件 | |")).toEqual([]);
  });

  it("bonuses count by their texts, and anything by its weight or its score", () => {
    expect(after("加分项 | 创新 | | 每项加1分 | |")).toEqual(["B5 加分项 / 创新 blank -> blank bonus"]);
    expect(after("宣传 | 信息 | 5 | | |")).toEqual(["B5 宣传 / 信息 5 -> blank"]);
    expect(after("宣传 | 信息 | | | 3 |")).toEqual(["B5 宣传 / 信息 blank -> 3"]);
  });

  it("numbers without a name say nothing", () => {
    expect(after("| | 100 | 折算 | 47.5 |")).toEqual([]);
  });

  it("texts without a name belong to no indicator", () => {
    const body = `
      投入 | 立项 | 40 | 有得40分 | 40 |
      产出 | 数量 | 60 | 按比例 | 55 |
      合计 | | 100 | | 95 |
      | | | 以上得分已复核 | |
    `;
    expect(spans(body)).toEqual(["投入 / 立项 2-2", "产出 / 数量 3-3"]);
  });
});

describe("below the last points", () => {
  it("a gap ends the table, whether it is scored yet or not", () => {
    const body = (score: string): string => `
      投入 | 立项 | 40 | 有得40分 | ${score} |
      产出 | 数量 | 60 | 按比例 | ${score} |

      名词 | 数量 | | 指完成的场次 | |
    `;
    expect(lines(body(""))).toHaveLength(2);
    expect(lines(body("40"))).toHaveLength(2);
  });

  it("an indicator behind a gap keeps its further rows", () => {
    const body = `
      投入 | 立项 | 40 | 有得40分 | 40 |

      产出 | 数量 | 60 | 有计划得30分 | 55 |
      | | | 有总结得30分 | |
    `;
    expect(spans(body)).toEqual(["投入 / 立项 2-2", "产出 / 数量 4-5"]);
  });
});

describe("a parent with a row of its own", () => {
  const groups = (body: string): string[] => outline(below(body)).filter((line) => line.startsWith("#"));

  it("has a weight where its row has one", () => {
    const body = (weight: string): string => `
      投入 | | ${weight} | | |
      | 立项 | 40 | 有得40分 | 40 |
      | 资金 | 60 | 按比例 | 55 |
    `;
    expect(groups(body("100"))).toEqual(["# A2 投入 100 rows 2-4"]);
    expect(groups(body(""))).toEqual(["# A2 投入 none rows 2-4"]);
  });

  it("is no indicator without anything below it, nor a further row of the one above", () => {
    const body = `
      投入 | 立项 | 40 | 有得40分 | 40 |
      产出 | | | | |
      效益 | 满意 | 60 | 按比例 | 55 |
    `;
    expect(spans(body)).toEqual(["投入 / 立项 2-2", "效益 / 满意 4-4"]);
  });

  it("is an indicator where it has a criterion or a score and nothing below it", () => {
    const body = (criterion: string, score: string): string => `
      投入 | 立项 | 100 | 有得100分 | 90 |
      安全 | | | ${criterion} | ${score} |
    `;
    expect(lines(body("发生事故扣5分", ""))).toEqual(["B2 投入 / 立项 100 -> 90", "A3 安全 blank -> blank"]);
    expect(lines(body("", "-5"))).toEqual(["B2 投入 / 立项 100 -> 90", "A3 安全 blank -> -5"]);
  });
});

describe("a name in one row after the other", () => {
  it("is one parent where it names parents, also going on from another page", () => {
    const body = `
      产出 | 数量 | 40 | 按比例 | 40 |
      产出 | 质量 | 30 | 按比例 | 30 |
      产出（续） | 时效 | 30 | 按比例 | 25 |
    `;
    expect(outline(below(body)).filter((line) => line.startsWith("#"))).toEqual(["# A2 产出 none rows 2-4"]);
  });

  it("is two indicators where it names indicators", () => {
    const body = `
      产出 | 数量 | 40 | 按比例 | 40 |
      产出 | 数量 | 60 | 按比例 | 55 |
    `;
    expect(lines(body)).toEqual(["B2 产出 / 数量 40 -> 40", "B3 产出 / 数量 60 -> 55"]);
  });

  it("is another indicator below another parent", () => {
    const body = `
      产出 | 完成率 | 40 | 按比例 | 40 |
      效益 | 完成率 | 60 | 按比例 | 55 |
    `;
    expect(lines(body)).toEqual(["B2 产出 / 完成率 40 -> 40", "B3 效益 / 完成率 60 -> 55"]);
  });
});

describe("a row of nothing but numbers", () => {
  it("is a further item where it isn't the sum of those above", () => {
    const body = `
      投入 | 立项 | 40 | 有得40分 | 40 |
      产出 | 数量 | 30 | 按比例 | 30 |
      | | 30 | | 20 |
    `;
    expect(lines(body)).toEqual(["B2 投入 / 立项 40 -> 40", "B3 产出 / 数量 30 -> 30", "B3 产出 / 数量 30 -> 20"]);
  });

  it("is nothing above the first name", () => {
    const body = `
      | | 100 | | 95 |
      投入 | 立项 | 40 | 有得40分 | 40 |
      产出 | 数量 | 60 | 按比例 | 55 |
    `;
    expect(lines(body)).toEqual(["B3 投入 / 立项 40 -> 40", "B4 产出 / 数量 60 -> 55"]);
  });

  it("ends the table where it is the sum", () => {
    const body = `
      投入 | 立项 | 40 | 有得40分 | 40 |
      产出 | 数量 | 60 | 按比例 | 55 |
      | | 100 | | 95 |
      附件 | 材料清单 | | 见附件 | |
    `;
    expect(lines(body)).toHaveLength(2);
  });
});

describe("a last name whose points are the sum of those above", () => {
  const scored = (...rows: readonly string[]): string[] => {
    const table = oneTable(["指标名称 | 分值 | 得分", ...rows].join("\n"));
    return outline(table).filter((line) => /^[A-Z]\d+ |^total/.test(line));
  };

  it("is the total", () => {
    expect(scored("出勤 | 10 | 10", "纪律 | 20 | 20", "业务 | 30 | 25", "全年 | 60 | 55")[3]).toBe(
      "total row 5 weight 60 score 55 of 2-4",
    );
  });

  it("is an indicator where its score isn't that sum, where only two stand above, or where another follows", () => {
    expect(scored("出勤 | 10 | 10", "纪律 | 20 | 20", "业务 | 30 | 25", "业绩 | 60 | 58")[3]).toBe("A5 业绩 60 -> 58");
    expect(scored("出勤 | 10 | 10", "纪律 | 20 | 20", "业务 | 30 | 30")[2]).toBe("A4 业务 30 -> 30");
    expect(scored("出勤 | 5 | 5", "纪律 | 10 | 10", "业务 | 15 | 15", "业绩 | 30 | 30", "创新 | 40 | 35")[3]).toBe(
      "A5 业绩 30 -> 30",
    );
  });

  it("is an indicator where it makes the full marks with them, all of them reached", () => {
    expect(scored("出勤 | 10 | 10", "纪律 | 20 | 20", "业务 | 20 | 20", "业绩 | 50 | 50")[3]).toBe("A5 业绩 50 -> 50");
  });

  it("is an indicator where it has a criterion, and where it is below a parent", () => {
    const body = (last: string): string => `
      投入 | 立项 | 10 | 有得10分 | 10 |
      | 资金 | 20 | 按比例 | 20 |
      产出 | 数量 | 30 | 按比例 | 30 |
      ${last}
    `;
    expect(lines(body("效益 | | 60 | 按比例 | 60 |"))[3]).toBe("A5 效益 60 -> 60");
    expect(lines(body("效益 | 满意 | 60 | | 60 |"))[3]).toBe("B5 效益 / 满意 60 -> 60");
    expect(lines(body("| 满意 | 60 | | 60 |"))[3]).toBe("B5 产出 / 满意 60 -> 60");
  });
});

describe("numbered items below a name in its column", () => {
  const items = (heading: string, ...rows: readonly string[]): string[] =>
    indicatorLines(oneTable(["操作项目 | 分值 | 评分标准 | 得分", heading, ...rows].join("\n")));

  it("are indicators, and the name isn't one", () => {
    expect(items("1.准备 | | |", "（1）着装 | 40 | 不齐扣5分 | 40", "（2）器械 | 60 | 缺一件扣5分 | 50")).toEqual([
      "A3 （1）着装 40 -> 40",
      "A4 （2）器械 60 -> 50",
    ]);
  });

  it("leave it one where it has points or a text of its own", () => {
    const rows = ["（1）着装 | 40 | 不齐扣5分 | 40", "（2）器械 | 60 | 缺一件扣5分 | 50"];
    expect(items("1.准备 | | 不准备扣5分 |", ...rows)[0]).toBe("A2 1.准备 blank -> blank");
    expect(items("1.准备 | | | 5", ...rows)[0]).toBe("A2 1.准备 blank -> 5");
    expect(items("1.准备 | 5 | |", ...rows)[0]).toBe("A2 1.准备 5 -> blank");
  });

  it("don't make an item of their own kind their heading", () => {
    expect(items("（1）着装 | | |", "（2）器械 | 60 | 缺一件扣5分 | 50")[0]).toBe("A2 （1）着装 blank -> blank");
  });
});

it("adds no level for a heading below the total that heads nothing", () => {
  const table = oneTable(`
    序号 | 指标名称 | 分值 | 评分标准 | 得分
    1 | 出勤 | 40 | 按比例 | 38
    2 | 纪律 | 60 | 每次扣2分 | 60
     | 合计 | 100 | | 98
    一、 | 附注 | | |
    1 | 说明材料 | | 见附件 |
  `);
  expect(columnsLine(table.columns)).toBe("level1=B criterion=D score=E serial=A weight=C");
  expect(table.indicators).toHaveLength(2);
});
