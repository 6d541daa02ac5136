import { Statement } from "../../../src/core/criteria/statement";
import { tokenize } from "../../../src/core/criteria/tokens";

const of = (plain: string): Statement => new Statement(plain, tokenize(plain));

test.each<[text: string, isOpen: boolean]>([
  ["扣除未达标站点", true],
  ["未达标站点", false],
  ["未达标扣", false],
  // Its points stand behind it.
  ["扣2分", false],
  ["扣除未达标站点,另有", false],
  ["(扣除站点)另有", false],
  ["扣除甲、乙", false],
  ["扣除甲2乙3丙4丁", true],
  ["扣除甲2乙3丙4丁5", false],
])("whether 扣 waits for its points at the end of %s: %s", (text, isOpen) => {
  const statement = of(text);
  expect(statement.hasOpenDeduction(statement.tokens.length, 0)).toBe(isOpen);
});

test("扣 belongs to what has been understood before", () => {
  expect(of("扣除未达标站点").hasOpenDeduction(2, 1)).toBe(false);
});

test("words stand between two tokens; beyond the last there are none", () => {
  const statement = of("未公示扣2分");
  expect(statement.words(0, 1)).toBe("未公示");
  expect(statement.words(1, 4)).toBe("扣2分");
  expect(statement.words(2, 2)).toBe("");
  expect(statement.words(3, 1)).toBe("");
  expect(statement.words(4, 9)).toBe("");
  expect(statement.stretch(9, 10)).toEqual({ start: 6, end: 6 });
  expect(statement.text(9)).toBe("");
});
