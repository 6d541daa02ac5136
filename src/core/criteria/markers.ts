import { matchAt } from "./numerals";
import type { Lexer } from "./token";

const CHINESE_DIGITS = "一二三四五六七八九十";
export const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
/** The same numbers in other enclosings: ⑴, ⒈. */
export const ENCLOSED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑";

/** ①②③, ①、②和③, ①-④. */
const ROW = /[①-⑳](?:[、和~-]?[①-⑳])*/y;
const STRETCH = /[①-⑳](?:[~-][①-⑳])?/g;

/** ① heads an item wherever it stands; several in a row, or one that is spoken of (要点①), refer to items elsewhere. */
export const circled: Lexer = (text, at) => {
  const row = matchAt(ROW, text, at);
  return row.length > 1 || text.endsWith("要点", at)
    ? { type: "reference", count: referred(row), start: at, end: at + row.length }
    : { type: "marker", start: at, end: at + 1 };
};

/** How many points ①②③ or ①-④ name. */
function referred(row: string): number {
  const counts = (row.match(STRETCH) ?? []).map(
    (stretch) => CIRCLED.indexOf(stretch.slice(-1)) - CIRCLED.indexOf(stretch.charAt(0)) + 1,
  );
  return counts.reduce((sum, count) => sum + count);
}

/** 1. 1、 (1) (一) 一是 一、 第一, a. and the like. */
const HEAD = new RegExp(
  [
    String.raw`\d{1,2}(?:\.(?!\d)|、)`,
    String.raw`\(?(?:\d{1,2}|[${CHINESE_DIGITS}])\)`,
    `[${CHINESE_DIGITS}][是、]`,
    `第[${CHINESE_DIGITS}][,:是]`,
    String.raw`\(?[a-hA-H][.)、](?![a-zA-Z])`,
  ].join("|"),
  "y",
);

/** What a number of an item can begin with. */
export const HEAD_CHARACTERS = `0123456789(${CHINESE_DIGITS}第abcdefghABCDEFGH`;

export const itemHead: Lexer = (text, at, isHead) => {
  const head = isHead ? matchAt(HEAD, text, at) : "";
  if (head === "") return null;
  // 10、5、3分 is a list, 1、… after a stop is an item.
  if (head.endsWith("、") && !/^[;。\n:分止]?$/.test(text.charAt(at - 1))) return null;
  return { type: "marker", start: at, end: at + head.length };
};

/** ⑴ heads an item, unless a sentence names it: 第⑴~⑸项. */
export const enclosed: Lexer = (text, at) => {
  const isNamed = /[第~、-]/.test(text.charAt(at - 1)) || /[~、项-]/.test(text.charAt(at + 1));
  return isNamed ? null : { type: "marker", start: at, end: at + 1 };
};
