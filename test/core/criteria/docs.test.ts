import { readFileSync } from "node:fs";
import path from "node:path";
import { itReads, type ReadingCase } from "../../support/criteria/readings";
import { ROOT } from "../../support/sample";

const PAGE = readFileSync(path.join(ROOT, "docs/criteria.md"), "utf8");

/** The rows of a section's table: a text, a weight or —, and the scores in code. */
function casesIn(section: string): ReadingCase[] {
  return [...section.matchAll(/^\| (?!Text|-)([^|]+?) +\| ([\d.]+|—) +\| `([^`]+)` +\|/gm)].map(
    ([, text = "", weight = "", scores = ""]) => [text, weight === "—" ? null : Number(weight), scores],
  );
}

const [, ...sections] = PAGE.split(/^## /m).map((section): [string, ReadingCase[]] => [
  section.slice(0, section.indexOf("\n")),
  casesIn(section),
]);

describe.each(sections.filter(([, cases]) => cases.length > 0))("%s", (_, cases) => {
  itReads(cases);
});

test("every row of the page is an example that is run", () => {
  const rows = PAGE.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:Text|-)/.test(line));
  expect(sections.flatMap(([, cases]) => cases)).toHaveLength(rows.length);
});
