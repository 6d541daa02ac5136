import type { CellValue } from "../../../core/sheet/cell";
import { decodeCharacters } from "../xml/escape";

/** A cell as its part writes it. */
export interface RawCell {
  /** The attribute t: "n" where it isn't given. */
  readonly type: string;
  /** Of the element v; null where there is none. */
  readonly value: string | null;
  /** Of the element is, read as text; null where there is none. */
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

export interface ValueContext {
  readonly strings: readonly string[];
  readonly isFrom1904: boolean;
}

const EMPTY: CellValue = { type: "empty" };
const MILLISECONDS_A_DAY = 86400000;
const DAYS_1900_TO_1904 = 1462;

/** What a cell holds; null where its part contradicts itself (a number that isn't one, a shared string that isn't there). */
export function cellValueOf({ type, value, inline, hasFormula }: RawCell, context: ValueContext): CellValue | null {
  if (inline !== null && !hasFormula) return textOrEmpty(inline);
  if (value === null || (value.trim() === "" && type !== "str")) {
    return hasFormula ? { type: "not-calculated" } : EMPTY;
  }
  switch (type) {
    case "s": {
      const text = context.strings[Number(value)];
      return text === undefined ? null : textOrEmpty(text);
    }
    case "str":
    case "inlineStr":
      return hasFormula ? { type: "text", text: decodeCharacters(value) } : textOrEmpty(decodeCharacters(value));
    case "b":
      return { type: "boolean", boolean: value.trim() === "1" || value.trim() === "true" };
    case "e":
      return { type: "error", error: value.trim() };
    case "d":
      return numberOrNull(serialOf(value.trim(), context.isFrom1904));
    default:
      return numberOrNull(Number(value));
  }
}

function textOrEmpty(text: string): CellValue {
  return text === "" ? EMPTY : { type: "text", text };
}

function numberOrNull(number: number): CellValue | null {
  return Number.isFinite(number) ? { type: "number", number } : null;
}

/** A date of a strict file ("2020-12-31", "2020-12-31T08:00:00") as the number of days that Excel counts. */
function serialOf(date: string, isFrom1904: boolean): number {
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes("T");
  const time = Date.parse(hasZone ? date : `${date}Z`);
  const serial = (time - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
  return isFrom1904 ? serial - DAYS_1900_TO_1904 : serial;
}
