import { readFileSync } from "node:fs";
import path from "node:path";
import { reviewSheet } from "../../../src/core/review";
import { formatRange } from "../../../src/core/sheet/address";
import national2020 from "../../../src/profiles/national-2020";
import { isObject } from "../../support/json";
import { corpusSheets } from "../table/corpus-sheets";

const corpus = process.env["SCORECHECK_CORPUS"];
const inCorpus = corpus === undefined ? describe.skip : describe;

const VERDICTS = ["true", "false", "arguable"] as const;
type Verdict = (typeof VERDICTS)[number];

/**
 * What a person who looks at the table says of each finding, by "table check first-cell". `arguable` is right by the
 * cells, but the table is only a part of one, or is read by some people in another way; the words behind it say which.
 */
function verdicts(): ReadonlyMap<string, Verdict> {
  const parsed: unknown = JSON.parse(readFileSync(path.join(__dirname, "corpus-findings.json"), "utf8"));
  if (!isObject(parsed)) throw new Error("no verdicts");
  return new Map(Object.entries(parsed).map(([key, text]) => [key, verdictIn(key, String(text))]));
}

function verdictIn(key: string, text: string): Verdict {
  const verdict = VERDICTS.find((one) => text === one || text.startsWith(`${one}: `));
  if (!verdict) throw new Error(`no verdict on ${key}: ${text}`);
  return verdict;
}

function findingsIn(folder: string): string[] {
  return [...corpusSheets(folder)].flatMap(([id, sheet]) =>
    reviewSheet(sheet, national2020).tables.flatMap(({ findings }, table) =>
      findings.map(({ check, cells: [first] }) =>
        [`${id}.${table + 1}`, check, first ? formatRange(first).replace(/:.*/, "") : ""].join(" "),
      ),
    ),
  );
}

inCorpus("the findings on real tables (skipped without SCORECHECK_CORPUS)", () => {
  it("are what a person would say as well", () => {
    const known = verdicts();
    const found = findingsIn(corpus ?? "");
    expect(found.filter((key) => !known.has(key))).toEqual([]);
    expect([...known.keys()].filter((key) => !found.includes(key))).toEqual([]);

    const count = (verdict: Verdict): number => found.filter((key) => known.get(key) === verdict).length;
    const [right, wrong, arguable] = VERDICTS.map(count);
    const precision = 1 - (wrong ?? 0) / found.length;
    process.stdout.write(
      `findings: ${found.length}, ${right} true, ${arguable} arguable, ${wrong} false; ` +
        `precision ${(100 * precision).toFixed(1)} %\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});
