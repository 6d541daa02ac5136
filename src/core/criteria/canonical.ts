import type { Rational } from "../exact";
import type { Grid, GridScores } from "./grid";
import type { ScorePart, ScoreSet } from "./score-set";

/** As many single values as a person would still read as a list (spec, review-json). */
const MOST_LISTED = 64;
/** From three on, values at equal distances are a ladder. */
const FEWEST_RUNGS = 3;

/** Thrown for bands that no value lies in: more than 1 case and fewer than 2. */
export class NoScores extends Error {
  override readonly name = "NoScores";
}

/**
 * Scores on a grid in the one form in which they are given out (spec, review-json): equal sets look equal. Throws
 * {@link NoScores} where there are none.
 */
export function canonical({ points, intervals }: GridScores, grid: Grid): ScoreSet {
  const isList = points.length <= MOST_LISTED;
  const parts: ScorePart[] = [];
  let below = -Infinity;
  for (const [from, to] of [...intervals, [Infinity, Infinity] as const]) {
    parts.push(
      ...discrete(
        points.filter((point) => point > below && point < from),
        isList,
        grid,
      ),
    );
    if (from < to) parts.push({ type: "interval", from: grid.value(from), to: grid.value(to) });
    below = to;
  }
  const [first, ...rest] = parts;
  if (!first) throw new NoScores();
  return { parts: [first, ...rest] };
}

/** Single values as one list, or as ladders of equal steps with the loose values between them. */
function discrete(points: readonly number[], isList: boolean, grid: Grid): ScorePart[] {
  const parts: ScorePart[] = [];
  let loose: Rational[] = [];
  const closeList = () => {
    if (loose.length > 0) parts.push({ type: "set", values: loose });
    loose = [];
  };
  for (let at = 0; at < points.length;) {
    const [from = 0, next = 0] = points.slice(at, at + 2);
    const rungs = isList ? 1 : rungsAt(points, at);
    if (rungs >= FEWEST_RUNGS) {
      const to = points[at + rungs - 1] ?? from;
      closeList();
      parts.push({ type: "step", from: grid.value(from), to: grid.value(to), step: grid.value(next - from) });
      at += rungs;
    } else {
      loose.push(grid.value(from));
      at++;
    }
  }
  closeList();
  return parts;
}

/** How many values from one on stand at equal distances. */
function rungsAt(points: readonly number[], at: number): number {
  const [first, second] = [points[at], points[at + 1]];
  if (first === undefined || second === undefined) return 1;
  let count = 1;
  while (points[at + count] === first + count * (second - first)) count++;
  return count;
}
