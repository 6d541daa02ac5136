import { readCriterion } from "../../../src/core/criteria/read";
import { readOnce } from "../../../src/core/criteria/remembered";
import { Rational } from "../../../src/core/exact";

const TEXTS = ["按时完成得5分，否则不得分。", "得分=实际完成数/计划数×5。", "酌情给分"];
const WEIGHTS = [null, Rational.of(5), Rational.of(5, 2), Rational.of(10)];

it("reads a criterion for each weight once, and as it would be read alone", () => {
  for (const text of TEXTS) {
    for (const weight of WEIGHTS) {
      const reading = readOnce({ text, weight });
      expect(reading).toEqual(readCriterion({ text, weight }));
      expect(readOnce({ text, weight: weight && Rational.of(weight.numerator, weight.denominator) })).toBe(reading);
    }
  }
});

it("forgets before it fills the memory", () => {
  const first = readOnce({ text: "第一条", weight: null });
  for (let i = 0; i < 2000; i++) readOnce({ text: `第${i}条`, weight: null });
  expect(readOnce({ text: "第一条", weight: null })).not.toBe(first);
});
