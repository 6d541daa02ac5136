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

it.each<[string, unknown, string[]]>([
  ["no object", [], [" not-an-object"]],
  ["a misspelt section", { ...OWN, grade: [] }, ["grade unknown"]],
  ["a misspelt limit", { ...OWN, limits: { overshot: 1 } }, ["limits.overshot unknown"]],
  ["an unknown profile to extend", { ...OWN, extends: "henan" }, ["extends no-such-profile"]],
  ["a number as a word", { ...OWN, fullMarks: "百" }, ["fullMarks not-a-number"]],
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
