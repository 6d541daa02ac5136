import stringWidth from "string-width";
import { jsonLines, scorecheck } from "../support/fake-io";

const line = (text: string, more: object = {}): string => JSON.stringify({ id: "a", text, weight: 5, ...more });

const TEXT: unknown = expect.stringMatching(/./);
const NUMBER: unknown = expect.any(Number);
const LIST: unknown = expect.any(Array);

describe("explain --json", () => {
  it("prints a reading a line, under the line's id", async () => {
    const stdin = [
      line("按时开馆得5分，否则不得分。"),
      "",
      line("请见附件。", { id: 7, explanation: null, target: "≥90%" }),
    ];
    const ran = await scorecheck(["explain", "--json"], { stdin });
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(jsonLines(ran)).toEqual([
      {
        id: "a",
        reading: "full",
        kinds: ["all-or-nothing"],
        max: 5,
        min: 0,
        scores: { type: "set", values: [0, 5] },
        inputs: [{ id: "1", type: "yes-no", label: "按时开馆", span: [0, NUMBER] }],
        unread: [],
        remarks: [],
      },
      {
        id: 7,
        reading: "none",
        kinds: [],
        max: null,
        min: null,
        scores: null,
        inputs: [],
        unread: LIST,
        remarks: LIST,
      },
    ]);
  });

  it("has no bounds where the weight that the text needs is missing", async () => {
    const ran = await scorecheck(["explain", "--json"], {
      stdin: [line("按时开馆得满分，否则不得分。", { weight: null })],
    });
    expect(jsonLines(ran)).toEqual([expect.objectContaining({ reading: "full", max: null, scores: null })]);
  });

  it.each([
    "{",
    "[]",
    "null",
    '"text"',
    JSON.stringify({ id: "a", weight: 5 }),
    line("得5分", { weight: "5" }),
    line("得5分").replace("5}", "1e999}"),
    line("得5分", { answers: [true] }),
    line("得5分", { id: {} }),
  ])("names a line that it can't use, and goes on: %s", async (bad) => {
    const ran = await scorecheck(["explain", "--json"], { stdin: [bad, line("按时开馆得5分，否则不得分。")] });
    expect(ran.status).toBe(2);
    expect(jsonLines(ran)).toEqual([
      { id: null, error: { code: "bad-line", message: TEXT } },
      expect.objectContaining({ id: "a", reading: "full" }),
    ]);
  });
});

describe("explain for people", () => {
  it.each([
    [
      "what was read",
      5,
      "未公示扣2分；每缺1份 图纸扣1分。",
      ["未公示扣2分；每缺1份 图纸扣1分。", "1-----=====  2-----------====="],
    ],
    [
      "what wasn't",
      2,
      "有台账得2分，内容不全的扣相应分数",
      ["有台账得2分，内容不全的扣相应分数", "      =====            ~~"],
    ],
    [
      "each line of the text",
      3,
      "①有方案得1分\n②详见附件\n③有总结得2分",
      ["①有方案得1分", " 1-----=====", "②详见附件", "③有总结得2分", " 2-----====="],
    ],
  ])("underlines %s", async (_, weight, text, lines) => {
    const { out } = await scorecheck(["explain"], { stdin: [line(text, { weight })] });
    expect(out.split("\n").slice(0, lines.length)).toEqual(lines);
  });

  it("keeps the marks under their words where lines are broken", async () => {
    const text = "堤岸每发现一处破损未修补扣0.5分 护栏每缺失一处扣1分 警示牌每缺一块扣1分 巡查记录每缺一次扣1分";
    const { out } = await scorecheck(["explain"], { stdin: [line(text)], width: 40 });
    const [first = "", under = "", second = "", underSecond = ""] = out.split("\n");
    expect(stringWidth(first)).toBeLessThanOrEqual(40);
    for (const [words, marks] of [
      [first, under],
      [second, underSecond],
    ] as const) {
      const at = stringWidth(words.slice(0, words.indexOf("扣")));
      expect(marks.slice(at, at + 4)).toBe("====");
      expect(marks.slice(0, at)).not.toContain("=");
    }
  });

  it("shows the text and its parts", async () => {
    const { out, status } = await scorecheck(["explain"], { stdin: ["\ufeff按时开馆得5分，否则不得分。"] });
    expect(status).toBe(0);
    expect(out.split("\n")[0]).toBe("按时开馆得5分，否则不得分。");
    expect(out).toMatch(/可得分 {2}0、5\n/);
    expect(out).toMatch(/1 {2}是\/否 {2}“按时开馆”/);
  });

  it("takes lines of JSON too, and says which of them it can't use", async () => {
    const { out, err, status } = await scorecheck(["explain"], { stdin: [line("按时开馆得满分，否则不得分。"), "{"] });
    expect(out).toContain("最高 5");
    expect(err).toMatch(/^第 2 行.+\n$/);
    expect(status).toBe(2);
  });
});
