import { reviewSheet } from "../../../src/core/review";
import { rescaledOf } from "../../../src/core/scoring/not-applicable";
import type { Profile } from "../../../src/core/scoring/profile";
import national2020 from "../../../src/profiles/national-2020";
import { sheetOf } from "../../support/grid";

function shown(scores: readonly [string, string, string], profile: Profile = national2020): string | null {
  const picture = `
    三级指标 | 分值 | 得分
    立项依据 | 40   | ${scores[0]}
    台账     | 30   | ${scores[1]}
    培训     | 30   | ${scores[2]}
    合计     | 100  |
  `;
  const [table] = reviewSheet(sheetOf(picture), profile).tables;
  if (!table) throw new Error("no table");
  const rescaled = rescaledOf(table);
  if (!rescaled) return null;
  const { rows, leftOut, whole, sum, capped, grades } = rescaled;
  const figures = [leftOut, whole, sum, capped].map((figure) => figure.toDecimal(2));
  return `${rows}: ${figures.join(" ")} ${grades.sum}/${grades.capped}`;
}

it.each<[string, [string, string, string], string | null]>([
  // 56 of 70 that apply are 80 of 100.
  ["spreads the weight over the rows that apply", ["30", "26", "不适用"], "1: 30 100 80 80 良/良"],
  ["also of several rows", ["36", "不适用", "不适用"], "2: 60 100 90 90 优/优"],
  ["caps before it rescales", ["30", "33", "不适用"], "1: 30 100 90 85.71 优/良"],
  ["has nothing to do where all rows apply", ["40", "30", "30"], null],
  ["has nothing to rescale to where no row applies", ["不适用", "不适用", "不适用"], null],
])("%s", (_, scores, expected) => {
  expect(shown(scores)).toBe(expected);
});

it("leaves totals alone where the rules say so", () => {
  expect(shown(["30", "26", "不适用"], { ...national2020, notApplicable: "left-out" })).toBeNull();
});
