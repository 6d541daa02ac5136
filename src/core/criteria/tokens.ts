import { Rational } from "../exact";
import { COUNTERS, VOCABULARY, type WordClass } from "./vocabulary";

/** A piece of the plain text; `start` and `end` are offsets into it. */
export type Token = Place &
  (
    | { readonly type: "number"; readonly value: Rational; readonly isPercent: boolean }
    | { readonly type: "word"; readonly word: WordClass }
    /** ① or 1. or 一是 at the head of an item. */
    | { readonly type: "marker"; readonly style: MarkerStyle; readonly ordinal: number }
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

export type MarkerStyle = "circled" | "dot" | "bracket" | "ordinal";

type Unplaced<T> = T extends Place ? Omit<T, keyof Place> : never;
interface Match {
  readonly token: Unplaced<Token>;
  readonly length: number;
}
/** Reads one kind of token at an offset; `isHead` says that an item could begin there. */
type Lexer = (text: string, at: number, isHead: boolean) => Match | null;

/** Cuts a plain text into tokens; together they cover it without gaps. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let isHead = true;
  let at = 0;
  while (at < text.length) {
    const match = firstMatch(text, at, isHead);
    const end = at + (match?.length ?? 1);
    const last = tokens[tokens.length - 1];
    if (match) tokens.push({ ...match.token, start: at, end });
    else if (last?.type === "text") tokens[tokens.length - 1] = { ...last, end };
    else tokens.push({ type: "text", start: at, end });
    const latest = tokens[tokens.length - 1];
    isHead = latest !== undefined && opensHead(latest);
    at = end;
  }
  return tokens;
}

const HEAD_SIGNS = new Set([";", "。", ",", ":", "\n", "、"]);
/** Items often follow each other without a stop between them: …得2分（2）…. */
const opensHead = (token: Token): boolean =>
  token.type === "sign" ? HEAD_SIGNS.has(token.sign) : token.type === "word" && HEAD_WORDS.has(token.word);
const HEAD_WORDS: ReadonlySet<WordClass> = new Set(["point", "zero", "full", "floor"]);
const SIGNS = new Set([...HEAD_SIGNS, ".", "(", ")", "-", "~", "/", "=", "≥", "≤", "<", ">", "×", "*", "+", "%"]);
const DIGIT = /\d/;

function firstMatch(text: string, at: number, isHead: boolean): Match | null {
  for (const lexer of LEXERS) {
    const match = lexer(text, at, isHead);
    if (match) return match;
  }
  return null;
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const CHINESE_DIGITS = "一二三四五六七八九十";

/** ① heads an item wherever it stands; several in a row, or one that is spoken of (要点①), refer to items elsewhere. */
const circled: Lexer = (text, at) => {
  const ordinal = CIRCLED.indexOf(text.charAt(at)) + 1;
  if (ordinal === 0) return null;
  const row = run(text, at, (c) => CIRCLED.includes(c) || c === "、" || c === "-" || c === "~" || c === "和");
  const named = Array.from(text.slice(at, at + row)).filter((c) => CIRCLED.includes(c));
  if (named.length > 1 || text.slice(at - 2, at) === "要点") {
    return { token: { type: "reference", count: referred(text.slice(at, at + row)) }, length: trimmed(text, at, row) };
  }
  return { token: { type: "marker", style: "circled", ordinal }, length: 1 };
};

/** How many points ①②③ or ①-④ name. */
function referred(row: string): number {
  const ordinals = Array.from(row)
    .map((c) => CIRCLED.indexOf(c) + 1)
    .filter((ordinal) => ordinal > 0);
  const [first = 0, last = 0] = [ordinals[0], ordinals[ordinals.length - 1]];
  return /[-~]/.test(row) ? last - first + 1 : ordinals.length;
}

/** A row of references ends with its last sign, not with what joins it to the rest. */
function trimmed(text: string, at: number, length: number): number {
  let end = at + length;
  while (end > at && !CIRCLED.includes(text.charAt(end - 1))) end--;
  return end - at;
}

const HEADS: readonly { readonly style: MarkerStyle; readonly pattern: RegExp }[] = [
  { style: "dot", pattern: /^(\d{1,2})(?:\.(?!\d)|、)/ },
  { style: "bracket", pattern: /^\(?(\d{1,2}|[一二三四五六七八九十])\)/ },
  { style: "ordinal", pattern: /^([一二三四五六七八九十])是/ },
  { style: "ordinal", pattern: /^([一二三四五六七八九十])、/ },
];

const itemHead: Lexer = (text, at, isHead) => {
  if (!isHead) return null;
  const ahead = text.slice(at, at + 4);
  for (const { style, pattern } of HEADS) {
    const match = pattern.exec(ahead);
    if (!match?.[1]) continue;
    const ordinal = DIGIT.test(match[1]) ? Number(match[1]) : CHINESE_DIGITS.indexOf(match[1]) + 1;
    return { token: { type: "marker", style, ordinal }, length: match[0].length };
  }
  return null;
};

const arabicNumber: Lexer = (text, at) => {
  if (!DIGIT.test(text.charAt(at))) return null;
  let end = at + run(text, at, (c) => DIGIT.test(c));
  if (text.charAt(end) === "." && DIGIT.test(text.charAt(end + 1))) end += 1 + run(text, end + 1, (c) => DIGIT.test(c));
  let value = Rational.parse(text.slice(at, end));
  const over = text.charAt(end) === "/" ? run(text, end + 1, (c) => DIGIT.test(c)) : 0;
  const divisor = over > 0 ? Rational.parse(text.slice(end + 1, end + 1 + over)) : null;
  if (value && divisor && !divisor.isZero) {
    value = value.dividedBy(divisor);
    end += 1 + over;
  }
  if (!value) return null;
  const isPercent = text.charAt(end) === "%";
  return {
    token: { type: "number", value: isPercent ? value.dividedBy(HUNDRED) : value, isPercent },
    length: end - at + (isPercent ? 1 : 0),
  };
};

const HUNDRED = Rational.of(100);
const CHINESE_NUMBERS: Readonly<Record<string, Rational>> = {
  ...Object.fromEntries(Array.from(CHINESE_DIGITS).map((digit, index) => [digit, Rational.of(index + 1)])),
  两: Rational.of(2),
  半: Rational.of(1, 2),
};

/** 一处, 两项, 半分: a numeral before what it counts. Anywhere else 一 is a part of a word (一般, 统一). */
const chineseNumber: Lexer = (text, at) => {
  const value = CHINESE_NUMBERS[text.charAt(at)];
  if (!value) return null;
  const isCounted = text.charAt(at + 1) === "分" || counterAt(text, at + 1) !== null;
  return isCounted ? { token: { type: "number", value, isPercent: false }, length: 1 } : null;
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
  const found = WORDS_BY_FIRST.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate.text, at));
  return found ? { token: { type: "word", word: found.word }, length: found.text.length } : null;
};

function counterAt(text: string, at: number): string | null {
  return COUNTERS.find((unit) => text.startsWith(unit, at)) ?? null;
}

const counter: Lexer = (text, at) => {
  const unit = counterAt(text, at);
  const before = text.charAt(at - 1);
  const follows = DIGIT.test(before) || before in CHINESE_NUMBERS || before === "每" || before === "%";
  return unit !== null && follows ? { token: { type: "counter", unit }, length: unit.length } : null;
};

const sign: Lexer = (text, at) =>
  SIGNS.has(text.charAt(at)) ? { token: { type: "sign", sign: text.charAt(at) }, length: 1 } : null;

const LEXERS: readonly Lexer[] = [circled, itemHead, arabicNumber, chineseNumber, counter, word, sign];

/** How many characters from an offset on satisfy a condition. */
function run(text: string, at: number, matches: (character: string) => boolean): number {
  let end = at;
  while (end < text.length && matches(text.charAt(end))) end++;
  return end - at;
}
