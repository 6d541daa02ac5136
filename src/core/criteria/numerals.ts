import { Rational } from "../exact";

/** A number as it stands in a text; `length` in characters. */
export interface Numeral {
  readonly value: Rational;
  readonly isPercent: boolean;
  readonly length: number;
}

export const DIGITS = "0123456789";
export const CHINESE_NUMERALS = "零〇一二三四五六七八九十百两半";
const CHINESE = /(?:百分之)?[零〇一二三四五六七八九十百两]{1,12}(?:点[零〇一二三四五六七八九]{1,6})?|半/y;
const HUNDRED = Rational.of(100);
/** Longer runs are no figure that a criterion needs. */
const MOST_DIGITS = 15;

/** 85, 0.5, 85%, 1/3. */
export function arabicNumeral(text: string, at: number): Numeral | null {
  let end = at + digitsAt(text, at);
  let value = figure(text.slice(at, end));
  if (!value) return null;
  if (text.charAt(end) === "/") {
    const over = endOfDigits(text, end + 1);
    const divisor = figure(text.slice(end + 1, over));
    if (divisor && !divisor.isZero) {
      value = value.dividedBy(divisor);
      end = over;
    }
  }
  const isPercent = text.charAt(end) === "%";
  return {
    value: isPercent ? value.dividedBy(HUNDRED) : value,
    isPercent,
    length: end - at + (isPercent ? 1 : 0),
  };
}

/** Digits, perhaps with a point among them; null for none, or more than a binary number holds exactly. */
function figure(digits: string): Rational | null {
  if (digits === "" || digits.length > MOST_DIGITS) return null;
  const point = digits.indexOf(".");
  if (point === -1) return Rational.of(Number(digits));
  return Rational.of(Number(digits.slice(0, point) + digits.slice(point + 1)), 10 ** (digits.length - point - 1));
}

/** How many characters the digits at a place take, with those behind a point. */
export function digitsAt(text: string, at: number): number {
  const point = endOfDigits(text, at);
  const end = text.charAt(point) === "." ? endOfDigits(text, point + 1) : point;
  return (end > point + 1 ? end : point) - at;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** How many characters the Chinese numerals at a place take, whether they make a number (十二) or not (二〇二四). */
export const numeralsAt = (text: string, at: number): number => matchAt(CHINESE, text, at).length;

/** 三, 十二, 两, 半, 零点五, 百分之五, 三分之一; whether it counts anything is for the caller to judge. */
export function chineseNumeral(text: string, at: number): Numeral | null {
  const words = matchAt(CHINESE, text, at);
  // 百村 is "many", not a figure.
  const isMany = words.startsWith("百") && !words.startsWith("百分之");
  if (isMany) return null;
  if (words === "半") return { value: Rational.of(1, 2), isPercent: false, length: 1 };
  if (words.startsWith("百分之")) {
    const share = chineseValue(words.slice(3));
    return share && { value: share.dividedBy(HUNDRED), isPercent: true, length: words.length };
  }
  const value = chineseValue(words);
  if (!value) return null;
  const over = at + words.length;
  const numerator = text.startsWith("分之", over) ? matchAt(CHINESE, text, over + 2) : "";
  const parts = chineseValue(numerator);
  if (!parts || value.isZero) return { value, isPercent: false, length: words.length };
  return { value: parts.dividedBy(value), isPercent: false, length: words.length + 2 + numerator.length };
}

const CHINESE_DIGITS = "零一二三四五六七八九";

function digitOf(character: string): number {
  if (character === "两") return 2;
  return character === "〇" ? 0 : CHINESE_DIGITS.indexOf(character);
}

function chineseValue(words: string): Rational | null {
  if (words === "") return null;
  const point = words.indexOf("点");
  const whole = point === -1 ? words : words.slice(0, point);
  let [hundreds, tens, rest] = [0, 0, 0];
  for (const character of whole) {
    if (character === "百") [hundreds, rest] = [rest || 1, 0];
    else if (character === "十") [tens, rest] = [rest || 1, 0];
    else if (rest > 0) return null;
    else rest = digitOf(character);
  }
  const value = hundreds * 100 + tens * 10 + rest;
  if (point === -1) return Rational.of(value);
  return figure(`${value}.${Array.from(words.slice(point + 1), digitOf).join("")}`);
}

/** What a sticky pattern finds at a place; empty for nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
