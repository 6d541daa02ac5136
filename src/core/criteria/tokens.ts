import { arabicNumeral, CHINESE_NUMERALS, chineseNumeral, DIGITS, digitsAt, numeralsAt } from "./numerals";
import { COUNTERS } from "./counters";
import { Lexicon } from "./lexicon";
import { CIRCLED, circled, ENCLOSED, enclosed, HEAD_CHARACTERS, itemHead } from "./markers";
import type { Lexer, Token } from "./token";
import { VOCABULARY, type WordClass } from "./vocabulary";

/** Cuts a plain text into tokens; together they cover it without gaps. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let isHead = true;
  /** Where the words begin that are no token of their own. */
  let rest = 0;
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, isHead);
    if (!token) {
      at++;
      isHead = false;
      continue;
    }
    if (token.type !== "text") {
      if (rest < at) tokens.push({ type: "text", start: rest, end: at });
      tokens.push(token);
      rest = token.end;
    }
    isHead = opensHead(token);
    at = token.end;
  }
  if (rest < at) tokens.push({ type: "text", start: rest, end: at });
  return tokens;
}

const HEAD_SIGNS = new Set([";", "。", ",", ":", "\n", "、"]);
/** Items often follow each other without a stop between them: …得2分（2）…. */
const opensHead = (token: Token): boolean =>
  token.type === "sign" ? HEAD_SIGNS.has(token.sign) : token.type === "word" && HEAD_WORDS.has(token.word);
const HEAD_WORDS: ReadonlySet<WordClass> = new Set(["point", "zero", "full", "floor"]);
const SIGNS = new Set([...HEAD_SIGNS, ".", "(", ")", "-", "~", "/", "=", "≥", "≤", "<", ">", "×", "÷", "*", "+", "%"]);

function tokenAt(text: string, at: number, isHead: boolean): Token | null {
  const lexers = LEXERS_BY_FIRST.get(text.charCodeAt(at));
  if (!lexers) return null;
  for (const lexer of lexers) {
    const token = lexer(text, at, isHead);
    if (token) return token;
  }
  return null;
}

const arabicNumber: Lexer = (text, at) => {
  const numeral = arabicNumeral(text, at);
  if (!numeral) return { type: "text", start: at, end: at + digitsAt(text, at) };
  const { value, isPercent, length } = numeral;
  return { type: "number", value, isPercent, start: at, end: at + length };
};

/** 一处, 两项, 三分: a numeral before what it counts, or a share. Anywhere else 一 is a part of a word (一般, 统一). */
const chineseNumber: Lexer = (text, at) => {
  // 十分 is "very", unless points are given or taken.
  if (text.startsWith("十分", at) && !/[得扣加减记计满共]/.test(text.charAt(at - 1))) {
    return { type: "text", start: at, end: at + 2 };
  }
  const numeral = chineseNumeral(text, at);
  if (!numeral) return { type: "text", start: at, end: at + numeralsAt(text, at) };
  const { length, value, isPercent } = numeral;
  const isShare = isPercent || !value.isWhole;
  const end = at + length;
  const isCounted = text.charAt(end) === "分" || UNITS.longestAt(text, end) !== null;
  return isCounted || (isShare && length > 1) ? { type: "number", value, isPercent, start: at, end } : null;
};

const WORDS = new Lexicon<WordClass>();
for (const [word, texts] of entriesOf(VOCABULARY)) {
  for (const text of texts) WORDS.add(text, word);
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
}

const word: Lexer = (text, at) => {
  // 符合计2分: no 合计 stands in it.
  if (text.startsWith("合计", at) && text.charAt(at - 1) === "符") return null;
  const found = WORDS.longestAt(text, at);
  return found && { type: "word", word: found.entry, start: at, end: at + found.length };
};

const UNITS = new Lexicon<string>();
for (const unit of COUNTERS) UNITS.add(unit, unit);

const COUNTED_BEHIND = new Set(`${DIGITS}${CHINESE_NUMERALS}每%/`);

const counter: Lexer = (text, at) => {
  if (!COUNTED_BEHIND.has(text.charAt(at - 1))) return null;
  const found = UNITS.longestAt(text, at);
  return found && { type: "counter", unit: found.entry, start: at, end: at + found.length };
};

const sign: Lexer = (text, at) => ({ type: "sign", sign: text.charAt(at), start: at, end: at + 1 });

const codesOf = (characters: Iterable<string>): number[] =>
  Array.from(characters, (character) => character.charCodeAt(0));

const LEXERS: readonly (readonly [Lexer, begins: Iterable<number>])[] = [
  [circled, codesOf(CIRCLED)],
  [enclosed, codesOf(ENCLOSED)],
  [itemHead, codesOf(HEAD_CHARACTERS)],
  [arabicNumber, codesOf(DIGITS)],
  [chineseNumber, codesOf(CHINESE_NUMERALS)],
  [counter, UNITS.beginnings()],
  [word, WORDS.beginnings()],
  [sign, codesOf(SIGNS)],
];

/** The lexers that a character could begin a token of, by its code. Most characters begin none. */
const LEXERS_BY_FIRST = new Map<number, Lexer[]>();
for (const [lexer, begins] of LEXERS) {
  for (const code of begins) LEXERS_BY_FIRST.set(code, [...(LEXERS_BY_FIRST.get(code) ?? []), lexer]);
}
