import type { Rational } from "../exact";
import { once } from "../once";
import { formatCell } from "../sheet/address";
import { pointsIn } from "../table/table";
import type { CheckedTable } from "./check";
import { type ScoredRow, scoredRows } from "./rows";

/** Rows that name and explain the same indicator. */
interface Duplicates {
  readonly rows: readonly [ScoredRow, ...ScoredRow[]];
  /** The different weights among them, in the order of the rows. */
  readonly weights: readonly Rational[];
  /** How many different criteria there are among them. */
  readonly criteria: number;
}

/** The rows of a table that share name and explanation, gathered by them; an unexplained row is like no other. */
export const duplicatesIn = once((checked: CheckedTable): readonly Duplicates[] => {
  const byKey = new Map<string, [ScoredRow, ...ScoredRow[]]>();
  const names = new Set<string>();
  for (const row of scoredRows(checked)) {
    // Rows beside one merged name are parts of one indicator.
    const name = formatCell(row.indicator.cell);
    if (names.has(name)) continue;
    names.add(name);
    const explanation = folded(row.indicator.explanation?.text ?? "");
    if (explanation === "") continue;
    const key = JSON.stringify([folded(row.name), explanation]);
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()].flatMap((rows) => (rows.length > 1 ? [{ rows, ...differencesIn(rows, checked) }] : []));
});

export function doConflict({ weights, criteria }: Duplicates): boolean {
  return weights.length > 1 || criteria > 1;
}

/** A weight or criterion that is missing contradicts nothing. */
function differencesIn(rows: readonly ScoredRow[], { profile }: CheckedTable): Omit<Duplicates, "rows"> {
  const weights = new Map<string, Rational>();
  for (const { indicator } of rows) {
    const weight = pointsIn(indicator.weight)?.round(profile.decimals);
    if (weight) weights.set(weight.toString(), weight);
  }
  const criteria = new Set(rows.map(({ indicator }) => folded(indicator.criterion?.text ?? "")));
  criteria.delete("");
  return { weights: [...weights.values()], criteria: criteria.size };
}

/**
 * A text without what doesn't change its meaning: width, case, whitespace and punctuation. What stands between two
 * digits stays (1.5 isn't 15), and so do signs (≥, %).
 */
export function folded(text: string): string {
  const narrow = text.normalize("NFKC").toLowerCase();
  return narrow.replace(/(\d[.,:/~-])(?=\d)|[^\p{L}\p{N}\p{S}%]/gu, (_, figure: string | undefined) => figure ?? "");
}
