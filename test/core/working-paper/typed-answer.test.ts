import fc from "fast-check";
import type { Input } from "../../../src/core/criteria/reading";
import { Rational } from "../../../src/core/exact";
import { textOf } from "../../../src/core/sheet/cell";
import { answerIn, cellValueOf } from "../../../src/core/working-paper/paper-input";
import { shownAnswer, typedAnswer } from "../../../src/core/working-paper/typed-answer";

const SPAN = { start: 0, end: 0 };
const inputOf = (type: Input["type"], more: Partial<Input> = {}): Input => ({
  id: "1",
  type,
  label: "",
  span: SPAN,
  ...more,
});
const ZERO = { min: Rational.zero };
const INPUTS = {
  count: inputOf("count", { ...ZERO, unit: "次" }),
  rate: inputOf("rate", { ...ZERO, max: Rational.one }),
  amount: inputOf("amount", { unit: "万元" }),
  points: inputOf("points", { ...ZERO, max: Rational.of(5) }),
  "yes-no": inputOf("yes-no"),
  level: inputOf("level", { levels: ["优", "良"] }),
} satisfies Record<Input["type"], Input>;

describe("what is typed as an answer", () => {
  it.each<[Input["type"], string, string]>([
    ["count", "3", "3"],
    ["count", " ３ 次 ", "3"],
    ["count", "1,200", "1200"],
    ["count", "1.5", "bad 1.5"],
    ["count", "-1", "bad -1"],
    ["count", "−1", "bad -1"],
    ["count", "三次", "bad 三次"],
    ["count", "3%", "bad 3%"],
    ["rate", "85", "0.85"],
    ["rate", "85%", "0.85"],
    ["rate", "８５％", "0.85"],
    ["rate", "0.85", "0.85"],
    ["rate", ".5", "0.5"],
    ["rate", "0.5%", "0.005"],
    ["rate", "100", "1"],
    ["rate", "1", "0.01"],
    ["rate", "0", "0"],
    ["rate", "120", "bad 1.2"],
    ["rate", "-5", "bad -0.05"],
    ["rate", "大部分", "bad 大部分"],
    ["amount", "12.5万元", "12.5"],
    ["amount", "-3", "-3"],
    ["points", "4.5分", "4.5"],
    ["points", "6", "bad 6"],
    ["points", "1.2.3", "bad 1.2.3"],
    ["yes-no", "是", "是"],
    ["yes-no", "也许", "bad 也许"],
    ["level", "良", "良"],
    ["level", "中", "bad 中"],
    ["points", "  ", "blank "],
    ["yes-no", "", "blank "],
  ])("%s: %j is %s", (type, text, expected) => {
    const value = typedAnswer(text, INPUTS[type]);
    const given = answerIn(value, INPUTS[type]);
    expect(`${given.type === "answer" ? "" : `${given.type} `}${textOf(value)}`).toBe(expected);
  });

  it("means the same when what the field shows is typed again", () => {
    const type = fc.constantFrom("count" as const, "rate" as const, "amount" as const, "points" as const);
    const figure = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(1, 10, 100, 10_000));
    fc.assert(
      fc.property(type, figure, (kind, [numerator, denominator]) => {
        const value = cellValueOf(Rational.of(numerator, denominator));
        expect(typedAnswer(shownAnswer(value, INPUTS[kind]), INPUTS[kind])).toEqual(value);
      }),
    );
  });

  it.each([
    [{ type: "boolean", boolean: true } as const, "是"],
    [{ type: "boolean", boolean: false } as const, "否"],
    [{ type: "text", text: "是" } as const, "是"],
    [{ type: "empty" } as const, ""],
  ])("shows %j as %s where yes or no is asked", (value, shown) => {
    expect(shownAnswer(value, INPUTS["yes-no"])).toBe(shown);
  });
});
