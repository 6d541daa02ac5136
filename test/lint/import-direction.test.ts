import { spawnSync } from "node:child_process";
import path from "node:path";
import { at } from "../support/json";

const ROOT = path.resolve(__dirname, "../..");

/** Which folder may import which: rows import columns. */
const DIRECTIONS = `
              core  profiles  locales  app  hosts/port  hosts/xlsx  workbench  commands  taskpane  reviewpage  cli
  core        yes   no        no       no   no          no          no         no        no        no          no
  profiles    yes   yes       no       no   no          no          no         no        no        no          no
  locales     yes   no        yes      no   no          no          no         no        no        no          no
  app         yes   no        no       yes  yes         no          no         no        no        no          no
  hosts       yes   no        no       no   yes         yes         no         no        no        no          no
  workbench   yes   no        yes      no   yes         yes         yes        no        no        no          no
  commands    no    no        no       yes  no          no          no         yes       no        no          no
  taskpane    yes   yes       yes      yes  yes         yes         no         yes       yes       no          no
  reviewpage  yes   yes       yes      yes  yes         yes         no         no        yes       yes         no
  cli         yes   yes       yes      yes  yes         yes         no         no        no        no          yes
`;

/** Which folder may import a package, or Node itself. */
const PACKAGES = {
  core: "no",
  profiles: "no",
  locales: "no",
  app: "no",
  hosts: "yes",
  workbench: "yes",
  commands: "no",
  taskpane: "yes",
  reviewpage: "yes",
  cli: "yes",
};

interface Case {
  readonly from: string;
  readonly to: string;
  readonly verdict: string;
  readonly file: string;
  readonly text: string;
}

function casesOf(directions: string): Case[] {
  const [head = "", ...rows] = directions.trim().split("\n");
  const columns = head.trim().split(/\s+/);
  return rows.flatMap((row) => {
    const [from = "", ...verdicts] = row.trim().split(/\s+/);
    return columns.map((to, i) => between(from, to, verdicts[i] ?? "?"));
  });
}

/** An import as a file of one folder, two levels down, would write it. */
const between = (from: string, to: string, verdict: string): Case => {
  const module = to.includes("/") ? `../../${to}` : `../../${to}/module`;
  return { from, to, verdict, file: `src/${from}/part/module.ts`, text: `export { thing } from "${module}";\n` };
};

/** The library for legacy files, which only its own folder may name. */
const ofTheLibrary: Case[] = [
  { from: "hosts/legacy", verdict: "yes" },
  { from: "hosts/xlsx", verdict: "no" },
  { from: "cli", verdict: "no" },
].map((each) => ({
  ...each,
  to: "@e965/xlsx",
  file: `src/${each.from}/module.ts`,
  text: 'import thing from "@e965/xlsx";\nexport { thing };\n',
}));

const ofPackages = Object.entries(PACKAGES).flatMap(([from, verdict]) =>
  ["node:fs", "fflate"].map((to) => ({
    from,
    to,
    verdict,
    file: `src/${from}/module.ts`,
    text: `import thing from "${to}";\nexport { thing };\n`,
  })),
);

describe("the direction of imports", () => {
  const cases = [...casesOf(DIRECTIONS), ...ofPackages, ...ofTheLibrary];
  let forbidden: unknown;

  beforeAll(() => {
    const input = JSON.stringify(cases.map(({ file, text }) => ({ file: path.join(ROOT, file), text })));
    const script = path.join(__dirname, "lint-texts.mjs");
    const { stdout, stderr } = spawnSync(process.execPath, [script], { cwd: ROOT, input, encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    forbidden = JSON.parse(stdout);
  });

  it.each(cases.map((each, i) => ({ ...each, i })))("$from imports $to: $verdict", ({ verdict, i }) => {
    expect(at(forbidden, i)).toBe(verdict === "yes" ? 0 : 1);
  });
});
