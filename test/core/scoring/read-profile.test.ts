import { Rational } from "../../../src/core/exact";
import { readProfile } from "../../../src/core/scoring/read-profile";
import national2020 from "../../../src/profiles/national-2020";

const OWN = { id: "own", name: "本县", source: "本县办法", extends: "national-2020" };

/** "path code", one a problem. */
function problemsOf(data: unknown): string[] {
  const read = readProfile(data, [national2020]);
  return read.type === "profile" ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
}

function read(data: unknown) {
  const result = readProfile(data, [national2020]);
  if (result.type !== "profile") throw new Error(JSON.stringify(result.problems));
  return result.profile;
}

describe("a profile of a person's own", () => {
  it("takes what it leaves out from the one that it extends", () => {
    const profile = read({
      ...OWN,
      grades: [
        { name: "合格", from: 60 },
        { name: "不合格", from: 0 },
      ],
    });
    expect(profile.grades.map(({ name }) => name)).toEqual(["合格", "不合格"]);
    expect(profile).toEqual({ ...national2020, ...profileOwn, grades: profile.grades });
  });

  it("changes single limits and single rules of scoring", () => {
    const { limits, scoring } = read({ ...OWN, limits: { overshoot: 1.2 }, scoring: { reverse: "relative-excess" } });
    expect(limits).toEqual({ ...national2020.limits, overshoot: Rational.of(6, 5) });
    expect(scoring).toEqual({ ...national2020.scoring, reverse: "relative-excess" });
  });

  it("may write numbers as exact fractions", () => {
    expect(read({ ...OWN, scoring: { passFrom: "1/3" } }).scoring.passFrom).toEqual(Rational.of(1, 3));
  });

  it("says so where more than the target is never too much", () => {
    expect(read({ ...OWN, scoring: { nothingAbove: null, execution: null } }).scoring.nothingAbove).toBeNull();
  });

  it("says which of several columns of scores counts, or that no rule does", () => {
    expect(read({ ...OWN, scoredColumn: "review" }).scoredColumn).toBe("review");
    expect(read({ ...OWN, scoredColumn: null }).scoredColumn).toBeNull();
    expect(read(OWN).scoredColumn).toBeNull();
  });

  const profileOwn = { id: "own", name: "本县", source: "本县办法" };
});

it("is read as it is written, section by section", () => {
  const whole = {
    id: "town",
    name: "本镇",
    source: "本镇办法",
    sources: { grades: "第三条" },
    grades: [
      { name: "合格", from: 60 },
      { name: "不合格", from: 0 },
    ],
    fullMarks: 120,
    decimals: 1,
    tolerance: 0.05,
    limits: {
      overshoot: 1.5,
      heaviestIndicator: 30,
      qualitativeShare: 0.4,
      fullMarkRatio: 0.9,
      reviewGap: 5,
      resultsShare: 0.6,
      executionWeight: 10,
    },
    framework: {
      topLevel: ["投入", "产出"],
      superseded: ["旧指标"],
      since: 2020,
      results: ["产出"],
      dimensions: [{ name: "质量", words: ["合格", "达标"] }],
    },
    verdicts: [{ words: ["达成"], from: 0.8, to: 1 }],
    scoring: {
      reverse: "relative-excess",
      passFrom: 0.6,
      earns: "rate-beyond-pass",
      nothingAbove: 2,
      overshootLoses: 1,
      satisfaction: [{ from: 0.9, earns: 1 }],
      execution: [
        { from: 1.1, earns: 0.5 },
        { from: 0.8, earns: 1 },
      ],
    },
    executionCaps: [{ below: 0.5, cap: 80 }],
    notApplicable: "left-out",
    scoredColumn: "expert",
  };
  const result = readProfile(whole, []);
  const figures: unknown = JSON.parse(
    JSON.stringify(result.type === "profile" ? result.profile : result.problems, (_, value: unknown) =>
      value instanceof Rational ? value.toNumber() : value,
    ),
  );
  expect(figures).toEqual(whole);
});

it.each<[string, unknown, string[]]>([
  ["no object", [], [" not-an-object"]],
  ["a misspelt section", { ...OWN, grade: [] }, ["grade unknown"]],
  ["a misspelt limit", { ...OWN, limits: { overshot: 1 } }, ["limits.overshot unknown"]],
  ["an unknown profile to extend", { ...OWN, extends: "henan" }, ["extends no-such-profile"]],
  ["a number as a word", { ...OWN, fullMarks: "百" }, ["fullMarks not-a-number"]],
  ["a fraction of three", { ...OWN, tolerance: "1/2/3" }, ["tolerance not-a-number"]],
  ["a fraction without a number below", { ...OWN, tolerance: "1/x" }, ["tolerance not-a-number"]],
  [
    "words that are none",
    { ...OWN, verdicts: [{ words: ["达成", 5], from: 0, to: 1 }] },
    ["verdicts[0].words[1] not-text"],
  ],
  [
    "a verdict the wrong way round",
    { ...OWN, verdicts: [{ words: ["达成"], from: 1, to: 0.8 }] },
    ["verdicts[0].from wrong-order"],
  ],
  [
    "nothing left beyond the pass",
    { ...OWN, scoring: { earns: "rate-beyond-pass", passFrom: 1 } },
    ["scoring.passFrom wrong-order"],
  ],
  ["a fraction of nothing", { ...OWN, tolerance: "1/0" }, ["tolerance not-a-number"]],
  ["a share above one", { ...OWN, limits: { resultsShare: 60 } }, ["limits.resultsShare out-of-range"]],
  ["a name that is blank", { ...OWN, name: " " }, ["name not-text"]],
  ["a rule that nobody knows", { ...OWN, scoring: { reverse: "halves" } }, ["scoring.reverse not-one-of"]],
  ["a column of scores that nobody knows", { ...OWN, scoredColumn: "复核得分" }, ["scoredColumn not-one-of"]],
  ["a list that is none", { ...OWN, grades: { 优: 90 } }, ["grades not-a-list"]],
  [
    "a grade without a bound",
    { ...OWN, grades: [{ name: "优" }, { name: "差", from: 0 }] },
    ["grades[0].from missing"],
  ],
  ["grades that don't end at 0", { ...OWN, grades: [{ name: "优", from: 90 }] }, ["grades wrong-order"]],
  [
    "grades the wrong way round",
    {
      ...OWN,
      grades: [
        { name: "差", from: 0 },
        { name: "优", from: 90 },
        { name: "无", from: 0 },
      ],
    },
    ["grades wrong-order"],
  ],
  ["half a decimal place", { ...OWN, decimals: 1.5 }, ["decimals not-a-number"]],
  [
    "a threshold that leaves nothing to share out",
    { ...OWN, scoring: { passFrom: 1, earns: "rate-beyond-pass" } },
    ["scoring.passFrom wrong-order"],
  ],
  [
    "several mistakes, each of them",
    { id: "own", extends: "national-2020", source: 7, decimals: 9 },
    ["name missing", "source not-text", "decimals out-of-range"],
  ],
])("refuses %s", (_, data, problems) => {
  expect(problemsOf(data)).toEqual(problems);
});

it("names each section that is missing where nothing is extended", () => {
  expect(problemsOf({ id: "own", name: "本县", source: "本县办法", limits: {} })).toEqual(
    expect.arrayContaining(["grades missing", "limits.overshoot missing", "framework missing", "scoring missing"]),
  );
});
