import { isBounded, isLimited } from "./caps";
import { isFrequency } from "./counting";
import type { Fact, Meaning } from "./fact";
import { forms } from "./forms/index.generated";
import { comparedMark, measuredBetween } from "./measured";
import type { Beginning, Form, Recognised, Statement } from "./statement";

/** Offsets into the plain text, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Recognition {
  readonly facts: readonly Fact[];
  /** Words in which points may hide and that no form has taken. */
  readonly unread: readonly Stretch[];
}

/** Runs every form over a statement, left to right; where several fit, the one that takes most words wins. */
export function recognise(statement: Statement): Recognition {
  const facts: Fact[] = [];
  const unread: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < statement.tokens.length;) {
    const found = longestForm(statement, at, from);
    if (!found) {
      at++;
      continue;
    }
    facts.push(factOf(statement, found, from, at));
    unread.push(...suspects(statement, from, at, found.meaning));
    at += found.length;
    from = at;
  }
  unread.push(...suspects(statement, from, statement.tokens.length, null));
  return { facts, unread };
}

const FORMS_BY_BEGINNING = new Map<Beginning, Form[]>();
for (const form of forms) {
  for (const beginning of form.begins) {
    FORMS_BY_BEGINNING.set(beginning, [...(FORMS_BY_BEGINNING.get(beginning) ?? []), form]);
  }
}

function longestForm(statement: Statement, at: number, from: number): Recognised | null {
  const token = statement.token(at);
  const candidates = token && FORMS_BY_BEGINNING.get(token.type === "word" ? token.word : token.type);
  let longest: Recognised | null = null;
  for (const form of candidates ?? []) {
    const found = form.read(statement, at, from);
    if (found && found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
}

function factOf(statement: Statement, { meaning, length }: Recognised, from: number, at: number): Fact {
  const [first, last] = [statement.token(at), statement.token(at + length - 1)];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const before = statement.tokens.slice(from, at);
  const words = before.filter(({ type }) => type !== "sign");
  // Only a leading 否则 or 或 joins two facts: within the condition 或 joins words (未制定或未落实).
  const lead = words[0]?.type === "word" ? words[0].word : null;
  const isJoined = lead === "otherwise" || lead === "either" || lead === "among";
  const condition = isJoined ? words.slice(1) : words;
  const stretch = { start: condition[0]?.start ?? start, end: condition[condition.length - 1]?.end ?? start };
  return {
    meaning,
    start,
    end,
    condition: stretch,
    conditionText: statement.plain.slice(stretch.start, stretch.end),
    isInBrackets: statement.isSign(at - 1, "("),
    hasFigures: before.some(({ type }) => type === "number"),
    measured: measuredBetween(statement, from, at),
    isOtherwise: lead === "otherwise",
    isAlternative: lead === "either",
    isPart: lead === "among",
    isFirst: from === 0,
  };
}

/** Words between two facts that could change points, and that must therefore not be passed over. */
function suspects(statement: Statement, from: number, to: number, next: Meaning | null): Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < to; at++) {
    const compared = next && isMarkOf(statement, at, next) ? comparedMark(statement, at, from, to) : null;
    if (compared) {
      at = compared;
      continue;
    }
    const token = statement.token(at);
    const isSuspect =
      mayHoldPoints(statement, at) || (next?.type === "award" && !next.unit && multiplies(statement, at, to));
    if (token && isSuspect) found.push({ start: token.start, end: token.end });
  }
  return found;
}

/** 自评得分90分以上，得2分: a score that earns points is another one than this row's; one that loses some may be its own. */
const isMarkOf = (statement: Statement, at: number, next: Meaning): boolean =>
  statement.text(at) !== "得分" || next.type === "award" || next.type === "zero";

const AVERAGE = /平均[值数]?(?:[计扣]|得(?!分率)|分)/;

function mayHoldPoints(statement: Statement, at: number): boolean {
  // Points that no form has understood.
  if (statement.number(at) && statement.isWord(at + 1, "point")) return true;
  const isCounting = statement.token(at + 2)?.type === "counter";
  if (statement.isWord(at, "bonus", "deduct", "award", "atMost") && statement.number(at + 1) && !isCounting)
    return true;
  // 得60%: of what isn't said.
  if (statement.isWord(at, "award", "deduct") && (statement.share(at + 1) ?? isHalf(statement, at + 1))) return true;
  if (isCap(statement, at)) return true;
  if (statement.isWord(at, "below", "proportional", "discretion", "eachTakes", "doubled", "halved", "awardOfWeight"))
    return true;
  // 适度核减分值: less, but nobody says how much.
  if (statement.isWord(at, "deduct") && statement.isWord(at + 1, "weight") && !statement.share(at + 2)) return true;
  // 扣分以平均值计算: figures that aren't on any list.
  const token = statement.token(at);
  const average = token && AVERAGE.exec(statement.plain.slice(token.start, token.end + 5));
  // 平均分≥85分 is compared.
  const behind = average ? token.start + average.index + average[0].length : 0;
  const isOwn = average && average.index < token.end - token.start;
  if (isOwn && !/[≥≤<>达在低高超不未]/.test(statement.plain.charAt(behind))) return true;
  // 按偏差率扣分: a measure that nobody has worked out yet.
  if (statement.isWord(at, "award", "deduct") && /按.*[率比重数]|比[例率重]$/.test(statement.text(at - 1))) return true;
  // 单项奖按优秀奖计分: what another award gives.
  if (token && statement.isWord(at, "award", "deduct")) {
    if (/按[^,、]{1,8}[奖档]$/.test(statement.plain.slice(Math.max(0, token.start - 10), token.start))) return true;
  }
  if (isArithmetic(statement, at)) return true;
  if (statement.isWord(at, "weight") && (statement.share(at + 1) ?? statement.share(at - 1))) return true;
  // 扣相应的分数: points, but nobody says how many.
  return statement.isWord(at, "deduct") && /^(?:相应|适当|一定|部分)/.test(statement.text(at + 1));
}

const isHalf = (statement: Statement, at: number): boolean => /^(?:一半|半数)/.test(statement.text(at));

/** 得分=…, …×分值, 乘以权重: arithmetic that gives points. */
function isArithmetic(statement: Statement, at: number): boolean {
  const isTimes = (sign: number) => statement.isSign(sign, "×", "*", "÷") || statement.isWord(sign, "times", "over");
  const isScore = statement.isWord(at, "award") && statement.text(at) === "得分" && statement.isSign(at + 1, "=");
  return isScore || (statement.isWord(at, "weight") && (isTimes(at - 1) || isTimes(at + 1)));
}

/** 最多加两次, 扣分不超过2次, 扣分以2次为限: a bound on points, but not in points. */
function isCap(statement: Statement, at: number): boolean {
  if (statement.isWord(at, "atMost")) return statement.isWord(at + 1, "award", "deduct", "bonus");
  return statement.isWord(at, "award", "deduct", "bonus") && (isLimited(statement, at) || isBounded(statement, at));
}

/** 每项得1分, 分别得1分: one award only in appearance. */
function multiplies(statement: Statement, at: number, award: number): boolean {
  const isPer = statement.isWord(at, "per") && !isFrequency(statement, at, award);
  // 累计完成50户 only says how the figure is made up.
  const isNested =
    statement.isWord(at, "nested") && (statement.text(at) === "另" || statement.token(at + 1)?.type !== "text");
  return isPer || isNested || (statement.isWord(at, "several") && at === award - 1);
}
