import { statedIn } from "../../../src/core/targets/quantity";
import { cellOf } from "../../support/grid";

/** "at-least 5 × 10000" for ≥5万元, "words", "blank", "unclear". */
function stated(content: string, unit = ""): string {
  const read = statedIn(cellOf(content), unit);
  if (read.type !== "quantity") return read.type;
  const { figure, unit: counted, direction, source } = read.quantity;
  return [
    ...(direction ? [direction] : []),
    figure.toDecimal(4),
    ...(counted ? [counted.kind, `× ${counted.factor.toString()}`] : []),
    ...(typeof source === "string" ? [] : [`without ${source.takenAway.map((part) => `'${part}'`).join(" ")}`.trim()]),
  ].join(" ");
}

it.each<[string, string, string]>([
  ["5", "", "5"],
  ["-2.5", "", "-2.5"],
  ["98%", "", "0.98 share × 1"],
  ['"98%', "", "0.98 share × 1 without"],
  ['"98％', "", "0.98 share × 1 without '％'"],
  ["5", "万元", "5 money × 10000"],
  ["98", "%", "98 share × 1/100"],
  ["≥100份", "", "at-least 100 count × 1 without '≥' '份'"],
  ["≤ 5万元", "", "at-most 5 money × 10000 without '≤ ' '万元'"],
  ["=1200元", "", "unclear"],
  ['"=1200元', "", "exactly 1200 money × 1 without '=' '元'"],
  ["1,200 元", "", "1200 money × 1 without ' 元'"],
  ["不低于90%", "", "at-least 0.9 share × 1 without '不低于'"],
  ["90%以上", "", "at-least 0.9 share × 1 without '以上'"],
  ["30天以内", "", "at-most 30 time × 1 without '天以内'"],
  ["3万人次", "", "3 count × 10000 without '万人次'"],
  ["2.5", "万人次", "2.5 count × 10000"],
  ["达成预期指标", "", "words"],
  ["有效提升", "", "words"],
  ["", "", "blank"],
  ["/", "", "blank"],
  ["12月底前", "", "unclear"],
  ["3-5份", "", "unclear"],
  ["培训100人", "", "unclear"],
  ["约100份", "", "unclear"],
  ["100斛", "", "unclear"],
  ["#REF!", "", "unclear"],
  ["TRUE", "", "unclear"],
])("%s (unit %s) is %s", (content, unit, expected) => {
  expect(stated(content, unit)).toBe(expected);
});

it("takes full-width digits for what they say, but leaves them out of formulas", () => {
  const read = statedIn(cellOf("１２０份"));
  expect(read).toMatchObject({ type: "quantity", quantity: { source: "unreadable" } });
});
