import { jsonLines, scorecheck } from "../support/fake-io";
import { at, isObject, list } from "../support/json";
import { SAMPLE } from "../support/sample";

const CELL: unknown = expect.stringMatching(/^[A-Z]{1,3}[1-9]\d*$/);
const RANGE = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/;
const TEXT: unknown = expect.stringMatching(/./);
const SEVERITY: unknown = expect.stringMatching(/^(error|warning|info)$/);
const NUMBER: unknown = expect.any(Number);
const OBJECT: unknown = expect.any(Object);
const LIST: unknown = expect.any(Array);

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return isObject(value) ? Object.values(value).flatMap(numbersIn) : [];
}

describe("review --json of the sample", () => {
  let file: unknown;
  let table: unknown;

  beforeAll(async () => {
    const ran = await scorecheck(["review", SAMPLE, "--json"]);
    expect(ran).toMatchObject({ status: 0, err: "" });
    const lines = jsonLines(ran);
    expect(lines).toHaveLength(1);
    [file] = lines;
    table = at(file, "sheets", 0, "tables", 0);
  });

  it("is one object of the documented form", () => {
    expect(file).toEqual({ file: SAMPLE, error: null, sheets: [{ sheet: "评分表", skipped: null, tables: [table] }] });
    expect(table).toEqual({
      kind: "indicators",
      range: "A3:I23",
      headerRows: [3],
      totalRow: 23,
      columns: {
        level1: "A",
        level1Weight: "B",
        level2: "C",
        level2Weight: "D",
        level3: "E",
        weight: "F",
        explanation: "G",
        criterion: "H",
        score: "I",
      },
      unsure: [],
      indicators: LIST,
      groups: LIST,
      totals: {
        stated: 97.5,
        sum: 97.5,
        capped: 92.5,
        supported: 81.5,
        ceiling: 89,
        weight: { stated: 100, sum: 100 },
        coverage: { full: 19, partial: 0, none: 0, absent: 0 },
      },
      grade: { stated: null, of: { stated: "优", sum: "优", capped: "优", supported: "良" } },
      findings: LIST,
    });
  });

  it("has an indicator a row, with its reading", () => {
    const indicators = list(at(table, "indicators"));
    expect(indicators).toHaveLength(19);
    indicators.forEach((indicator, i) => {
      expect(indicator).toEqual({
        cell: `E${i + 4}`,
        weightCell: `F${i + 4}`,
        scoreCell: `I${i + 4}`,
        criterionCell: `H${i + 4}`,
        rows: [i + 4, i + 4],
        path: [TEXT, TEXT, TEXT],
        kind: "scored",
        weight: NUMBER,
        weightFrom: "cell",
        score: NUMBER,
        reviewScore: null,
        criterion: {
          reading: "full",
          kinds: LIST,
          max: NUMBER,
          min: NUMBER,
          scores: OBJECT,
          inputs: LIST,
          unread: [],
          remarks: [],
        },
      });
    });
    expect(at(indicators[0], "criterion", "inputs", 0)).toEqual({
      id: "1",
      type: "yes-no",
      label: "养护计划经乡镇申报",
      span: [1, NUMBER],
    });
  });

  it.each([
    ["投入", 20, 20, 20, 1],
    ["过程", 30, 22.5, 22.5, 0.75],
    ["产出", 20, 20, 20, 1],
    ["效果", 30, 35, 30, 1.1667],
  ])("has the group %s: %d, %d, %d, %d", (name, weight, score, capped, rate) => {
    const groups = list(at(table, "groups")).filter(
      (group) => at(group, "level") === 1 && at(group, "path", 0) === name,
    );
    expect(groups).toEqual([{ cell: CELL, level: 1, path: [name], weight, score, capped, rate }]);
  });

  it("has exactly the findings that were built into the table", () => {
    const checks = list(at(table, "findings")).map((finding) => at(finding, "check"));
    expect(checks.sort()).toEqual(
      [
        ...Array<string>(3).fill("conflicting-duplicate-criterion"),
        ...Array<string>(4).fill("criterion-points-mismatch"),
        ...Array<string>(3).fill("score-not-attainable"),
        ...Array<string>(4).fill("binary-criterion"),
        ...Array<string>(2).fill("compound-target"),
        "criterion-truncated",
        "deduction-reason-missing",
        "evidence-missing",
        "grade-flips",
        "missing-dimension",
        "superseded-framework",
        "vague-target",
        "weight-profile-mismatch",
        "children-score-exceeds-parent",
        "duplicate-indicator",
        "max-attainable-below-100",
        "score-exceeds-weight",
        "total-includes-overrun",
      ].sort(),
    );
  });

  it("has findings of the documented form, errors first", () => {
    const findings = list(at(table, "findings"));
    for (const finding of findings) {
      expect(finding).toEqual({
        check: TEXT,
        severity: SEVERITY,
        cells: LIST,
        message: TEXT,
        data: OBJECT,
        fix: at(finding, "fix") === null ? null : { kind: TEXT, options: LIST },
        accepted: null,
      });
      expect(list(at(finding, "cells")).length).toBeGreaterThan(0);
      for (const cell of list(at(finding, "cells"))) expect(cell).toMatch(RANGE);
    }
    const ranks = findings.map((finding) => ["error", "warning", "info"].indexOf(String(at(finding, "severity"))));
    expect(ranks).toEqual([...ranks].sort());
    expect(findings).toContainEqual(
      expect.objectContaining({ check: "score-exceeds-weight", cells: ["F20", "I20"], severity: "error" }),
    );
  });

  it("has numbers of at most 4 decimals", () => {
    for (const number of numbersIn(table)) expect(number).toBe(Number(number.toFixed(4)));
  });
});

describe("review --json", () => {
  it("has messages in the language asked for, and nothing else is different", async () => {
    const [zh] = jsonLines(await scorecheck(["review", SAMPLE, "--json"]));
    const [en] = jsonLines(await scorecheck(["review", SAMPLE, "--json", "--lang", "en"]));
    const without = (file: unknown): string =>
      JSON.stringify(file, (key, value: unknown) => (key === "message" ? "" : value));
    expect(without(en)).toBe(without(zh));
    expect(JSON.stringify(en)).not.toBe(JSON.stringify(zh));
  });

  it("reports a sheet that isn't there as the file's error", async () => {
    const ran = await scorecheck(["review", SAMPLE, "--json", "--sheet", "评分"]);
    expect(ran.status).toBe(2);
    expect(jsonLines(ran)).toEqual([{ file: SAMPLE, error: { code: "no-such-sheet", message: TEXT }, sheets: [] }]);
  });
});
