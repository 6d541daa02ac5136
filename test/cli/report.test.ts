import stringWidth from "string-width";
import { scorecheck } from "../support/fake-io";
import { SAMPLE } from "../support/sample";

const report = async (...more: readonly string[]): Promise<string> =>
  (await scorecheck(["review", SAMPLE, ...more])).out;

const linesOf = (text: string): string[] => text.split("\n");

/** A line as its parts, whatever the space between them. */
const parts = (line: string): string[] => line.trim().split(/\s{2,}/);

describe("the printed review", () => {
  it("tells what was read: file, sheet, table, coverage", async () => {
    const text = await report();
    expect(linesOf(text)[0]).toBe(SAMPLE);
    expect(text).toContain("评分表  A3:I23");
    expect(text).toContain("19 项指标  评价标准全部读懂（19 项）");
  });

  it.each([
    [["投入", "20", "20", "100%"]],
    [["过程", "30", "22.5", "75%"]],
    [["产出", "20", "20", "100%"]],
    [["效果", "30", "35", "116.67%"]],
    [["表列总分", "97.5", "优"]],
    [["得分合计", "97.5", "优"]],
    [["按分值封顶合计", "92.5", "优"]],
    [["按评价标准封顶合计（至多）", "81.5", "良"]],
    [["评价标准最高可得分", "89"]],
  ])("has the line %j", async (line) => {
    expect(linesOf(await report()).map(parts)).toContainEqual(line);
  });

  it("counts the findings, and shows each with its cells, its check's name, reason and remedy", async () => {
    const text = await report();
    expect(text).toMatch(/发现 须更正 \d+ 处，需复核 \d+ 处/);
    const block = text.split("\n\n").find((part) => part.includes("须更正  得分超过分值")) ?? "";
    expect(block).toMatch(/F20 I20 {2}“水毁路段比上年减少10%”/);
    expect(block).toContain("缘由");
    expect(block).toContain("处理");
  });

  it("puts errors before warnings", async () => {
    const severities = linesOf(await report()).flatMap((line) => /^ {2}(须更正|需复核|提示) {2}/.exec(line)?.[1] ?? []);
    expect(severities.length).toBeGreaterThan(3);
    expect(severities.lastIndexOf("须更正")).toBeLessThan(severities.indexOf("需复核"));
  });

  it.each([
    [100, 100],
    [400, 100],
    [72, 72],
    [Infinity, 100],
  ])("keeps within the screen: %d columns wide, %d used", async (width, most) => {
    const { out } = await scorecheck(["review", SAMPLE], { width });
    const widths = linesOf(out)
      .slice(1)
      .map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(most);
    expect(Math.max(...widths)).toBeGreaterThan(most - 20);
  });

  it("sets columns of figures flush right, though Chinese is twice as wide", async () => {
    const lines = linesOf(await report());
    const ends = ["投入", "过程", "产出", "效果"].map((name) => {
      const line = lines.find((each) => each.startsWith(`  ${name} `)) ?? "";
      return stringWidth(line);
    });
    expect(new Set(ends).size).toBe(1);
  });

  it("is coloured only where asked", async () => {
    const ESCAPE = "\u001b[";
    expect((await scorecheck(["review", SAMPLE], { colour: false })).out).not.toContain(ESCAPE);
    expect((await scorecheck(["review", SAMPLE], { colour: true })).out).toContain(ESCAPE);
  });

  it("speaks English too, leaving the table's own words as they are", async () => {
    const text = await report("--lang", "en");
    const ours = linesOf(text).map(parts);
    expect(ours).toContainEqual(["Stated total", "97.5", "优"]);
    expect(text).toContain("error  Score exceeds weight");
  });
});
