import { reviewSheet } from "../../../src/core/review";
import { scoreColumnsOf } from "../../../src/core/scoring/score-columns";
import type { TableChoice } from "../../../src/core/table/choice";
import { Rational } from "../../../src/core/exact";
import type { Profile } from "../../../src/core/scoring/profile";
import { DEFAULT_SETTINGS } from "../../../src/core/checks/settings";
import national2020 from "../../../src/profiles/national-2020";
import { sheetOf } from "../../support/grid";

const OWN_AND_OTHERS = `
  三级指标 | 分值 | 评价标准         | 自评得分 | 专家评分 | 复核得分
  立项依据 | 40   | 依据充分得40分   | 40       | 40       | 0
  台账     | 30   | 每缺1份扣5分     | 30       | 25       | 20
  培训     | 30   | 每少1场扣5分     | 不适用   |          |
  合计     | 100  |                  | 95       | 65       |
`;

function review(picture: string, choice: TableChoice | null = null, profile: Profile = national2020) {
  const settings = { ...DEFAULT_SETTINGS, ...(choice ? { choice } : {}) };
  const [table] = reviewSheet(sheetOf(picture), profile, settings).tables;
  if (!table) throw new Error("no table");
  return table;
}

/** "自评得分 70/95 scored", one a column. */
const shown = (picture: string, choice: TableChoice | null = null, profile: Profile = national2020): string[] =>
  scoreColumnsOf(review(picture, choice, profile)).map(
    ({ label, isScored, sum, stated }) =>
      `${label} ${sum.toDecimal(2)}/${stated?.toDecimal(2) ?? "—"}${isScored ? " scored" : ""}`,
  );

it("gives the total of each column of scores, and says which one is scored", () => {
  expect(shown(OWN_AND_OTHERS)).toEqual(["自评得分 70/95 scored", "专家评分 65/65", "复核得分 20/—"]);
});

it("counts a score that several indicators share once, and one that stands in a further row of its indicator", () => {
  const sheet = `
    三级指标 | 分值 | 评价标准       | 自评得分 | 专家评分
    采集     | 30   | 每超1天扣1分   | 28       | 25
    换线     | ^    | ^              | ^        | ^
    合格率   | 40   | 有计划得20分   |          |
    ^        | ^    | 有总结得20分   | 40       | 35
    满意     | 30   | 每少1个点扣1分 | 30       | 30
    合计     | 100  |                | 98       | 90
  `;
  expect(shown(sheet)).toEqual(["自评得分 98/98 scored", "专家评分 90/90"]);
});

it("leaves out what doesn't apply, whoever scored it", () => {
  const sheet = `
    三级指标 | 分值 | 评价标准       | 自评得分 | 专家评分
    采集     | 60   | 每超1天扣1分   | 58       | 55
    换线     | 40   | 每超1天扣1分   | 不适用   | 40
  `;
  expect(shown(sheet)).toEqual(["自评得分 58/— scored", "专家评分 55/—"]);
});

it("names each column by the lowest row of the first header, spaces left out", () => {
  const sheet = `
    三级指标 | 分值 | 评价标准 | 得分 | <
    ^ | ^ | ^ | 自 评 | 专 家
    采集 | 60 | 每超1天扣1分 | 58 | 55
    三级指标 | 分值 | 评价标准 | 得分 | <
    ^ | ^ | ^ | 自评（续） | 专家（续）
    换线 | 40 | 每超1天扣1分 | 40 | 35
  `;
  expect(shown(sheet)).toEqual(["自评 98/— scored", "专家 90/—"]);
});

it("scores the column that a person has chosen, and still totals the others", () => {
  expect(shown(OWN_AND_OTHERS, { header: null, columns: { score: [5] } })).toEqual([
    "自评得分 70/95",
    "专家评分 65/65",
    "复核得分 20/— scored",
  ]);
});

describe("the column that the profile says", () => {
  const by = (scoredColumn: Profile["scoredColumn"]): Profile => ({ ...national2020, scoredColumn });
  const scored = (picture: string, choice: TableChoice | null, profile: Profile): (string | undefined)[] =>
    shown(picture, choice, profile)
      .filter((line) => line.endsWith("scored"))
      .map((line) => line.split(" ")[0]);

  it.each<[Profile["scoredColumn"], string]>([
    [null, "自评得分"],
    ["self", "自评得分"],
    ["expert", "专家评分"],
    ["review", "复核得分"],
  ])("%s is %s", (scorer, label) => {
    expect(scored(OWN_AND_OTHERS, null, by(scorer))).toEqual([label]);
  });

  it("is scored only where a person hasn't chosen another", () => {
    expect(scored(OWN_AND_OTHERS, { header: null, columns: { score: [3] } }, by("review"))).toEqual(["自评得分"]);
  });

  it("has no say where the headers name none of that kind, or several", () => {
    expect(scored(OWN_AND_OTHERS.replace("专家评分", "小组评分"), null, by("expert"))).toEqual(["自评得分"]);
    expect(scored(OWN_AND_OTHERS.replace("复核得分", "专家复评得分"), null, by("expert"))).toEqual(["自评得分"]);
  });

  it("is compared with the self-assessment, each under its own name", () => {
    const gap = review(
      `
      三级指标 | 分值 | 评价标准     | 自评得分 | 复核得分
      立项依据 | 40   | 依据充分得40分 | 40     | 40
      台账     | 60   | 每缺1份扣5分   | 60     | 30
      `,
      null,
      by("review"),
    ).findings.find(({ check }) => check === "self-review-gap");
    expect(gap?.data).toMatchObject({ self: Rational.of(100), review: Rational.of(70) });
  });
});

it("says nothing of a table with one column", () => {
  expect(shown(OWN_AND_OTHERS.replace(/ \|[^|\n]*\|[^|\n]*\n/g, "\n"))).toEqual([]);
});

describe("the mean of several scorers", () => {
  const unattainable = (picture: string): string[] =>
    review(picture)
      .findings.filter(({ check }) => check === "score-not-attainable")
      .map(({ data }) => String("score" in data ? data.score : ""));
  const scored = (label: string, score: number) => `
    三级指标 | 分值 | 评价标准                 | 专家甲 | 专家乙 | ${label}
    立项依据 | 50   | 依据充分得50分，否则不得分 | 50     | 0      | ${score}
    台账     | 50   | 台账齐全得50分，否则不得分 | 50     | 50     | 50
    合计     | 100  |                          |        |        |
  `;

  it("is held to the least and the most that a criterion gives only", () => {
    expect(unattainable(scored("平均得分", 25))).toEqual([]);
    expect(unattainable(scored("得分", 25))).toEqual(["25"]);
  });
});
