// Mutation testing: how many small faults in a folder its own tests would notice. `npm run mutation` tries core/criteria;
// `npm run mutation -- core/checks core/scoring` tries others. Not part of `npm test`: it takes its time.
import { Stryker } from "@stryker-mutator/core";
import { existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateIndexes } from "./generate-indexes.mjs";
import { ensureInstalled, root } from "./lib/install.mjs";

/** The share of faults that must be noticed, in percent. */
const LEAST = { "core/criteria": 85, "core/checks": 80, "core/scoring": 80, "core/table": 80 };
const [DEFAULT] = Object.keys(LEAST);

ensureInstalled();
generateIndexes();
const given = process.argv.slice(2);
const places = given.length > 0 ? given : [DEFAULT];

/**
 * Tests that try so much, or the same again out of workbooks, that they would take most of the time; without them the
 * figure is rather too low.
 */
const TOO_LONG = /\b(?:always|hostile|limits|metamorphic|seeded|workbooks)\.test\.ts$/;

/** What is held to cases in other folders: marks by premises, acceptances by identity, messages by what findings carry. */
const BESIDE = {
  "core/checks": [
    "test/core/edits/marks.test.ts",
    "test/core/state/acceptances.test.ts",
    "test/app/decisions.test.ts",
    "test/locales/checks.test.ts",
  ],
};

/** The tests under the same path, else those of the folder around it, and those beside them. */
function testsOf(place) {
  const folder = `test/${place}`;
  if (!existsSync(path.join(root, folder))) return testsOf(path.posix.dirname(place));
  const names = readdirSync(path.join(root, folder), { recursive: true });
  const tests = names.filter((name) => name.endsWith(".test.ts") && !TOO_LONG.test(name));
  return [...tests.map((name) => `${folder}/${name.split(path.sep).join("/")}`), ...(BESIDE[place] ?? [])];
}

const BUNDLE = "dist/mutation/tests.js";
const tests = [...new Set(places.flatMap(testsOf))];
const stryker = new Stryker({
  mutate: [
    ...places.map((place) => (place.endsWith(".ts") ? `src/${place}` : `src/${place}/**/*.ts`)),
    "!**/*.generated.ts",
  ],
  testRunner: "mocha",
  plugins: [import.meta.resolve("@stryker-mutator/mocha-runner")],
  coverageAnalysis: "perTest",
  // A fault in a table that is made when its module is loaded needs every test anew: most of the time for little.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? os.cpus().length),
  ignorePatterns: ["/dist", "/coverage"],
  tempDirName: "dist/mutation/sandbox",
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  htmlReporter: { fileName: "dist/mutation/report.html" },
  jsonReporter: { fileName: "dist/mutation/report.json" },
  clearTextReporter: { allowColor: process.stdout.isTTY === true, reportTests: false, logTests: false },
  thresholds: { high: 95, low: 85, break: Math.min(...places.map((place) => LEAST[place] ?? 0)) },
  timeoutMS: 10_000,
  buildCommand: `node scripts/lib/bundle-tests.mjs ${BUNDLE} ${tests.join(" ")}`,
  mochaOptions: { spec: [BUNDLE] },
});
await stryker.runMutationTest();
