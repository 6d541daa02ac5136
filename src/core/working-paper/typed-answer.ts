import { YES, NO } from "../criteria/formula/answer-cell";
import type { Input } from "../criteria/reading";
import { Rational } from "../exact";
import { type CellValue, textOf } from "../sheet/cell";
import { plain } from "../table/text";

const HUNDRED = Rational.of(100);
const FIGURE = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?(%?)$/;
/** No figure that anybody gives has more places. */
const PLACES = 9;

/**
 * What a person types as the answer to an input, as its cell is to hold it. Shares are taken as Excel takes what is typed
 * into a cell of percentages: 85, 85% and 0.85 are the same, and 0.5% is what its sign says. What isn't the figure that is
 * asked for stays text, to be refused by `answerIn`.
 */
export function typedAnswer(text: string, { type, unit = "" }: Input): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return { type: "empty" };
  if (type === "yes-no" || type === "level") return { type: "text", text: trimmed };
  const figure = figureIn(withoutUnit(plain(trimmed), type === "points" ? POINTS : plain(unit)), type === "rate");
  return figure ? { type: "number", number: figure.toNumber() } : { type: "text", text: trimmed };
}

/** What a field shows of an answer's cell, so that typing the same again means the same. */
export function shownAnswer(value: CellValue, { type }: Input): string {
  if (value.type === "boolean" && type === "yes-no") return value.boolean ? YES : NO;
  if (value.type !== "number" || !Number.isFinite(value.number)) return textOf(value);
  const figure = Rational.fromNumber(value.number);
  return type === "rate" ? `${figure.times(HUNDRED).toDecimal(PLACES)}%` : figure.toDecimal(PLACES);
}

/** The unit that points are written with. */
const POINTS = "分";

const withoutUnit = (text: string, unit: string): string =>
  unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length) : text;

function figureIn(text: string, isShare: boolean): Rational | null {
  const [, sign = "", whole = "", fraction = "", percent = ""] = FIGURE.exec(text.replace(/[−﹣]/g, "-")) ?? [];
  const digits = `${whole === "" ? "0" : whole.replace(/,/g, "")}${fraction}`;
  const figure = whole === "" && fraction === "" ? null : Rational.parse(`${sign}${digits}`);
  if (!figure || (percent !== "" && !isShare)) return null;
  const isOfHundred = isShare && (percent !== "" || !figure.abs().isBelow(Rational.one));
  return isOfHundred ? figure.dividedBy(HUNDRED) : figure;
}
