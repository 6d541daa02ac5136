import { reviewSheet, type ReviewSettings } from "../../../../src/core/review";
import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import national2020 from "../../../../src/profiles/national-2020";
import { everythingAccepted } from "../../../support/everything-accepted";
import { allRows, correctTable, rowNumber, SCORE, type SeededRow, type SeededTable, sheetFrom } from "./correct-table";
import type { Dice } from "./dice";
import { type Fault, one } from "./fault";

/** A table in which a score that is text was accepted, as it was then and as it is now. */
interface AcceptedTable {
  readonly before: SeededTable;
  readonly now: SeededTable;
}

export function acceptedTable(dice: Dice): AcceptedTable {
  const before = correctTable(dice);
  const row = dice.pick(allRows(before));
  row.scoreText = `"${row.score}"`;
  return { before, now: structuredClone(before) };
}

export const sheetNow = ({ now }: AcceptedTable): SheetSnapshot => sheetFrom(now);

export function whatWasAccepted({ before }: AcceptedTable): Pick<ReviewSettings, "accepted"> {
  return { accepted: everythingAccepted(reviewSheet(sheetFrom(before), national2020)) };
}

const INDICATOR = "E";

/** The row whose score was accepted as text. */
function acceptedRow({ now }: AcceptedTable): SeededRow {
  const row = allRows(now).find(({ scoreText }) => scoreText !== null);
  if (!row) throw new Error("nothing was accepted");
  return row;
}

export const ACCEPTED_FAULTS: { readonly [kind: string]: Fault<AcceptedTable> } = {
  "what was accepted has been put right": (table) => {
    const row = acceptedRow(table);
    row.scoreText = null;
    return { findings: [one("acceptance-stale", `${INDICATOR}${rowNumber(table.now, row)}`)] };
  },
  "what was accepted is there with another value": (table) => {
    const row = acceptedRow(table);
    row.scoreText = `"${row.score}分"`;
    const number = rowNumber(table.now, row);
    return {
      findings: [one("acceptance-stale", `${INDICATOR}${number}`), one("text-number", `${SCORE}${number}`)],
    };
  },
};
