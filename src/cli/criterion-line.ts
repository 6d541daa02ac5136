import { readCriterion } from "../core/criteria/read";
import type { Reading } from "../core/criteria/reading";
import { Rational } from "../core/exact";

/** One line for `explain`: a criterion with the name it is known by. */
export interface CriterionLine {
  readonly id: string | number | null;
  readonly text: string;
  readonly weight: Rational | null;
}

/** Reads a line of JSON; null when it isn't JSON, or a member has the wrong type. */
export function parseCriterionLine(line: string): CriterionLine | null {
  const members = membersOf(line);
  const { id = null, text, weight = null } = members ?? {};
  if (typeof text !== "string") return null;
  if (id !== null && typeof id !== "string" && typeof id !== "number") return null;
  if (weight !== null && typeof weight !== "number") return null;
  return { id, text, weight: weight === null ? null : Rational.fromNumber(weight) };
}

export function readingOf({ text, weight }: CriterionLine): Reading {
  return readCriterion({ text, weight });
}

function membersOf(line: string): { readonly [name: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}
