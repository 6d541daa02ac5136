import { rangeOf } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { type ScoredRow, scoredRows } from "../rows";
import { CIRCLED, CIRCLED_ITEM, GOES_ON, matchesIn } from "../vocabulary/texts";

type Data = {
  readonly indicator: string;
  /** It ends as if something followed, or an item is left out of its numbering. */
  readonly sign: "ending" | "numbering";
};

/** A criterion that stops in the middle: a separator at its end and too few points, or a number that is left out. */
export default defineCheck<"criterion-truncated", Data>({
  id: "criterion-truncated",
  severity: "warning",
  needs: ["criterion"],
  *find(checked) {
    for (const row of scoredRows(checked)) {
      const { criterion } = row.indicator;
      const sign = criterion && signIn(criterion.text, row, checked);
      if (criterion && sign) yield { cells: [rangeOf(criterion.address)], data: { indicator: row.name, sign } };
    }
  },
});

function signIn(text: string, { reading, weight }: ScoredRow, { profile }: CheckedTable): Data["sign"] | null {
  if (leavesOutItem(text)) return "numbering";
  if (!GOES_ON.test(text)) return null;
  // Some end every criterion with a semicolon; it means something where points are missing too.
  const max = reading?.status === "full" ? reading.maxWithoutBonus : null;
  return max && weight && max.round(profile.decimals).isBelow(weight.points) ? "ending" : null;
}

/** Whether a list ①②④ leaves out a number; ①③ behind a word refers to a list elsewhere. */
function leavesOutItem(text: string): boolean {
  const numbers = matchesIn(text, CIRCLED_ITEM).map(([, mark = ""]) => CIRCLED.indexOf(mark));
  if (numbers.length < 2 || numbers[0] !== 0) return false;
  // Some items stand in the middle of a line.
  const last = Math.max(...numbers);
  return [...CIRCLED.slice(0, last)].some((mark) => !text.includes(mark));
}
