import { Rational } from "../exact";

/** A number as it stands in a text; `length` in characters. */
export interface Numeral {
  readonly value: Rational;
  readonly isPercent: boolean;
  readonly length: number;
}

export const DIGITS = "0123456789";
export const CHINESE_NUMERALS = "零〇一二三四五六七八九十百两半";
const WHOLE = /\d+/y;
const DECIMALS = /\d+(?:\.\d+)?/y;
const CHINESE = /(?:百分之)?[零〇一二三四五六七八九十百两]{1,12}(?:点[零〇一二三四五六七八九]{1,6})?|半/y;
const HUNDRED = Rational.of(100);
/** Longer runs are no figure that a criterion needs. */
const MOST_DIGITS = 15;

/** 85, 0.5, 85%, 1/3. */
export function arabicNumeral(text: string, at: number): Numeral | null {
  const whole = matchAt(DECIMALS, text, at);
  let value = whole.length <= MOST_DIGITS ? decimal(whole) : null;
  if (!value) return null;
  let end = at + whole.length;
  if (text.charAt(end) === "/") {
    const under = matchAt(WHOLE, text, end + 1);
    const divisor = under.length <= MOST_DIGITS ? Rational.parse(under) : null;
    if (divisor && !divisor.isZero) {
      value = value.dividedBy(divisor);
      end += 1 + under.length;
    }
  }
  const isPercent = text.charAt(end) === "%";
  return {
    value: isPercent ? value.dividedBy(HUNDRED) : value,
    isPercent,
    length: end - at + (isPercent ? 1 : 0),
  };
}

/** Digits, perhaps with a point among them, of which there are no more than a binary number holds exactly. */
function decimal(digits: string): Rational {
  const point = digits.indexOf(".");
  if (point === -1) return Rational.of(Number(digits));
  return Rational.of(Number(digits.slice(0, point) + digits.slice(point + 1)), 10 ** (digits.length - point - 1));
}

/** How many characters the digits at a place take. */
export const digitsAt = (text: string, at: number): number => matchAt(DECIMALS, text, at).length;

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
  const [whole = "", decimals = ""] = words.split("点");
  let [hundreds, tens, rest] = [0, 0, 0];
  for (const character of whole) {
    if (character === "百") [hundreds, rest] = [rest || 1, 0];
    else if (character === "十") [tens, rest] = [rest || 1, 0];
    else if (rest > 0) return null;
    else rest = digitOf(character);
  }
  const value = hundreds * 100 + tens * 10 + rest;
  const digits = Array.from(decimals, digitOf).join("");
  return Rational.parse(digits === "" ? `${value}` : `${value}.${digits}`);
}

/** What a sticky pattern finds at a place; empty for nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
