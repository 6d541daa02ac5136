import { inputsOf, questionsOf } from "../../../src/core/criteria/inputs";
import type { Rule } from "../../../src/core/criteria/rule";
import { CriterionText } from "../../../src/core/criteria/text";
import { award, band, bands, counted, deduct, excluded, fixed, included } from "../../support/criteria/rules";
import { amount, figure, first, levels, proportion, second, third } from "../../support/criteria/sample-rules";

const text = CriterionText.of("甲 乙丙丁戊");
const shown = (rule: Rule): string[] =>
  inputsOf(rule, text).map(({ id, type, label, unit, levels: words, min, max }) =>
    [id, type, label, unit, words?.join("/"), min && `≥${min.toDecimal(2)}`, max && `≤${max.toDecimal(2)}`]
      .filter((part) => part !== undefined)
      .join(" "),
  );

test.each<[string, Rule, string[]]>([
  [
    "in the order of the text",
    { type: "sum", parts: [award(1, third), award(1, first), award(1, second)] },
    ["1 yes-no 甲", "2 yes-no 乙", "3 yes-no 丙"],
  ],
  ["each question once", { type: "sum", parts: [award(1, first), counted(1, first)] }, ["1 yes-no 甲"]],
  ["a count", deduct(fixed(5), [counted(1, first)]), ["1 count 甲 处 ≥0"]],
  ["a count of what is examined", counted(1, first, 4), ["1 count 甲 处 ≥0 ≤4"]],
  [
    "a figure",
    { type: "veto", rule: { ...figure, isOptional: false }, asks: second },
    ["1 points 甲 ≥1 ≤3", "2 yes-no 乙"],
  ],
  ["a figure or nothing", figure, ["1 points 甲 ≥0 ≤3"]],
  ["a figure without an end", { ...figure, to: null }, ["1 points 甲 ≥0"]],
  ["a share", proportion, ["1 rate 甲 ≥0"]],
  ["levels in the text's words", levels, ["1 level 甲 丁/戊/—", "2 count 乙 处 ≥0"]],
  ["an amount", bands(amount, [band(included(3), null, fixed(1))]), ["1 amount 甲 万元 ≥0"]],
  ["an amount that may lie below 0", bands(amount, [band(null, excluded(0), fixed(1))]), ["1 amount 甲 万元"]],
])("%s", (_, rule, expected) => {
  expect(shown(rule)).toEqual(expected);
});

test("words are shown without what ends their line", () => {
  const asks = { at: { start: 0, end: 2 }, label: { start: 0, end: 2 } };
  expect(inputsOf(award(1, asks), CriterionText.of("甲\n乙"))[0]?.label).toBe("甲");
});

test("a question of several parts keeps what its first part asks", () => {
  const rule: Rule = { type: "sum", parts: [counted(1, first, 3), counted(1, first, 5)] };
  expect(questionsOf(rule).map(({ max }) => max?.toNumber())).toEqual([3]);
});
