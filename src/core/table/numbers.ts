import { Rational } from "../exact";
import { once } from "../once";
import type { Cell } from "../sheet/cell";
import type { NumberCell } from "./table";
import { plain } from "./text";
import { PLACEHOLDERS } from "./vocabulary/row-words";

const HUNDRED = Rational.of(100);
const BLANK: NumberCell = { type: "blank" };
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?(%|分)?$/;

/**
 * The points that a cell holds. Percentages are given times 100, whether by their number format or by their sign; a dash
 * or a slash is blank, and a number in a date format (a score "2-5" that became a day) is none.
 */
export const numberIn = once(({ value, numberFormat, text }: Cell): NumberCell => {
  switch (value.type) {
    case "empty":
      return BLANK;
    case "number":
      return numberOf(value.number, numberFormat, text);
    case "text":
      return textNumber(value.text);
    case "boolean":
      return { type: "not-a-number", text: value.boolean ? "TRUE" : "FALSE" };
    case "error":
      return { type: "error", error: value.error };
    case "not-calculated":
      return { type: "not-calculated" };
  }
});

function numberOf(number: number, numberFormat: string, text: string): NumberCell {
  const format = codesOf(numberFormat);
  if (!Number.isFinite(number) || (/[ymdhs]/i.test(format) && !/general/i.test(format))) {
    return { type: "not-a-number", text };
  }
  const points = Rational.fromNumber(number);
  return { type: "number", points: isPercentFormat(numberFormat) ? points.times(HUNDRED) : points };
}

/** Whether a number format shows a share as a percentage. */
export function isPercentFormat(numberFormat: string): boolean {
  return codesOf(numberFormat).includes("%");
}

/** A number format without its literals, colours and paddings. */
function codesOf(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "");
}

function textNumber(text: string): NumberCell {
  const compared = plain(text).replace(/[−﹣]/g, "-");
  if (compared === "" || PLACEHOLDERS.some((placeholder) => placeholder === compared)) return BLANK;
  const [, sign = "", whole = "", fraction = ""] = NUMBER.exec(compared) ?? [];
  const digits = `${whole.replace(/,/g, "")}${fraction}`;
  const points = digits === "" ? null : Rational.parse(`${sign}${whole === "" ? "0" : ""}${digits}`);
  return points ? { type: "text-number", points, text } : { type: "not-a-number", text };
}

/** Whether a cell holds points, of whatever type. */
export function holdsNumber(cell: Cell): boolean {
  const { type } = numberIn(cell);
  return type === "number" || type === "text-number";
}
