import { openFindings } from "../../../src/core/checks/findings";
import { reviewSheet, type ReviewSettings } from "../../../src/core/review";
import { formatRange } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { Profile } from "../../../src/core/scoring/profile";
import national2020 from "../../../src/profiles/national-2020";
import selfReview2022 from "../../../src/profiles/self-review-2022";
import { ACCEPTED_FAULTS, acceptedTable, sheetNow, whatWasAccepted } from "./seeded/accepted";
import { ANSWER_FAULTS, answeredTable, itsPaper, sheetOfAnswered } from "./seeded/answered";
import { correctTable, sheetFrom } from "./seeded/correct-table";
import { Dice } from "./seeded/dice";
import type { Expected, Fault } from "./seeded/fault";
import { FAULTS } from "./seeded/faults";
import { assessmentSheet, correctAssessment } from "./seeded/self-assessment";
import { ASSESSMENT_FAULTS } from "./seeded/self-assessment-faults";
import { ASKED_FOR, ASKED_FOR_FAULTS, CAPPED_FAULTS } from "./seeded/strict-faults";
import { TEXT_FAULTS } from "./seeded/text-faults";

const CASES = 60;
/** A table without a place for the fault is made anew as often as this. */
const TRIES = 60;

jest.setTimeout(300_000);

function openOn(sheet: SheetSnapshot, { profile = national2020, switched = {}, ...beside }: Rules): string[] {
  return reviewSheet(sheet, profile, { switched, ...beside }).tables.flatMap(({ findings }) =>
    openFindings(findings).map(({ check, cells }) => [check, ...cells.map(formatRange)].join(" ")),
  );
}

/** How tables are reviewed: by which rules, with which checks beyond the usual ones, and beside what. */
interface Rules extends Partial<ReviewSettings> {
  readonly profile?: Profile;
}

/** A way to make correct tables, how they become a sheet, and the faults that can be put into them. */
interface Family<Table> extends Rules {
  readonly make: (dice: Dice) => Table;
  readonly sheet: (table: Table) => SheetSnapshot;
  /** What the workbook has beside the sheet. */
  readonly beside?: (table: Table) => Rules;
  readonly faults: { readonly [kind: string]: Fault<Table> };
}

function describeFamily<Table>(name: string, { make, sheet, faults, beside, ...rules }: Family<Table>): void {
  const openIn = (table: Table): string[] => openOn(sheet(table), { ...rules, ...beside?.(table) });

  function seeded(kind: string, seed: number): { table: Table; expected: Expected } {
    const fault = faults[kind];
    for (let attempt = 0; fault && attempt < TRIES; attempt++) {
      const dice = new Dice(1000 * seed + attempt);
      const table = make(dice);
      const expected = fault(table, dice);
      if (expected) return { table, expected };
    }
    throw new Error(`no place for ${kind} in ${TRIES} tables`);
  }

  describe(name, () => {
    it("gives nothing without a fault", () => {
      const found = Array.from({ length: CASES }, (_, seed) => openIn(make(new Dice(seed))));
      expect(found.filter((findings) => findings.length > 0)).toEqual([]);
    });

    it.each(Object.keys(faults))("%s: is found where it is, and nothing else", (kind) => {
      for (let seed = 1; seed <= CASES; seed++) {
        const { table, expected } = seeded(kind, seed);
        const found = openIn(table);
        const rest = found.filter((one) => !expected.findings.includes(one));
        const follows = (one: string) => (expected.mayFollow ?? []).some((check) => one.startsWith(`${check} `));
        const missing = expected.findings.filter((one) => !found.includes(one));
        expect({ seed, missing, unexpected: rest.filter((one) => !follows(one)) }).toEqual({
          seed,
          missing: [],
          unexpected: [],
        });
      }
    });
  });
}

describeFamily("a score table", { make: correctTable, sheet: sheetFrom, faults: { ...FAULTS, ...TEXT_FAULTS } });
describeFamily("a self-assessment", { make: correctAssessment, sheet: assessmentSheet, faults: ASSESSMENT_FAULTS });
describeFamily("a score table of which all is asked", {
  make: correctTable,
  sheet: sheetFrom,
  faults: ASKED_FOR_FAULTS,
  switched: ASKED_FOR,
});
describeFamily("a self-assessment by rules that cap", {
  make: correctAssessment,
  sheet: assessmentSheet,
  faults: CAPPED_FAULTS,
  profile: selfReview2022,
});
describeFamily("a score table with its working paper", {
  make: answeredTable,
  sheet: sheetOfAnswered,
  beside: itsPaper,
  faults: ANSWER_FAULTS,
});
describeFamily("a score table in which something was accepted", {
  make: acceptedTable,
  sheet: sheetNow,
  beside: whatWasAccepted,
  faults: ACCEPTED_FAULTS,
});
