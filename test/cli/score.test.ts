import { jsonLines, scorecheck } from "../support/fake-io";

const TEXT: unknown = expect.stringMatching(/./);

const line = (text: string, weight: number | null, answers: object): string =>
  JSON.stringify({ id: "a", text, weight, answers });

const missing = "未公示扣2分；每缺1份图纸扣0.5分";

describe("score --json", () => {
  it("prints score, formula and calculation under the line's id", async () => {
    const ran = await scorecheck(["score", "--json"], {
      stdin: [line("每缺1份图纸扣0.5分", 5, { 1: 3 }), line("有台账得1/3分", 1, { 1: true })],
    });
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(jsonLines(ran)).toEqual([
      {
        id: "a",
        score: 3.5,
        formula: '=IFERROR(IF(AND(ISNUMBER(A1),ROUND(A1,9)>=0,MOD(ROUND(A1,9),1)=0),MAX(0,5-A1*0.5),""),"")',
        trace: ["5 − 3 × 0.5 = 3.5"],
      },
      expect.objectContaining({ score: 0.3333, trace: ["1/3 ≈ 0.3333"] }),
    ]);
  });

  it.each<[string, string, number | null, object, object]>([
    ["no answer", missing, 5, { 1: true }, { code: "answer-missing", input: "2" }],
    ["null for an answer", missing, 5, { 1: true, 2: null }, { code: "answer-missing", input: "2" }],
    ["a number for yes or no", missing, 5, { 1: 1, 2: 0 }, { code: "answer-type", input: "1" }],
    ["a list for yes or no", missing, 5, { 1: [true], 2: 0 }, { code: "answer-type", input: "1" }],
    ["an object for a count", missing, 5, { 1: true, 2: {} }, { code: "answer-type", input: "2" }],
    ["a share as a text", "资金到位得满分，未到位按比例得分", 5, { 1: "85%" }, { code: "answer-type", input: "1" }],
    ["a share below 0", "资金到位得满分，未到位按比例得分", 5, { 1: -0.5 }, { code: "answer-range", input: "1" }],
    ["a level that there isn't", "优得5分，良得4分，差得1分", 5, { 1: "中" }, { code: "answer-range", input: "1" }],
    ["a negative count", missing, 5, { 1: false, 2: -1 }, { code: "answer-range", input: "2" }],
    ["a text without points", "详见附件", 5, {}, { code: "no-reading" }],
    ["a text read in part", "有台账得2分，内容不全的扣相应分数", 2, { 1: true }, { code: "no-reading" }],
    ["a weight that isn't known", "每缺1份图纸扣0.5分", null, { 1: 1 }, { code: "no-reading" }],
  ])("names what stands in the way: %s", async (_, text, weight, answers, error) => {
    const ran = await scorecheck(["score", "--json"], { stdin: [line(text, weight, answers)] });
    expect(ran.status).toBe(2);
    expect(jsonLines(ran)).toEqual([{ id: "a", error: { ...error, message: TEXT } }]);
  });

  it("goes on after a line that gives no score", async () => {
    const ran = await scorecheck(["score", "--json"], { stdin: ["{", line(missing, 5, { 1: true, 2: 1 })] });
    expect(ran.status).toBe(2);
    expect(jsonLines(ran)).toEqual([
      { id: null, error: { code: "bad-line", message: TEXT } },
      expect.objectContaining({ score: 2.5 }),
    ]);
  });
});

describe("score for people", () => {
  it("shows the text, the score, the calculation and the formula", async () => {
    const { out, status } = await scorecheck(["score"], { stdin: [line("每缺1份图纸扣0.5分", 5, { 1: 12 })] });
    expect(status).toBe(0);
    expect(out.split("\n").slice(0, 3)).toEqual(["每缺1份图纸扣0.5分", "  得分  0", "    5 − 12 × 0.5 = −1 → 0"]);
    expect(out).toMatch(/公式 {2}=IFERROR\(/);
  });

  it.each([
    ["zh-CN", missing, { 1: true, 2: 0.5 }, "“每缺1份图纸”的答案应填不小于 0 的整数。"],
    ["en", missing, { 1: true, 2: -1 }, "a whole number from 0"],
    ["zh-CN", missing, { 2: 1 }, "“未公示”还没有答案，应填是或否。"],
    ["en", missing, { 2: 1 }, '"未公示" has no answer yet; it takes yes or no.'],
    ["zh-CN", "迟报扣1-2分", { 1: 5 }, "应填不小于 0、不大于 2 的分数"],
    ["en", "按比例得分", { 1: true }, "a share, e.g. 0.85 for 85%"],
  ])("says in %s what an answer must be: %s %j", async (lang, text, answers, sentence) => {
    const { err, status } = await scorecheck(["score", "--lang", lang], { stdin: [line(text, 5, answers)] });
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});
