import { findTables } from "../../../src/core/table/find";
import type { IndicatorTable } from "../../../src/core/table/table";
import { sheetOf } from "../../support/grid";
import { below } from "./one-table";
import { indicatorLines, outline, points } from "./outline";

const HEADER = "一级指标 | 二级指标 | 分值 | 评价标准 | 得分 | 备注";

const sums = (table: IndicatorTable): string[] => outline(table).filter((line) => /^(?:sub)?total/.test(line));

it("counts subtotals once and tells what each of them sums", () => {
  const table = below(`
    投入 | 立项 | 10 | 有得10分 | 10 |
    | 资金 | 20 | 按比例 | 18 |
    | 小计 | 30 | | 28 |
    产出 | 数量 | 70 | 按比例 | 60 |
    | 小计 | 70 | | 60 |
    总计 | | 100 | | 88 |
  `);
  expect(indicatorLines(table)).toEqual([
    "B2 投入 / 立项 10 -> 10",
    "B3 投入 / 资金 20 -> 18",
    "B5 产出 / 数量 70 -> 60",
  ]);
  expect(sums(table)).toEqual([
    "subtotal row 4 weight 30 score 28 of 2-3",
    "subtotal row 6 weight 70 score 60 of 5-5",
    "total row 7 weight 100 score 88 of 2-5",
  ]);
});

it("tells a part by its stated weight, else by the parent that its label stands under", () => {
  const body = (label: string, weight: string): string => `
    投入 | 立项 | 30 | 有得30分 | 30 |
    产出 | 数量 | 40 | 按比例 | 40 |
    ^ | 质量 | 30 | 按比例 | 20 |
    ${label} | ${weight} | | 60 |
    总计 | | 100 | | 90 |
  `;
  expect(sums(below(body("小计 | ", "70")))[0]).toBe("subtotal row 5 weight 70 score 60 of 3-4");
  expect(sums(below(body(" | 小计", "")))[0]).toBe("subtotal row 5 weight blank score 60 of 3-4");
  expect(sums(below(body("小计 | ", "100")))[0]).toBe("subtotal row 5 weight 100 score 60 of 2-4");
});

it("keeps the total that has a score above a row that only repeats it in words", () => {
  const table = below(`
    投入 | 立项 | 30 | 有得30分 | 30 |
    产出 | 数量 | 70 | 按比例 | 58 |
    合计 | | 100 | | 88 |
    综合得分 | 88 | | 最终等级 | | 良
  `);
  expect(sums(table)).toEqual(["total row 4 weight 100 score 88 of 2-3"]);
});

it("takes the last of two totals for the table's, the one before for a part's", () => {
  const table = below(`
    投入 | 立项 | 30 | 有得30分 | 30 |
    产出 | 数量 | 70 | 按比例 | 60 |
    合计 | | 100 | | 90 |
    附加 | 创新 | 5 | 有得5分 | 5 |
    合计 | | 5 | | 5 |
    总分 | | 105 | | 95 |
  `);
  expect(sums(table)).toEqual([
    "subtotal row 4 weight 100 score 90 of 2-3",
    "subtotal row 6 weight 5 score 5 of 5-5",
    "total row 7 weight 105 score 95 of 2-5",
  ]);
});

it.each(["总分", "合 计", "总　计", "得分合计", "总得分：", "合计（分）", "最终得分"])(
  "knows the total by %j",
  (label) => {
    const table = below(`
    投入 | 立项 | 40 | 有得40分 | 40 |
    产出 | 数量 | 60 | 按比例 | 60 |
    ${label} | | 100 | | 100 |
  `);
    expect(sums(table)).toEqual(["total row 4 weight 100 score 100 of 2-3"]);
  },
);

it("knows a total without a name by its sum", () => {
  const table = below(`
    投入 | 立项 | 40 | 有得40分 | 40 |
    产出 | 数量 | 60 | 按比例 | 55 |
    | | 100 | | 95 |
  `);
  expect(table.indicators).toHaveLength(2);
  expect(sums(table)).toEqual(["total row 4 weight 100 score 95 of 2-3"]);
});

it("leaves out blank rows, fillers, column numbers, repeated headers, notes and signatures", () => {
  const table = below(`
    1 | 2 | 3 | 4 | 5 | 6
    投入 | 立项 | 40 | 有得40分 | 40 |

    | …… | | | |
    ${HEADER}
    产出 | 数量 | 60 | 按比例 | 60 |
    总分 | | 100 | | 100 |
    注：得分保留两位小数。
    评价人： | 张某 | | | 2024 |
    存在问题 | 台账不全 | | | |
  `);
  expect(indicatorLines(table)).toEqual(["B3 投入 / 立项 40 -> 40", "B7 产出 / 数量 60 -> 60"]);
  expect(table.headerRows).toEqual([0, 5]);
  expect(table.range).toEqual({ top: 0, left: 0, bottom: 7, right: 5 });
});

it("parts bonus, deduction, veto and alternative rows from the scored ones, also below the total", () => {
  const table = below(`
    投入 | 立项 | 40 | 有得40分 | 40 |
    产出（可选项） | 数量 | 60 | 按比例 | 60 |
    安全 | 事故（一票否决） | | 发生则不得分 | |
    合计 | | 100 | | 100 |
    加分项 | 创新做法 | 5 | 每项加1分 | 2 |
    扣分项目 | 审计问题 | | 每个扣1分 | -1 |
  `);
  expect(indicatorLines(table)).toEqual([
    "B2 投入 / 立项 40 -> 40",
    "B3 产出（可选项） / 数量 60 -> 60 alternative",
    "B4 安全 / 事故（一票否决） blank -> blank veto",
    "B6 加分项 / 创新做法 5 -> 2 bonus",
    "B7 扣分项目 / 审计问题 blank -> -1 deduction",
  ]);
});

it("keeps what is no number, and tells rows that don't apply", () => {
  const table = below(`
    投入 | 立项 | 10 | 按比例 | #REF! |
    | 资金 | 10 | 按比例 | =E9/2 |
    | 到位 | 10 | 按比例 | 优 |
    | 及时 | 10 | 按比例 | 不适用 |
    | 合规 | "10分 " | 按比例 | =5+4 -> 9 |
    | 监控 | 10 | 按比例 | / | 不涉及
  `);
  expect(indicatorLines(table)).toEqual([
    "B2 投入 / 立项 10 -> error",
    "B3 投入 / 资金 10 -> not-calculated",
    "B4 投入 / 到位 10 -> not-a-number",
    "B5 投入 / 及时 10 -> not-a-number not-applicable",
    'B6 投入 / 合规 "10" -> 9',
    "B7 投入 / 监控 10 -> blank not-applicable",
  ]);
});

it("keeps a cell's formula, and whether it shows a share", () => {
  const table = below(`
    投入 | 立项 | 40% | 按比例 | =30+8 -> 38 |
    产出 | 数量 | "60%" | 按比例 | 50 |
    合计 | | 100% | | =SUM(E2:E3) -> 88 |
  `);
  const facts = [...table.indicators, table.total].flatMap((row) => [row?.weight, row?.score]);
  expect(facts.map((cell) => [points(cell ?? null), cell?.formula, cell?.isPercent])).toEqual([
    ["40", null, true],
    ["38", "=30+8", false],
    ['"60"', null, false],
    ["50", null, false],
    ["100", null, true],
    ["88", "=SUM(E2:E3)", false],
  ]);
});

it("joins the rows of one indicator, and names a merged cell by its first", () => {
  const [indicator, ...others] = below(`
    投入 | 立项 | 10 | 有依据得4分 | 8 |
    ^ | ^ | ^ | 有论证得6分 | ^ |
  `).indicators;
  expect(others).toEqual([]);
  expect(indicator?.rows).toEqual({ first: 1, last: 2 });
  expect(indicator?.criterion).toEqual({ address: { row: 1, column: 3 }, text: "有依据得4分\n有论证得6分" });
});

it("joins them also where the cells are blank instead of merged", () => {
  const [indicator, ...others] = below(`
    投入 | 立项 | 10 | 有依据得4分 | 8 |
    | | | 有论证得6分 | |
  `).indicators;
  expect(others).toEqual([]);
  expect(indicator?.criterion?.text).toBe("有依据得4分\n有论证得6分");
});

it("gives a weight and a score over several indicators to the first, and says so", () => {
  const table = below(`
    效率 | 采集 | 30 | 超一天扣1分 | 28 |
    ^ | 换线 | ^ | ^ | ^ |
    质量 | 合格率 | 70 | 按比例 | 70 |
  `);
  expect(indicatorLines(table)).toEqual([
    "B2 效率 / 采集 30 -> 28 shared",
    "B3 效率 / 换线 none -> none shared",
    "B4 质量 / 合格率 70 -> 70",
  ]);
  expect(outline(table)).toContain("unsure criterion shared D2");
});

it("counts rows with weights of their own below one merged name", () => {
  const table = below(`
    投入 | 立项 | 4 | 有依据得4分 | 4 |
    ^ | ^ | 6 | 有论证得6分 | 5 |
  `);
  expect(indicatorLines(table)).toEqual(["B2 投入 / 立项 4 -> 4", "B2 投入 / 立项 6 -> 5"]);
});

it("ends where a gap parts the last points from other text", () => {
  const table = below(`
    投入 | 立项 | 40 | 有得40分 | 40 |
    产出 | 数量 | 60 | 按比例 | 60 |

    优 | 90-100分 | 全额 | 无 | 付款 |
    良 | 80-89分 | 九成 | 无 | 付款 |
  `);
  expect(indicatorLines(table)).toEqual(["B2 投入 / 立项 40 -> 40", "B3 产出 / 数量 60 -> 60"]);
});

it.each([
  ["某镇考核评分表（满分120分）", "120"],
  ["总分：150分", "150"],
  ["服务部分（500分）", "500"],
  ["某镇考核评分表", undefined],
  ["每项满分以分值为准", undefined],
])("under the title %j the full marks are %s", (title, expected) => {
  const [table] = findTables(sheetOf(`${title}\n${HEADER}\n投入 | 立项 | 20 | 有得20分 | 20 |`));
  expect(table?.fullMarks?.toDecimal(0)).toBe(expected);
});

it("reads two forms below each other as two tables", () => {
  const tables = findTables(
    sheetOf(`
      ${HEADER}
      投入 | 立项 | 100 | 有得100分 | 90 |
      合计 | | 100 | | 90 |

      第二个项目
      ${HEADER}
      产出 | 数量 | 100 | 按比例 | 80 |
      合计 | | 100 | | 80 |
    `),
  );
  expect(tables.map(indicatorLines)).toEqual([["B2 投入 / 立项 100 -> 90"], ["B7 产出 / 数量 100 -> 80"]]);
});
