import { reviewSheet } from "../../../src/core/review";
import { formatRange } from "../../../src/core/sheet/address";
import national2020 from "../../../src/profiles/national-2020";
import { correctTable, sheetFrom, type SeededTable } from "./seeded/correct-table";
import { Dice } from "./seeded/dice";
import { FAULTS } from "./seeded/faults";

const CASES = 120;
/** A table without a place for the fault is made anew as often as this. */
const TRIES = 60;

jest.setTimeout(300_000);

function findingsOn(table: SeededTable): string[] {
  const { tables } = reviewSheet(sheetFrom(table), national2020);
  if (tables.length !== 1) throw new Error(`${tables.length} tables`);
  return tables.flatMap(({ findings }) =>
    findings.map(({ check, cells }) => [check, ...cells.map(formatRange)].join(" ")),
  );
}

function seeded(kind: string, seed: number) {
  const fault = FAULTS[kind];
  for (let attempt = 0; fault && attempt < TRIES; attempt++) {
    const dice = new Dice(1000 * seed + attempt);
    const table = correctTable(dice);
    const expected = fault(table, dice);
    if (expected) return { table, expected };
  }
  throw new Error(`no place for ${kind} in ${TRIES} tables`);
}

describe("made-up tables that agree with themselves", () => {
  it("give nothing", () => {
    const found = Array.from({ length: CASES }, (_, seed) => findingsOn(correctTable(new Dice(seed))));
    expect(found.filter((findings) => findings.length > 0)).toEqual([]);
  });
});

describe("one fault in a table", () => {
  it.each(Object.keys(FAULTS))("%s: is found where it is, and nothing else", (kind) => {
    for (let seed = 1; seed <= CASES; seed++) {
      const { table, expected } = seeded(kind, seed);
      const found = findingsOn(table);
      const rest = found.filter((one) => !expected.findings.includes(one));
      const unexpected = rest.filter((one) => !(expected.mayFollow ?? []).some((check) => one.startsWith(`${check} `)));
      expect({ seed, missing: expected.findings.filter((one) => !found.includes(one)), unexpected }).toEqual({
        seed,
        missing: [],
        unexpected: [],
      });
    }
  });
});
