import { readCriterion } from "../core/criteria/read";
import type { Answers } from "../core/criteria/evaluate/answers";
import type { Reading } from "../core/criteria/reading";
import { Rational } from "../core/exact";

/** One line for `explain` or `score`: a criterion with the name it is known by, and the answers to its inputs. */
export interface CriterionLine {
  readonly id: string | number | null;
  readonly text: string;
  readonly weight: Rational | null;
  readonly answers: Answers;
}

/** Reads a line of JSON; null when it isn't JSON, or a member has the wrong type. */
export function parseCriterionLine(line: string): CriterionLine | null {
  const members = membersOf(line);
  const { id = null, text, weight = null } = members ?? {};
  if (typeof text !== "string") return null;
  if (id !== null && typeof id !== "string" && typeof id !== "number") return null;
  if (weight !== null && !isFinite(weight)) return null;
  const answers = answersIn(members?.["answers"] ?? {});
  return answers && { id, text, weight: weight === null ? null : Rational.fromNumber(weight), answers };
}

export function readingOf({ text, weight }: CriterionLine): Reading {
  return readCriterion({ text, weight });
}

function answersIn(value: unknown): Answers | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([id, answer]: [string, unknown]) => [id, answerOf(answer)]));
}

/** A figure as it is reckoned with; everything else as it is. */
const answerOf = (value: unknown): unknown => (isFinite(value) ? Rational.fromNumber(value) : value);

/** JSON can write numbers that are infinite for us: 1e999. */
const isFinite = (value: unknown): value is number => Number.isFinite(value);

function membersOf(line: string): { readonly [name: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}
