import { type CheckId, findAll } from "../../src/core/checks/findings";
import { en } from "../../src/locales/en";
import { describe as inWords } from "../../src/locales/describe";
import { zhCN } from "../../src/locales/zh-CN";
import { allows, checkedTable, type Row, type TableOptions } from "../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5 };
const twin = { ...a, explanation: "全年举办的培训场次。", criterion: "每少一场扣1分。" };
const many: Row[] = Array.from({ length: 8 }, (_, at) => ({
  path: `产出/指标${at + 1}`,
  weight: 12.5,
  score: 9,
  reading: allows([0, 12]),
}));

const CASES: readonly (readonly [CheckId, readonly Row[], TableOptions, string, string])[] = [
  [
    "score-exceeds-weight",
    [{ ...a, score: 8 }],
    {},
    "“培训场次”得 8 分，超过了它的分值 5 分。",
    '"培训场次" scores 8 but is worth only 5.',
  ],
  [
    "children-score-exceeds-parent",
    [
      { ...a, score: 5 },
      { ...a, score: 7 },
    ],
    { groups: { 产出: 10, "产出/数量": 10 } },
    "“产出 / 数量”下级得分合计 12 分，超过其分值 10 分，多出 2 分。",
    'The scores under "产出 / 数量" come to 12, but it is worth only 10: 2 too many.',
  ],
  [
    "total-not-sum",
    [{ ...a, score: 4 }],
    { total: { score: 5.5 } },
    "表列总分 5.5 分，各项得分合计 4 分，多 1.5 分。",
    "The table states a total of 5.5, but its scores come to 4: 1.5 too many.",
  ],
  [
    "total-not-sum",
    [{ ...a, score: 4 }],
    { total: { score: 3 } },
    "表列总分 3 分，各项得分合计 4 分，少 1 分。",
    "The table states a total of 3, but its scores come to 4: 1 too few.",
  ],
  [
    "total-includes-overrun",
    [{ ...a, score: 8 }],
    { total: { score: 8 } },
    "表列总分 8 分，其中 3 分是超出分值的得分；按分值封顶合计应为 5 分。",
    "The stated total of 8 contains 3 points above the weights; within the weights it is 5.",
  ],
  [
    "children-weight-mismatch",
    [a, a],
    { groups: { 产出: 12 } },
    "“产出”分值 12 分，下级分值合计 10 分，少 2 分。",
    '"产出" is worth 12, but the weights below it come to 10: 2 too few.',
  ],
  [
    "weight-total-not-100",
    [{ ...a, weight: 95 }],
    { total: { weight: 100 } },
    "各项指标分值合计 95 分，应为 100 分；表列分值合计 100 分。",
    "The indicators' weights come to 95 instead of 100; the table states 100.",
  ],
  [
    "score-not-attainable",
    [{ ...a, score: 5, reading: allows([0, 4]) }],
    {},
    "“培训场次”得 5 分，但按其评价标准最高只能得 4 分。",
    '"培训场次" scores 5, but its criterion gives 4 at most.',
  ],
  [
    "score-not-attainable",
    [{ ...a, score: 1, reading: allows([0, 2.5, 5]) }],
    {},
    "“培训场次”得 1 分，但按其评价标准只能得 0、2.5、5 分。",
    '"培训场次" scores 1, but its criterion gives only 0, 2.5, 5.',
  ],
  [
    "score-not-attainable",
    [{ ...a, score: 1, reading: allows({ from: 2, to: 5 }) }],
    {},
    "“培训场次”得 1 分，但按其评价标准最低应得 2 分。",
    '"培训场次" scores 1, but its criterion gives 2 at least.',
  ],
  [
    "score-not-attainable",
    [{ ...a, score: 4.7, reading: allows({ from: 0, to: 5, step: 0.5 }) }],
    {},
    "“培训场次”得 4.7 分，但按其评价标准的计分档次得不出这个分数。",
    '"培训场次" scores 4.7, but its criterion has no step that gives this score.',
  ],
  [
    "criterion-points-mismatch",
    [{ ...a, reading: allows([0, 4]) }],
    {},
    "“培训场次”分值 5 分，但按其评价标准满分为 4 分。",
    '"培训场次" is worth 5, but its criterion gives 4 in full.',
  ],
  [
    "max-attainable-below-100",
    [{ ...a, weight: 100, score: 99, reading: allows([0, 88]) }],
    { total: { score: 99 } },
    "按评价标准最高可得 88 分，低于分值合计 100 分，原因在“培训场次”；表列总分 99 分已高于最高可得分；评价等级“优”无法达到。",
    'The criteria give 88 at most, less than the 100 of the weights, because of "培训场次"; the stated total of 99 already lies above that; grade "优" is out of reach.',
  ],
  [
    "max-attainable-below-100",
    many,
    {},
    "按评价标准最高可得 96 分，低于分值合计 100 分，原因在“指标1”“指标2”“指标3”“指标4”“指标5”“指标6”等 8 项指标。",
    'The criteria give 96 at most, less than the 100 of the weights, because of "指标1", "指标2", "指标3", "指标4", "指标5", "指标6" … (8 indicators in all).',
  ],
  [
    "duplicate-indicator",
    [twin, twin],
    {},
    "“培训场次”在第 2、3 行重复出现，名称和解释相同。",
    '"培训场次" stands in rows 2, 3 with the same name and explanation.',
  ],
  [
    "conflicting-duplicate-criterion",
    [twin, { ...twin, weight: 8, criterion: "每少一场扣2分。" }],
    {},
    "“培训场次”在第 2、3 行重复出现，名称和解释相同，但分值不同（5、8 分），评价标准不同。",
    '"培训场次" stands in rows 2, 3 with the same name and explanation, but with different weights (5, 8) and criteria.',
  ],
  [
    "text-number",
    [{ ...a, score: "4 " }],
    { total: { score: 0, formula: "=SUM(I2:I2)" } },
    "有数字以文本存放：I2；求和公式没有把它们算进去。",
    "The numbers in I2 are stored as text, and a SUM formula leaves them out.",
  ],
  [
    "score-missing",
    [
      { ...a, score: 4 },
      { ...a, score: null },
      { ...a, score: "#REF!" },
    ],
    {},
    "1 项指标未填得分，1 项指标的得分不是数字，合计时按 0 分计。",
    "1 indicator without a score, 1 indicator whose score is no number; they count as 0 in the sum.",
  ],
  [
    "score-missing",
    [{ ...a, score: null }],
    {},
    "尚未评分：表中还没有任何得分。",
    "Not scored yet: the table has no score at all.",
  ],
];

describe("findings in words", () => {
  it.each(CASES)("%s %#", (check, rows, options, chinese, english) => {
    const finding = findAll(checkedTable(rows, options)).find((each) => each.check === check);
    if (!finding) throw new Error("no finding");
    expect(inWords(finding, zhCN).what).toBe(chinese);
    expect(inWords(finding, en).what).toBe(english);
  });

  it("are there for every check, each with its reason and what to do", () => {
    for (const texts of [zhCN, en]) {
      for (const { name, why, todo } of Object.values(texts.checks)) {
        expect([name, why, todo].filter((text) => text.trim() === "")).toEqual([]);
      }
    }
  });
});
