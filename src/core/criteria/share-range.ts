import { Rational } from "../exact";
import type { Statement } from "./statement";

/** 100%-80%（含）: two shares, the lower one first; `end` is the first token behind them. */
export interface ShareRange {
  readonly from: Rational;
  readonly to: Rational;
  readonly end: number;
}

export function shareRangeAt(statement: Statement, at: number): ShareRange | null {
  const one = boundAt(statement, at);
  const joint = afterBracket(statement, at + 1);
  const other = boundAt(statement, joint + 1);
  if (!one || !other || !statement.isSign(joint, "-", "~") || (one.isZero && other.isZero)) return null;
  const [from, to] = one.isBelow(other) ? [one, other] : [other, one];
  return { from, to, end: afterBracket(statement, joint + 2) };
}

/** A share; of 60%-0 and 0-60% also the 0, whose sign people leave out. */
function boundAt(statement: Statement, at: number): Rational | null {
  return statement.share(at) ?? (statement.number(at)?.isZero === true ? Rational.zero : null);
}

/** Behind （含） or （含80%）, where it stands. */
function afterBracket(statement: Statement, at: number): number {
  if (!statement.isSign(at, "(") || !/^不?含$/.test(statement.text(at + 1))) return at;
  const end = statement.share(at + 2) ? at + 3 : at + 2;
  return statement.isSign(end, ")") ? end + 1 : at;
}
