import { evaluate } from "../../../../src/core/criteria/evaluate/evaluate";
import { Rational } from "../../../../src/core/exact";
import { itReads, readingOf } from "../../../support/criteria/readings";

itReads([
  ["记录不全的根据实际情况扣分", 5, "[0 5]"],
  ["发生处罚的按情节扣分", 5, "[0 5]"],
  ["根据整改成效酌情给分", 5, "[0 5]"],
  ["台账齐全得5分，不齐全的酌情给分，无重大差错；每错1处扣1分", 5, "partial"],
  ["根据锈蚀程度扣分", 4, "[0 4]"],
  ["视情节轻重扣分", 4, "[0 4]"],
  ["视情节轻重扣", 4, "none"],
  ["酌情给分", 4, "[0 4]"],
]);

test.each([
  ["what is given is the score", "根据整改成效酌情给分", "4.5"],
  ["what is taken is lost", "整改不到位的酌情扣分", "0.5"],
])("%s", (_, text, score) => {
  const outcome = evaluate(readingOf(text, 5), { 1: Rational.fromNumber(4.5) });
  expect("score" in outcome ? outcome.score.toDecimal(2) : outcome).toBe(score);
});

describe("what is given by judgement is anything up to the weight", () => {
  itReads([
    ["由专家组酌情打分", 4, "[0 4]"],
    ["视绿化效果酌情赋分", 4, "[0 4]"],
  ]);
});

describe("what is lost by judgement is lost beside the rest", () => {
  itReads([["未刷漆扣1分；根据锈蚀程度扣分", 4, "[0 4]"]]);
});
