import { answerByKey } from "../../../src/core/criteria/formula/answer-cell";
import { formulaOf } from "../../../src/core/criteria/formula/formula-of";
import type { Input } from "../../../src/core/criteria/reading";
import type { Expression, Rule } from "../../../src/core/criteria/rule";
import { render, wholeColumn } from "../../../src/core/edits/formula";
import type { CellAddress } from "../../../src/core/sheet/address";
import {
  award,
  band,
  bands,
  counted,
  deduct,
  fixed,
  points,
  questionAt,
  readingOf,
} from "../../support/criteria/rules";
import {
  amount,
  execution,
  figure,
  first,
  levels,
  oneThird,
  overdue,
  paid,
  perCent,
  proportion,
  second,
  threshold,
} from "../../support/criteria/sample-rules";

/** Input n is the cell An. */
const inColumn = ({ id }: Input): CellAddress => ({ row: Number(id) - 1, column: 0 });

function written(rule: Rule): string | null {
  const score = formulaOf(readingOf(rule), inColumn);
  return score && render(score);
}

const yesOrNo = (cell: string): string => `OR(${cell}="是",${cell}="否",ISLOGICAL(${cell}))`;
const isYes = (cell: string): string => `OR(${cell}="是",${cell}=TRUE)`;
const isCount = (cell: string): string => `AND(ISNUMBER(${cell}),ROUND(${cell},9)>=0,MOD(ROUND(${cell},9),1)=0)`;
const isFromZero = (cell: string): string => `AND(ISNUMBER(${cell}),ROUND(${cell},9)>=0)`;
const blankUnless = (check: string, score: string): string => `IFERROR(IF(${check},${score},""),"")`;

const two: Expression = { type: "number", value: points(2) };
const figureAt: Expression = { type: "answer", of: amount };
const plus: Expression = { type: "operation", sign: "+", left: figureAt, right: two };
const times: Expression = { ...plus, sign: "×" };
const over: Expression = { ...plus, sign: "÷" };
const formulaRule = (sign: "×" | "÷", left: Expression, right: Expression): Rule => ({
  type: "formula",
  value: { type: "operation", sign, left, right },
  from: points(0),
  to: points(4),
});

test.each<[string, Rule, string]>([
  ["an award", award(4, first), blankUnless(yesOrNo("A1"), `IF(${isYes("A1")},4,0)`)],
  ["a count", deduct(fixed(5), [counted(0.5, first)]), blankUnless(isCount("A1"), "MAX(0,5-A1*0.5)")],
  [
    "two answers, both checked before",
    deduct(fixed(5), [award(1, first), counted(2, second)]),
    blankUnless(`AND(${yesOrNo("A1")},${isCount("A2")})`, `MAX(0,5-IF(${isYes("A1")},1,0)-A2*2)`),
  ],
  [
    "a third stays a third",
    { type: "sum", parts: [award(oneThird, first), fixed(1)] },
    blankUnless(yesOrNo("A1"), `IF(${isYes("A1")},(1/3),0)+1`),
  ],
  [
    "a figure that may be nothing instead",
    deduct(fixed(5), [figure]),
    blankUnless("AND(ISNUMBER(A1),OR(ROUND(A1,9)=0,AND(ROUND(A1,9)>=1,ROUND(A1,9)<=3)))", "MAX(0,5-A1)"),
  ],
  ["a proportion", proportion, blankUnless(isFromZero("A1"), "MIN(1,A1)*5")],
  [
    "completed steps",
    deduct(fixed(10), [perCent]),
    blankUnless(isFromZero("A1"), "MAX(0,10-MAX(0,INT(ROUND((0.9-A1)/0.01,9)))*0.5)"),
  ],
  [
    "begun steps",
    deduct(fixed(6), [overdue]),
    blankUnless(isFromZero("A1"), "MAX(0,6-MAX(0,ROUNDUP(ROUND((A1-10)/3,9),0))*1)"),
  ],
  [
    "levels",
    levels,
    blankUnless('OR(A1="丁",A1="戊",A1="—")', `IF(A1="丁",5,IF(A1="戊",IF(${isCount("A2")},MAX(0,3-A2*0.5),NA()),0))`),
  ],
  [
    "bands, which ask for more only where it counts",
    execution,
    blankUnless(
      isFromZero("A1"),
      "IF(ROUND(A1,9)>=0.95,8,IF(ROUND(A1,9)>=0.8,MIN(1,A1)*8,IF(ROUND(A1,9)>=0.6," +
        "IF(AND(ISNUMBER(A2),ROUND(A2,9)>=1,ROUND(A2,9)<=4),A2,NA()),0)))",
    ),
  ],
  ["the text's arithmetic", threshold, blankUnless("ISNUMBER(A1)", "MAX(0,MIN(10,(A1-0.6)/0.4*10))")],
  ["a quotient", paid, blankUnless("AND(ISNUMBER(A1),ISNUMBER(A2))", "MAX(0,MIN(4,A1/A2*4))")],
  ["a sum of figures", formulaRule("×", plus, two), blankUnless("ISNUMBER(A1)", "MAX(0,MIN(4,(A1+2)*2))")],
  ["a product that is divided by", formulaRule("÷", two, times), blankUnless("ISNUMBER(A1)", "MAX(0,MIN(4,2/(A1*2)))")],
  ["a quotient that is divided by", formulaRule("÷", two, over), blankUnless("ISNUMBER(A1)", "MAX(0,MIN(4,2/(A1/2)))")],
  [
    "bands that begin beyond a third",
    bands(amount, [band({ value: oneThird, isIncluded: false }, null, fixed(2))]),
    blankUnless(isFromZero("A1"), "IF(ROUND(A1,9)>ROUND((1/3),9),2,0)"),
  ],
  [
    "a lone level",
    { type: "levels", asks: first, options: [{ label: { start: 3, end: 4 }, earns: fixed(5) }] },
    blankUnless('A1="丁"', "5"),
  ],
  [
    "a cap, and the greater of two",
    deduct(fixed(5), [
      { type: "capped", rule: { type: "either", options: [fixed(1), counted(2, first)] }, most: oneThird },
    ]),
    blankUnless(isCount("A1"), "MAX(0,5-MIN((1/3),MAX(1,A1*2)))"),
  ],
  [
    "losses that are sums themselves",
    deduct(fixed(5), [{ type: "sum", parts: [fixed(1), counted(2, first)] }]),
    blankUnless(isCount("A1"), "MAX(0,5-(1+A1*2))"),
  ],
  [
    "a veto",
    { type: "veto", rule: deduct(fixed(5), [award(1, second)]), asks: first },
    blankUnless(yesOrNo("A1"), `IF(${isYes("A1")},0,IF(${yesOrNo("A2")},MAX(0,5-IF(${isYes("A2")},1,0)),NA()))`),
  ],
])("%s", (_, rule, expected) => {
  expect(written(rule)).toBe(expected);
});

test("an answer may be found by its key instead of standing in a cell of its own", () => {
  const [keys, answers] = [wholeColumn(0, "评分底稿"), wholeColumn(6, "评分底稿")];
  const score = formulaOf(readingOf(counted(1, first, 3)), ({ id }) => answerByKey(`K7.${id}`, keys, answers));
  const figure = 'SUMIFS(评分底稿!$G:$G,评分底稿!$A:$A,"K7.1")';
  expect(score && render(score)).toBe(
    blankUnless(
      `AND(COUNTIFS(评分底稿!$A:$A,"K7.1",评分底稿!$G:$G,">=-1000000000000000")=1,ROUND(${figure},9)>=0,` +
        `ROUND(${figure},9)<=3,MOD(ROUND(${figure},9),1)=0)`,
      `${figure}*1`,
    ),
  );
});

describe("what Excel wouldn't take is no formula", () => {
  const many = (count: number): Rule =>
    deduct(
      fixed(5),
      Array.from({ length: count }, (_, index) => award(1, questionAt(index))),
    );
  test("more than 8,192 characters", () => {
    expect(written(many(100))).not.toBeNull();
    expect(written(many(150))).toBeNull();
  });

  test("more than 64 levels of functions", () => {
    const nested = (levels: number): Rule =>
      Array.from({ length: levels }).reduce<Rule>((rule) => deduct(rule, [counted(1, first)]), fixed(5));
    const depths = Array.from({ length: 70 }, (_, levels) => written(nested(levels))).map(
      (text) => text && depthOf(text),
    );
    expect(depths.slice(0, 3)).toEqual([1, 5, 5]);
    expect(Math.max(...depths.map(Number))).toBe(64);
    expect(depths[69]).toBeNull();
  });

  const answering = (words: string) => {
    const reading = readingOf(levels);
    return {
      ...reading,
      inputs: reading.inputs.map((input) => (input.levels ? { ...input, levels: [words, "乙", "丙"] } : input)),
    };
  };
  test.each<[string, number]>([
    ["texts of 255 characters", 255],
    ["and parentheses in them", 100],
  ])("%s are taken", (_, count) => {
    expect(formulaOf(answering("（(".repeat(count).slice(0, count)), inColumn)).not.toBeNull();
  });
  test("a text of more than 255 characters", () => {
    expect(formulaOf(answering("长".repeat(256)), inColumn)).toBeNull();
  });
  test("what there is no reading of", () => {
    expect(formulaOf({ ...readingOf(fixed(1)), rule: null }, inColumn)).toBeNull();
  });
});

/** How many parentheses are open at most. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of text) {
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
