import fc from "fast-check";
import { readCriterion } from "../../../src/core/criteria/read";
import { CriterionText } from "../../../src/core/criteria/text";
import { tokenize } from "../../../src/core/criteria/tokens";
import { Rational } from "../../../src/core/exact";
import { scoresAsText } from "../../support/scores";

test.each([
  ["full-width digits and signs", "得２．５分，（含）", "得2.5分,(含)"],
  ["spaces and tabs", " 扣 2\t分 ", "扣2分"],
  ["radicals of PDF converters", "⼀项", "一项"],
  ["dashes", "1—3、1－3", "1-3、1-3"],
  ["circled numbers stay", "①②", "①②"],
  ["small forms", "﹙含﹚﹪", "(含)%"],
  ["a sign without a spelling of its own stays", "＂㎡™", '"㎡™'],
  ["what formulas leave behind goes", "$60\\%$", "60%"],
])("%s are read in one spelling", (_, original, plain) => {
  expect(CriterionText.of(original).plain).toBe(plain);
});

test("a span points into the text as given", () => {
  const original = "未 签 合同，扣 ２ 分";
  const text = CriterionText.of(original);
  const start = text.plain.indexOf("扣");
  const { start: from, end: to } = text.span(start, start + 3);
  expect(original.slice(from, to)).toBe("扣 ２ 分");
});

test.each<[string, string, number, string, [number, number] | null]>([
  ["no more than asked is read", "未 签合同", 3, "未签合", [4, 5]],
  ["not even where signs change", "扣２分；", 2, "扣2", [2, 4]],
  ["nothing is left over", "未签合同", 4, "未签合同", null],
  ["spaces behind it are nothing", "未签合同 \u3000", 4, "未签合同", null],
])("%s", (_, original, most, plain, rest) => {
  const text = CriterionText.of(original, most);
  expect(text.plain).toBe(plain);
  expect(text.rest && [text.rest.start, text.rest.end]).toEqual(rest);
});

const fragments = fc.array(
  fc.constantFrom(
    "①",
    "1.",
    "得",
    "扣",
    "每",
    "2",
    "0.5",
    "分",
    "否则",
    "不得分",
    "按比例",
    "，",
    "；",
    "\n",
    "未签合同",
    "一处",
    "最多",
    "%",
    "(",
    ")",
    "各占",
    "1/3",
    " ",
  ),
  { maxLength: 40 },
);

test("tokens cover any text without gaps", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fragments.map((list) => list.join("")),
        fc.string(),
      ),
      (any) => {
        const { plain } = CriterionText.of(any);
        expect(
          tokenize(plain)
            .map(({ start, end }) => plain.slice(start, end))
            .join(""),
        ).toBe(plain);
      },
    ),
  );
});

describe("any text at all", () => {
  const anything = fc.tuple(
    fragments.map((list) => list.join("")),
    fc.option(fc.integer({ min: 1, max: 100 })),
  );
  const readAny = (text: string, weight: number | null) =>
    readCriterion({ text, weight: weight === null ? null : Rational.of(weight) });

  test("gives spans inside it", () => {
    fc.assert(
      fc.property(anything, ([text, weight]) => {
        const { inputs, unread, remarks } = readAny(text, weight);
        for (const { start, end } of [...unread, ...[...inputs, ...remarks].map(({ span }) => span)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test("means the same with wide signs and spaces between its words", () => {
    const widened = (text: string) =>
      text.replace(/[0-9.;(),%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(anything, ([text, weight]) => {
        const [narrow, wide] = [readAny(text, weight), readAny(` ${widened(text)} `, weight)];
        expect([wide.status, scoresAsText(wide.scores)]).toEqual([narrow.status, scoresAsText(narrow.scores)]);
      }),
    );
  });

  test("is never both full and unread", () => {
    fc.assert(
      fc.property(anything, ([text, weight]) => {
        const { status, unread, scores } = readAny(text, weight);
        if (status === "full") expect(unread).toEqual([]);
        if (status === "none") expect(scores).toBeNull();
        if (status === "partial") expect(unread.length).toBeGreaterThan(0);
      }),
    );
  });
});
