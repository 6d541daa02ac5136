import { Culture, recognizeNumber, recognizePercentage } from "@microsoft/recognizers-text-suite";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readCriterion } from "../../src/core/criteria/read";
import { Rational } from "../../src/core/exact";
import { anyText } from "../support/criteria/generated-texts";
import { HOSTILE, LONGEST } from "../support/criteria/hostile-texts";
import { at } from "../support/json";

/*
 * How many criteria are read in a second (`npm run bench:criteria`), beside how many a known library searches for numbers
 * and percentages in the same run: texts of our own words, and the shared corpus where SCORECHECK_CORPUS names it. Then how
 * long the texts take that nobody would write; the best of some runs counts,
 * in seconds of computing.
 */
const RUNS = 20;
const GENERATED = 1000;
/** What we want to be faster by. */
const GOAL = 20;

interface Criterion {
  readonly text: string;
  readonly weight: Rational | null;
}

function generated(): Criterion[] {
  const sample = fc.sample(anyText, { numRuns: GENERATED, seed: 1 });
  return sample.map(({ text, weight }) => ({ text, weight: Rational.of(weight) }));
}

function real(folder: string): Criterion[] {
  const lines = readFileSync(path.join(folder, "corpus", "criteria.jsonl"), "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line): Criterion => {
      const parsed: unknown = JSON.parse(line);
      const weight = at(parsed, "weight");
      return {
        text: String(at(parsed, "text")),
        weight: typeof weight === "number" ? Rational.fromNumber(weight) : null,
      };
    });
}

/**
 * Milliseconds of computing of the best of some runs of each, one after the other, so that a busy moment meets both;
 * other programs' time doesn't count.
 */
function best(...works: readonly (() => void)[]): number[] {
  const times = works.map(() => Infinity);
  for (let run = 0; run < RUNS; run++) {
    works.forEach((work, index) => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      times[index] = Math.min(times[index] ?? Infinity, (user + system) / 1000);
    });
  }
  return times;
}

/** So often that the time can be measured. */
const REPEATS = 10;
const repeated = (work: () => unknown) => (): void => {
  for (let time = 0; time < REPEATS; time++) work();
};

const perSecond = (count: number, milliseconds: number): string =>
  Math.round((count * 1000) / milliseconds).toLocaleString("en");

function compare(name: string, criteria: readonly Criterion[]): void {
  const [ours = 0, theirs = 0] = best(
    () => {
      criteria.forEach((criterion) => readCriterion(criterion));
    },
    () => {
      criteria.forEach(({ text }) => [
        recognizeNumber(text, Culture.Chinese),
        recognizePercentage(text, Culture.Chinese),
      ]);
    },
  );
  const ratio = theirs / ours;
  console.log(
    `${name.padEnd(28)}${perSecond(criteria.length, ours).padStart(10)} texts/s read` +
      `${perSecond(criteria.length, theirs).padStart(10)} texts/s searched` +
      `   × ${ratio.toFixed(1)}${ratio < GOAL ? ` (goal: × ${GOAL})` : ""}`,
  );
}

function main(): void {
  compare(`${GENERATED} generated`, generated());
  const corpus = process.env["SCORECHECK_CORPUS"];
  if (corpus === undefined) console.log("real criteria skipped: SCORECHECK_CORPUS isn't set");
  else {
    const criteria = real(corpus);
    compare(`${criteria.length} real`, criteria);
  }

  console.log(`\nhostile texts of ${LONGEST.toLocaleString("en")} characters`);
  for (const [name, textOf] of Object.entries(HOSTILE)) {
    const [half, whole] = [textOf(Math.floor(LONGEST / 2)), textOf(LONGEST)];
    const weight = Rational.of(10);
    const [short = 0, long = 0] = best(
      repeated(() => readCriterion({ text: half, weight })),
      repeated(() => readCriterion({ text: whole, weight })),
    );
    console.log(
      `${name.padEnd(34)}${(long / REPEATS).toFixed(2).padStart(8)} ms   × ${(long / short).toFixed(1)} of half as long`,
    );
  }
}

main();
