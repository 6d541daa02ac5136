import { type Criterion, readCriterion } from "./read";
import type { Reading } from "./reading";

/** More than the criteria of many templates; all of them are forgotten at once when there are more. */
const MOST = 2000;
const known = new Map<string, Reading>();

/**
 * {@link readCriterion}, which reads nothing twice: the files of a batch share the criteria of their template, and who types
 * a score leaves them as they are.
 */
export function readOnce(criterion: Criterion): Reading {
  const { text, weight } = criterion;
  const key = weight ? `${weight.numerator}/${weight.denominator} ${text}` : ` ${text}`;
  const before = known.get(key);
  if (before) return before;
  const reading = readCriterion(criterion);
  if (known.size >= MOST) known.clear();
  known.set(key, reading);
  return reading;
}
