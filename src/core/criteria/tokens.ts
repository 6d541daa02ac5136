import type { Rational } from "../exact";
import { arabicNumeral, CHINESE_NUMERALS, chineseNumeral, DIGITS, digitsAt, numeralsAt } from "./numerals";
import { COUNTERS } from "./counters";
import { CIRCLED, circled, ENCLOSED, enclosed, HEAD_CHARACTERS, itemHead } from "./markers";
import { VOCABULARY, type WordClass } from "./vocabulary";

/** A piece of the plain text; `start` and `end` are offsets into it. */
export type Token = Place &
  (
    | { readonly type: "number"; readonly value: Rational; readonly isPercent: boolean }
    | { readonly type: "word"; readonly word: WordClass }
    /** ① or 1. or 一是 at the head of an item. */
    | { readonly type: "marker" }
    /** ①②③ named in a sentence: so many points of another text or column. */
    | { readonly type: "reference"; readonly count: number }
    | { readonly type: "counter"; readonly unit: string }
    | { readonly type: "sign"; readonly sign: string }
    | { readonly type: "text" }
  );

interface Place {
  readonly start: number;
  readonly end: number;
}

type Unplaced<T> = T extends Place ? Omit<T, keyof Place> : never;
export interface Match {
  readonly token: Unplaced<Token>;
  readonly length: number;
}
/** Reads one kind of token at an offset; `isHead` says that an item could begin there. */
export type Lexer = (text: string, at: number, isHead: boolean) => Match | null;

/** Cuts a plain text into tokens; together they cover it without gaps. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let isHead = true;
  /** Where the words begin that are no token of their own. */
  let rest = 0;
  let at = 0;
  while (at < text.length) {
    const match = firstMatch(text, at, isHead);
    if (!match) {
      at++;
      isHead = false;
      continue;
    }
    const end = at + match.length;
    if (match.token.type !== "text") {
      if (rest < at) tokens.push({ type: "text", start: rest, end: at });
      tokens.push({ ...match.token, start: at, end });
      rest = end;
    }
    isHead = opensHead(match.token);
    at = end;
  }
  if (rest < at) tokens.push({ type: "text", start: rest, end: at });
  return tokens;
}

const HEAD_SIGNS = new Set([";", "。", ",", ":", "\n", "、"]);
/** Items often follow each other without a stop between them: …得2分（2）…. */
const opensHead = (token: Match["token"]): boolean =>
  token.type === "sign" ? HEAD_SIGNS.has(token.sign) : token.type === "word" && HEAD_WORDS.has(token.word);
const HEAD_WORDS: ReadonlySet<WordClass> = new Set(["point", "zero", "full", "floor"]);
const SIGNS = new Set([...HEAD_SIGNS, ".", "(", ")", "-", "~", "/", "=", "≥", "≤", "<", ">", "×", "÷", "*", "+", "%"]);

function firstMatch(text: string, at: number, isHead: boolean): Match | null {
  for (const lexer of LEXERS_BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    const match = lexer(text, at, isHead);
    if (match) return match;
  }
  return null;
}

const arabicNumber: Lexer = (text, at) => {
  const numeral = arabicNumeral(text, at);
  if (!numeral) return { token: { type: "text" }, length: digitsAt(text, at) };
  const { length, ...number } = numeral;
  return { token: { type: "number", ...number }, length };
};

/** 一处, 两项, 三分: a numeral before what it counts, or a share. Anywhere else 一 is a part of a word (一般, 统一). */
const chineseNumber: Lexer = (text, at) => {
  // 十分 is "very", unless points are given or taken.
  if (text.startsWith("十分", at) && !/[得扣加减记计满共]/.test(text.charAt(at - 1))) {
    return { token: { type: "text" }, length: 2 };
  }
  const numeral = chineseNumeral(text, at);
  if (!numeral) return { token: { type: "text" }, length: numeralsAt(text, at) };
  const { length, value, isPercent } = numeral;
  const isShare = isPercent || !value.isWhole;
  const end = at + length;
  const isCounted = text.charAt(end) === "分" || counterAt(text, end) !== null;
  return isCounted || (isShare && length > 1) ? { token: { type: "number", value, isPercent }, length } : null;
};

const WORDS_BY_FIRST = new Map<string, { readonly text: string; readonly word: WordClass }[]>();
for (const [word, texts] of entriesOf(VOCABULARY)) {
  for (const text of texts) {
    const first = text.charAt(0);
    WORDS_BY_FIRST.set(first, [...(WORDS_BY_FIRST.get(first) ?? []), { text, word }]);
  }
}
for (const words of WORDS_BY_FIRST.values()) words.sort((a, b) => b.text.length - a.text.length);

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
}

const word: Lexer = (text, at) => {
  // 符合计2分: no 合计 stands in it.
  if (text.startsWith("合计", at) && text.charAt(at - 1) === "符") return null;
  const found = WORDS_BY_FIRST.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate.text, at));
  return found ? { token: { type: "word", word: found.word }, length: found.text.length } : null;
};

const COUNTERS_BY_FIRST = new Map<string, string[]>();
for (const unit of COUNTERS) {
  const first = unit.charAt(0);
  COUNTERS_BY_FIRST.set(first, [...(COUNTERS_BY_FIRST.get(first) ?? []), unit]);
}

function counterAt(text: string, at: number): string | null {
  return COUNTERS_BY_FIRST.get(text.charAt(at))?.find((unit) => text.startsWith(unit, at)) ?? null;
}

const COUNTED_BEHIND = new Set(`${DIGITS}${CHINESE_NUMERALS}每%/`);

const counter: Lexer = (text, at) => {
  if (!COUNTED_BEHIND.has(text.charAt(at - 1))) return null;
  const unit = counterAt(text, at);
  return unit === null ? null : { token: { type: "counter", unit }, length: unit.length };
};

const sign: Lexer = (text, at) =>
  SIGNS.has(text.charAt(at)) ? { token: { type: "sign", sign: text.charAt(at) }, length: 1 } : null;

const LEXERS: readonly (readonly [Lexer, begins: Iterable<string>])[] = [
  [circled, CIRCLED],
  [enclosed, ENCLOSED],
  [itemHead, HEAD_CHARACTERS],
  [arabicNumber, DIGITS],
  [chineseNumber, CHINESE_NUMERALS],
  [counter, COUNTERS_BY_FIRST.keys()],
  [word, WORDS_BY_FIRST.keys()],
  [sign, SIGNS],
];

/** The lexers that a character could begin a token of, by its code. Most characters begin none. */
const LEXERS_BY_FIRST = new Map<number, Lexer[]>();
for (const [lexer, begins] of LEXERS) {
  for (const character of begins) {
    const code = character.charCodeAt(0);
    LEXERS_BY_FIRST.set(code, [...(LEXERS_BY_FIRST.get(code) ?? []), lexer]);
  }
}
