import { languageIn, MisuseError, readArguments } from "../../src/cli/arguments";

const words = (line: string): string[] => (line === "" ? [] : line.split(" "));

const REVIEW = {
  name: "review",
  files: ["a.xlsx"],
  json: false,
  strict: false,
  sheet: null,
  choice: null,
  profile: null,
};
const RECALCULATE = {
  name: "recalculate",
  file: "a.xlsx",
  out: "b.xlsx",
  mark: false,
  fixText: false,
  sheet: null,
  profile: null,
};

const BATCH = {
  name: "batch",
  files: ["in"],
  out: "r.xlsx",
  json: null,
  results: null,
  jobs: null,
  shard: null,
  strict: false,
  profile: null,
};
const MERGE = { name: "merge", files: ["a.ndjson"], out: "r.xlsx", strict: false };

describe("command lines that are understood", () => {
  it.each([
    ["", { name: "help" }],
    ["--help", { name: "help" }],
    ["review --help", { name: "help" }],
    ["review -h", { name: "help" }],
    ["--version", { name: "version" }],
    ["review a.xlsx", REVIEW],
    ["--lang en review a.xlsx", REVIEW],
    ["review a.xlsx b.xlsx c", { ...REVIEW, files: ["a.xlsx", "b.xlsx", "c"] }],
    ["review --json a.xlsx --strict", { ...REVIEW, json: true, strict: true }],
    ["review a.xlsx --sheet 评分表", { ...REVIEW, sheet: "评分表" }],
    ["review a.xlsx --sheet=评分表", { ...REVIEW, sheet: "评分表" }],
    ["review --sheet=--x a.xlsx", { ...REVIEW, sheet: "--x" }],
    [
      "review a.xlsx --columns score=I,criterion=G,criterion=H,header=3-4",
      {
        ...REVIEW,
        choice: { header: { first: 2, last: 3 }, columns: { score: [8], criterion: [6, 7] } },
      },
    ],
    ["review a.xlsx --columns weight=f", { ...REVIEW, choice: { header: null, columns: { weight: [5] } } }],
    ["review a.xlsx --profile central-2021", { ...REVIEW, profile: "central-2021" }],
    ["review -- --odd.xlsx", { ...REVIEW, files: ["--odd.xlsx"] }],
    ["batch in --out r.xlsx", BATCH],
    ["batch in a.xlsx */b.xlsx --out r.xlsx", { ...BATCH, files: ["in", "a.xlsx", "*/b.xlsx"] }],
    ["batch in --out r.xlsx --json l.ndjson --strict", { ...BATCH, json: "l.ndjson", strict: true }],
    ["batch --jobs 4 --shard 2/8 in --out r.xlsx", { ...BATCH, jobs: 4, shard: { number: 2, of: 8 } }],
    ["batch in --out r.xlsx --results p.ndjson", { ...BATCH, results: "p.ndjson" }],
    ["batch in --out r.xlsx --profile central-2021", { ...BATCH, profile: "central-2021" }],
    ["merge a.ndjson b.ndjson --out r.xlsx", { ...MERGE, files: ["a.ndjson", "b.ndjson"] }],
    ["merge a.ndjson --out r.xlsx --strict", { ...MERGE, strict: true }],
    ["explain", { name: "explain", json: false }],
    ["explain --json", { name: "explain", json: true }],
    ["score --json", { name: "score", json: true }],
    ["recalculate a.xlsx --out b.xlsx", RECALCULATE],
    ["recalculate --out b.xlsx a.xlsx --mark --fix-text", { ...RECALCULATE, mark: true, fixText: true }],
    [
      "working-paper a.xlsx --out b.xlsx --sheet 评分表",
      {
        name: "working-paper",
        file: "a.xlsx",
        out: "b.xlsx",
        offers: { fromScores: false, fromResults: false, reasons: false },
        choice: null,
        sheet: "评分表",
        profile: null,
      },
    ],
    [
      "fill a.xlsx --out b.xlsx --values --replace --columns score=F",
      {
        name: "fill",
        file: "a.xlsx",
        out: "b.xlsx",
        values: true,
        replace: true,
        choice: { header: null, columns: { score: [5] } },
        sheet: null,
        profile: null,
      },
    ],
    ["new-year a.xlsx --out b.xlsx", { name: "new-year", file: "a.xlsx", out: "b.xlsx" }],
    ["hand-in a.xlsx --out b.xlsx", { name: "hand-in", file: "a.xlsx", out: "b.xlsx", values: false }],
    ["hand-in a.xlsx --out b.xlsx --values", { name: "hand-in", file: "a.xlsx", out: "b.xlsx", values: true }],
    ["clear-marks a.xlsx --out b.xlsx", { name: "clear-marks", file: "a.xlsx", out: "b.xlsx" }],
  ])("%s", (line, command) => {
    expect(readArguments(words(line))).toEqual(command);
  });
});

describe("command lines that are refused", () => {
  it.each([
    ["revue a.xlsx", "unknown-command", "revue"],
    ["--json", "no-command", ""],
    ["review", "no-file", ""],
    ["review a.xlsx --colour", "unknown-option", "--colour"],
    ["review a.xlsx --columns score=I,grade=J", "bad-columns", "grade=J"],
    ["review a.xlsx --columns score=11", "bad-columns", "score=11"],
    ["review a.xlsx --columns header=4-3", "bad-columns", "header=4-3"],
    ["review a.xlsx -x", "unknown-option", "-x"],
    ["review a.xlsx --mark", "unknown-option", "--mark"],
    ["review a.xlsx --out b.xlsx", "unknown-option", "--out"],
    ["review a.xlsx --json=yes", "surplus-value", "--json"],
    ["review a.xlsx --sheet", "missing-value", "--sheet"],
    ["review a.xlsx --sheet=", "missing-value", "--sheet"],
    ["recalculate a.xlsx --out --mark", "missing-value", "--out"],
    ["recalculate a.xlsx", "no-out", ""],
    ["recalculate --out b.xlsx", "no-file", ""],
    ["recalculate a.xlsx c.xlsx --out b.xlsx", "one-file", ""],
    ["clear-marks a.xlsx", "no-out", ""],
    ["batch", "no-file", ""],
    ["batch in", "no-report", ""],
    ["batch in --out r.xlsx --json", "missing-value", "--json"],
    ["batch in --out r.xlsx --jobs 0", "bad-jobs", "0"],
    ["batch in --out r.xlsx --jobs 1.5", "bad-jobs", "1.5"],
    ["batch in --out r.xlsx --jobs 257", "bad-jobs", "257"],
    ["batch in --out r.xlsx --shard 9/8", "bad-shard", "9/8"],
    ["batch in --out r.xlsx --shard 0/8", "bad-shard", "0/8"],
    ["batch in --out r.xlsx --shard 2", "bad-shard", "2"],
    ["batch in --out r.xlsx --sheet S", "unknown-option", "--sheet"],
    ["merge", "no-file", ""],
    ["merge a.ndjson", "no-report", ""],
    ["merge a.ndjson --out r.xlsx --jobs 2", "unknown-option", "--jobs"],
    ["review a.xlsx --jobs 2", "unknown-option", "--jobs"],
    ["explain a.txt", "unwanted-argument", "a.txt"],
    ["version --version", "unknown-command", "version"],
  ])("%s: %s", (line, code, subject) => {
    expect(() => readArguments(words(line))).toThrow(MisuseError);
    try {
      readArguments(words(line));
    } catch (error) {
      expect(error).toMatchObject({ code, subject });
    }
  });
});

describe("the language asked for", () => {
  it.each([
    ["review a.xlsx", null],
    ["review a.xlsx --lang en", "en"],
    ["--lang=fr --colour", "fr"],
    ["review --lang", null],
  ])("%s: %j", (line, language) => {
    expect(languageIn(words(line))).toBe(language);
  });
});
