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
