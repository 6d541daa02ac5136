import { Rational } from "../exact";
import type { Bound, Measured, Range } from "./rule";
import type { Statement } from "./statement";

type Side = { readonly end: "from" | "to"; readonly isIncluded: boolean };

/** Words directly before a number, longest first; the first that fits the end of what stands there. */
const BEFORE: readonly (readonly [RegExp, Side])[] = [
  [
    /(?:不低于|不少于|不小于|不得低于|不得少于|至少|未低于|大于等于|大于或等于|≥|>=|=>)$/,
    { end: "from", isIncluded: true },
  ],
  [
    /(?:不超过|不高于|不大于|不多于|不得超过|至多|未超过|小于等于|小于或等于|≤|<=|=<)$/,
    { end: "to", isIncluded: true },
  ],
  [/(?:未达到|未达|不到|达不到|低于|小于|少于|不足|不满|<)$/, { end: "to", isIncluded: false }],
  [/(?:超过|高于|大于|多于|超出|>)$/, { end: "from", isIncluded: false }],
  [/(?:达到|达|满)$/, { end: "from", isIncluded: true }],
];
const AFTER: readonly (readonly [RegExp, Side])[] = [
  [/^(?:\(含\)|\(及\))?(?:及|或)?以上(?!\(不含)/, { end: "from", isIncluded: true }],
  [/^(?:\(不含\)以上|以上\(不含)/, { end: "from", isIncluded: false }],
  [/^(?:\(含\)|\(及\))?(?:及|或)?(?:以下|以内|之内)(?!\(不含)/, { end: "to", isIncluded: true }],
  [/^(?:\(不含\)(?:以下|以内)|(?:以下|以内)\(不含)/, { end: "to", isIncluded: false }],
];
const JOINED = /^(?:\((不含|含)\))?(?:-|~|至|到)$/;
const AMOUNTS: ReadonlySet<string> = new Set([
  "万元",
  "亿元",
  "元",
  "亩",
  "公顷",
  "公里",
  "千米",
  "米",
  "平方米",
  "立方米",
  "吨",
  "小时",
  "分钟",
  "分",
]);
/** 不低于年度计划的 before 80%: what the share is of stands between the bound's word and the number. */
const OF_WHAT = /^(.*(?:[低高少多小大等]于|[超不]过|达到|至少|不足))(?!部分)[^,;:。、()<>≤≥=\d]{1,8}的$/;
/** As far as they reach from the number, in characters. */
const REACH = 16;

/** The range that the words between two tokens state of one measure; null for none, several, or none that is clear. */
export function measuredBetween(statement: Statement, from: number, to: number): Measured | null {
  const found: Measured[] = [];
  const bare: Measured[] = [];
  for (let at = from; at < to; at++) {
    const read = rangeAt(statement, at, from, to);
    if (!read) continue;
    (read.isBare ? bare : found).push(read.measured);
    at = read.last;
  }
  const [first, ...more] = found.length > 0 ? found : bare;
  if (!first) return null;
  return more.reduce<Measured | null>((all, next) => all && intersection(all, next), first);
}

/** The last token of a mark that is compared (90分以上, 得分80-89分) and so gives no points itself; null where none is. */
export function comparedMark(statement: Statement, at: number, from: number, to: number): number | null {
  const isNamed = statement.isWord(at, "award") && statement.text(at) === "得分";
  if (!isNamed && !statement.numeral(at)) return null;
  if (statement.hasOpenDeduction(at, from) || (!isNamed && statement.isWord(at - 1, "award"))) return null;
  const range = rangeAt(statement, isNamed ? at + 1 : at, from, to);
  return range && !range.isBare && range.measured.unit === MARK ? range.last : null;
}

interface Read {
  readonly measured: Measured;
  /** A number without a bound's word: exactly so many. */
  readonly isBare: boolean;
  /** The last token that was taken. */
  readonly last: number;
}

function rangeAt(statement: Statement, at: number, from: number, to: number): Read | null {
  const one = valueAt(statement, at);
  if (!one) return null;
  const said = boundBefore(statement, from, at);
  const before = said.replace(/\(含\)$/, "");
  const joined = statement.words(one.end, Math.min(one.end + 4, to));
  const second = secondOf(statement, one.end, to);
  if (second) {
    const { value, isOpenBelow } = second;
    const unit = value.unit || one.unit;
    const lower = value.isPercent && !one.isPercent ? one.value.dividedBy(HUNDRED) : one.value;
    const after = statement.words(value.end, Math.min(value.end + 4, to));
    const low = { value: lower, isIncluded: !isOpenBelow };
    const high = { value: value.value, isIncluded: !/^\(?不含/.test(after) };
    // 100%-80% is written from above.
    const [bottom, top] = high.value.isBelow(low.value) ? [high, low] : [low, high];
    return read(value.isPercent, unit, { from: bottom, to: top }, false, value.end - 1);
  }
  const side =
    BEFORE.find(([pattern]) => pattern.test(before))?.[1] ??
    AFTER.find(([pattern]) => pattern.test(joined))?.[1] ??
    leftOf(joined);
  const { value, isPercent, unit } = one;
  if (!side) {
    const exactly = bound(value, true);
    return unit === MARK ? null : read(isPercent, unit, { from: exactly, to: exactly }, true, one.end - 1);
  }
  const [, word] = /^\((不?含)\)/.exec(joined) ?? [];
  const isIncluded = word ? word === "含" : before !== said || side.isIncluded;
  const range =
    side.end === "from" ? { from: bound(value, isIncluded), to: null } : { from: null, to: bound(value, isIncluded) };
  return read(isPercent, unit, range, false, one.end - 1);
}

/** The words of a bound before a number, without what the number is a share of. */
function boundBefore(statement: Statement, from: number, at: number): string {
  const words = statement.words(from, at).slice(-REACH);
  return OF_WHAT.exec(words)?.[1] ?? words;
}

const bound = (value: Rational, isIncluded: boolean): Bound => ({ value, isIncluded });
const HUNDRED = Rational.of(100);

/** 0.8≤x: the number stands before the sign. */
function leftOf(after: string): Side | null {
  if (/^(?:≤|<=)/.test(after)) return { end: "from", isIncluded: true };
  if (after.startsWith("<")) return { end: "from", isIncluded: false };
  if (/^(?:≥|>=)/.test(after)) return { end: "to", isIncluded: true };
  return after.startsWith(">") ? { end: "to", isIncluded: false } : null;
}

function read(isPercent: boolean, unit: string, range: Range, isBare: boolean, last: number): Read {
  const isShare =
    isPercent || (unit === "" && [range.from, range.to].every((end) => !end?.value.isAbove(Rational.one)));
  const type = isShare ? "rate" : AMOUNTS.has(unit) || unit === "" ? "amount" : "count";
  return { measured: { type, unit: isShare ? "" : unit, range }, isBare, last };
}

/** 90分以上: a mark that somebody gave is compared like any other amount; 5分 alone is what a row gives. */
const MARK = "分";

interface Value {
  readonly value: Rational;
  readonly isPercent: boolean;
  readonly unit: string;
  readonly end: number;
}

function valueAt(statement: Statement, at: number): Value | null {
  const token = statement.numeral(at);
  // 第1名 is a place and 3级 a grade, not a figure.
  if (!token || statement.text(at - 1).endsWith("第") || statement.text(at + 1) === "级") return null;
  const next = statement.token(at + 1);
  const isMark = !token.isPercent && statement.isWord(at + 1, "point");
  const unit = isMark ? MARK : next?.type === "counter" ? next.unit : "";
  return { value: token.value, isPercent: token.isPercent, unit, end: at + (unit ? 2 : 1) };
}

/** The other end of 85%-90%. */
function secondOf(statement: Statement, end: number, to: number): { value: Value; isOpenBelow: boolean } | null {
  for (let at = end; at <= end + 4 && at < to; at++) {
    const joint = JOINED.exec(statement.words(end, at));
    const value = joint && valueAt(statement, at);
    if (value) return { value, isOpenBelow: joint[1] === "不含" };
  }
  return null;
}

function intersection(a: Measured, b: Measured): Measured | null {
  if (a.type !== b.type || a.unit !== b.unit) return null;
  const from = tighter(a.range.from, b.range.from, (x, y) => x.isAbove(y));
  const to = tighter(a.range.to, b.range.to, (x, y) => x.isBelow(y));
  return { ...a, range: { from, to } };
}

function tighter(a: Bound | null, b: Bound | null, isTighter: (x: Rational, y: Rational) => boolean): Bound | null {
  if (!a || !b) return a ?? b;
  return isTighter(b.value, a.value) ? b : a;
}
