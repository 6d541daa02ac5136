import { readFileSync } from "node:fs";
import path from "node:path";
import { jsonLines, scorecheck } from "../support/fake-io";
import { at, list } from "../support/json";

const corpus = process.env["SCORECHECK_CORPUS"];
const inCorpus = corpus === undefined ? describe.skip : describe;

/** Ids with what each text allows, as a person reads it; the texts themselves stay in the corpus. */
const LABELS = path.join(__dirname, "criteria-labels.json");

inCorpus("real criteria (skipped without SCORECHECK_CORPUS)", () => {
  it("are never wrongly read in full; how many are read rightly is printed", async () => {
    const texts = readFileSync(path.join(corpus ?? "", "corpus", "criteria.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): unknown => JSON.parse(line));
    const stdin = texts.map((text) =>
      JSON.stringify({ id: at(text, "id"), text: at(text, "text"), weight: at(text, "weight") }),
    );
    const readings = jsonLines(await scorecheck(["explain", "--json"], { stdin }));
    const byId = new Map(readings.map((reading) => [at(reading, "id"), reading]));

    const outcomes = labels().map((label) => ({ label, reading: byId.get(at(label, "id")) }));
    const wrong = outcomes.filter(({ label, reading }) => !isRight(label, reading));
    const right = outcomes.length - wrong.length;
    process.stdout.write(`criteria: ${right} of ${outcomes.length} labelled texts read rightly in every respect\n`);
    const wrongInFull = wrong.filter(({ reading }) => at(reading, "reading") === "full");
    expect(wrongInFull.map(({ label }) => at(label, "id"))).toEqual([]);
  });
});

/** What is partial or unread has no scores of its own to compare. */
function isRight(label: unknown, reading: unknown): boolean {
  const status = at(label, "reading");
  if (at(reading, "reading") !== status) return false;
  return status !== "full" || ["max", "min", "scores"].every((key) => isSame(at(label, key), at(reading, key)));
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Doubtful ones don't count: two readers would not agree on them. */
function labels(): readonly unknown[] {
  const parsed: unknown = JSON.parse(readFileSync(LABELS, "utf8"));
  return list(parsed).filter((label) => at(label, "doubtful") !== true);
}
