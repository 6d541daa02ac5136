import type { Lexer, MarkerStyle } from "./tokens";

const DIGIT = /\d/;
const CHINESE_DIGITS = "一二三四五六七八九十";
export const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
/** The same numbers in other enclosings: ⑴, ⒈. */
export const ENCLOSED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑";

/** ① heads an item wherever it stands; several in a row, or one that is spoken of (要点①), refer to items elsewhere. */
export const circled: Lexer = (text, at) => {
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

const LETTERS = "abcdefgh";
const HEADS: readonly { readonly style: MarkerStyle; readonly pattern: RegExp }[] = [
  { style: "dot", pattern: /^(\d{1,2})\.(?!\d)/ },
  { style: "dot", pattern: /^(\d{1,2})、/ },
  { style: "bracket", pattern: /^\(?(\d{1,2}|[一二三四五六七八九十])\)/ },
  { style: "ordinal", pattern: /^([一二三四五六七八九十])是/ },
  { style: "ordinal", pattern: /^([一二三四五六七八九十])、/ },
  { style: "ordinal", pattern: /^第([一二三四五六七八九十])[,:是]/ },
  { style: "letter", pattern: /^\(?([a-h])[.)、](?![a-z])/i },
];

/** What a number of an item can begin with. */
export const HEAD_CHARACTERS = `0123456789(${CHINESE_DIGITS}第${LETTERS}${LETTERS.toUpperCase()}`;

export const itemHead: Lexer = (text, at, isHead) => {
  if (!isHead) return null;
  const ahead = text.slice(at, at + 4);
  for (const { style, pattern } of HEADS) {
    const match = pattern.exec(ahead);
    if (!match?.[1]) continue;
    // 10、5、3分 is a list, 1、… after a stop is an item.
    if (match[0].endsWith("、") && at > 0 && !/[;。\n:分止]/.test(text.charAt(at - 1))) continue;
    return { token: { type: "marker", style, ordinal: ordinalOf(match[1]) }, length: match[0].length };
  }
  return null;
};

function ordinalOf(mark: string): number {
  if (DIGIT.test(mark)) return Number(mark);
  return CHINESE_DIGITS.indexOf(mark) + 1 || LETTERS.indexOf(mark.toLowerCase()) + 1;
}

/** ⑴ heads an item, unless a sentence names it: 第⑴~⑸项. */
export const enclosed: Lexer = (text, at) => {
  const ordinal = (ENCLOSED.indexOf(text.charAt(at)) % 10) + 1;
  const isNamed =
    text.charAt(at - 1) === "第" || /[~、-]/.test(text.charAt(at - 1)) || /[~、项-]/.test(text.charAt(at + 1));
  return ordinal > 0 && !isNamed ? { token: { type: "marker", style: "bracket", ordinal }, length: 1 } : null;
};

/** How many characters from an offset on satisfy a condition. */
function run(text: string, at: number, matches: (character: string) => boolean): number {
  let end = at;
  while (end < text.length && matches(text.charAt(end))) end++;
  return end - at;
}
