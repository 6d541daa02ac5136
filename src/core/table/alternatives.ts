import { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import { type Group, type Indicator, pointsIn, type Unsure } from "./table";

/** Two parts that each have all of their parent's points may be a slip; more of them are parts of which one applies. */
const FEWEST = 3;

/**
 * Marks the indicators below a parent whose parts each weigh as much as the parent itself: one part applies to whoever is
 * scored ("各部门按 60 分考核"). Says so, since nothing on the sheet may spell it out.
 */
export function withAlternatives(
  indicators: readonly Indicator[],
  groups: readonly Group[],
): { indicators: readonly Indicator[]; unsure: readonly Unsure[] } {
  const parents = groups.filter((group) => hasAlternatives(group, indicators));
  const alternative = new Set(parents.flatMap((group) => group.indicators));
  const cells = parents.map(({ cell }) => cell);
  return {
    indicators: indicators.map((one, index) =>
      alternative.has(index) && one.kind === "scored" ? { ...one, kind: "alternative" } : one,
    ),
    unsure: cells.length === 0 ? [] : [{ role: "weight", code: "alternatives", cells }],
  };
}

function hasAlternatives({ weight, indicators: positions }: Group, indicators: readonly Indicator[]): boolean {
  const whole = pointsIn(weight);
  if (!whole || positions.length < FEWEST || whole.equals(Rational.zero)) return false;
  const parts = new Map<string, Rational>();
  for (const position of positions) {
    const indicator = indicators[position];
    if (!indicator) continue;
    const name = keyOf(indicator.cell);
    parts.set(name, (parts.get(name) ?? Rational.zero).plus(pointsIn(indicator.weight) ?? Rational.zero));
  }
  return parts.size >= FEWEST && [...parts.values()].every((part) => part.equals(whole));
}

const keyOf = ({ row, column }: CellAddress): string => `${row} ${column}`;
