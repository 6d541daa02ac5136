import { gradeOf } from "../../src/core/scoring/grade";
import type { Profile } from "../../src/core/scoring/profile";
import { Rational } from "../../src/core/exact";
import { profiles } from "../../src/profiles/index.generated";
import national2020 from "../../src/profiles/national-2020";

const SECTIONS = [
  "grades",
  "fullMarks",
  "decimals",
  "tolerance",
  "limits",
  "framework",
  "verdicts",
  "scoring",
  "executionCaps",
  "notApplicable",
  "scoredColumn",
] as const satisfies readonly (keyof Profile)[];

const byId = (id: string): Profile => {
  const profile = profiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  return profile;
};

describe("our own profiles", () => {
  it("have an id, a name and a document each, and no two the same id or name", () => {
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
    expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
    expect(profiles.map(({ source }) => source)).not.toContain("");
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "%s says of every section that it changes where it is written",
    (_, profile) => {
      const changed = SECTIONS.filter((name) => profile === national2020 || profile[name] !== national2020[name]);
      expect(changed.filter((name) => profile.sources[name] === undefined)).toEqual([]);
      if (profile === national2020) return;
      const unsaid = changed.filter((name) => profile.sources[name] === national2020.sources[name]);
      expect(unsaid).toEqual([]);
    },
  );

  it.each<[string, number, string]>([
    ["national-2020", 69.99, "中"],
    ["national-2020", 89.996, "优"],
    ["sichuan-2025", 69.99, "差"],
    ["sichuan-2025", 70, "中"],
    ["five-grades", 65, "合格"],
    ["guangxi-system", 80, "优"],
  ])("%s grades %d as %s", (id, total, grade) => {
    expect(gradeOf(Rational.fromNumber(total), byId(id))).toBe(grade);
  });
});
