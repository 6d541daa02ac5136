import type { CheckId } from "../../../../src/core/checks/findings";
import type { Dice } from "./dice";

/** What a table with one fault must be said to have. */
export interface Expected {
  /** "check cells" as found, in any order. */
  readonly findings: readonly string[];
  /** Checks that may follow from the same fault: a total, a ceiling, a grade that is no longer right. */
  readonly mayFollow?: readonly CheckId[];
}

/** Puts one fault into a correct table; null where this table has no place for it. */
export type Fault<Table> = (table: Table, dice: Dice) => Expected | null;

/** One finding as the tests compare it. */
export const one = (check: CheckId, ...cells: readonly string[]): string => [check, ...cells].join(" ");
