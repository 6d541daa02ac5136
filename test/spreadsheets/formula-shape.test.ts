import { tokensOf } from "../../src/hosts/formula/tokens";
import { formulaIn, sampleReadings } from "../support/criteria/formula-cases";

/** All of them are in Excel 2007 already. */
const FUNCTIONS = new Set("IF IFERROR AND OR NA ISNUMBER ISLOGICAL ROUND ROUNDUP INT MOD MAX MIN".split(" "));
const [MOST_CHARACTERS, MOST_NESTED] = [8192, 64];

const formulas = sampleReadings(1000).map((reading) => formulaIn(reading, 0));
const written = formulas.filter((formula) => formula !== null);

test("hardly any reading has no formula", () => {
  expect(written.length / formulas.length).toBeGreaterThan(0.98);
});

test("no formula names a function that Excel 2016 hasn't", () => {
  const named = written.flatMap(tokensOf).filter(({ type }) => type === "function");
  expect(new Set(named.map(({ text }) => text))).toEqual(FUNCTIONS);
});

test("no formula is longer or deeper than Excel takes", () => {
  const tooMuch = written.filter((formula) => formula.length > MOST_CHARACTERS || depthOf(formula) > MOST_NESTED);
  expect(tooMuch).toEqual([]);
});

test.each([
  ["whole steps and remainders", /(?<![A-Z])(?:INT|ROUNDUP|MOD)\((?!ROUND\()/],
  ["the left of a comparison", /(?<!,9\))[<>]/],
  ["the right of a comparison", /(?:[<>]=|[<>](?!=))(?!-?\d+(?:\.\d{1,9})?[,)]|ROUND\(\(-?\d+\/\d+\),9\))/],
  ["what is told from 0", /(?<![<>]|,9\)|,1\))=0/],
])("nothing is compared or cut off with the noise of binary arithmetic: %s", (_, unrounded) => {
  expect(written.filter((formula) => unrounded.test(formula))).toEqual([]);
});

/** How many parentheses are open at most; texts of the formulas have none. */
function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const { text } of tokensOf(formula)) {
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
