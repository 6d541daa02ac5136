import { isBounded, isLimited } from "./caps";
import { isFrequency } from "./counting";
import type { Meaning } from "./fact";
import { comparedMark } from "./measured";
import type { Stretch } from "./stretch";
import { byBeginning, type Beginning, type Statement } from "./statement";

/** Words between two facts that could change points, and that must therefore not be passed over. */
export function suspects(statement: Statement, from: number, to: number, next: Meaning | null): Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < to; at++) {
    const compared = next && isMarkOf(statement, at, next) ? comparedMark(statement, at, from, to) : null;
    if (compared) {
      at = compared;
      continue;
    }
    const isSuspect =
      mayHoldPoints(statement, at) || (next?.type === "award" && !next.unit && multiplies(statement, at, to));
    if (isSuspect) found.push(statement.stretch(at, at + 1));
  }
  return found;
}

/** 自评得分90分以上，得2分: a score that earns points is another one than this row's; one that loses some may be its own. */
const isMarkOf = (statement: Statement, at: number, next: Meaning): boolean =>
  next.type === "award" || next.type === "zero" || statement.text(at) !== "得分";

/** 每项得1分, 分别得1分: one award only in appearance. */
function multiplies(statement: Statement, at: number, award: number): boolean {
  const isPer = statement.isWord(at, "per") && !isFrequency(statement, at, award);
  // 累计完成50户 only says how the figure is made up.
  const isNested =
    statement.isWord(at, "nested") && (statement.text(at) === "另" || statement.token(at + 1)?.type !== "text");
  return isPer || isNested || (statement.isWord(at, "several") && at === award - 1);
}

/** Why points may hide at a token. */
interface Suspicion {
  /** The tokens that raise it; it looks at no others. */
  readonly begins: readonly Beginning[];
  readonly isRaised: (statement: Statement, at: number) => boolean;
}

const SUSPICIONS: readonly Suspicion[] = [
  {
    // Points that no form has understood.
    begins: ["number"],
    isRaised: (statement, at) => statement.number(at) !== null && statement.isWord(at + 1, "point"),
  },
  {
    begins: ["bonus", "deduct", "award", "atMost"],
    isRaised: (statement, at) => statement.number(at + 1) !== null && statement.token(at + 2)?.type !== "counter",
  },
  {
    // 得60%: of what isn't said.
    begins: ["award", "deduct"],
    isRaised: (statement, at) => statement.share(at + 1) !== null || isHalf(statement, at + 1),
  },
  {
    // 最多加两次, 扣分不超过2次, 扣分以2次为限: a bound on points, but not in points.
    begins: ["award", "deduct", "bonus"],
    isRaised: (statement, at) => isLimited(statement, at) || isBounded(statement, at),
  },
  { begins: ["atMost"], isRaised: (statement, at) => statement.isWord(at + 1, "award", "deduct", "bonus") },
  {
    begins: ["below", "proportional", "discretion", "eachTakes", "doubled", "halved", "awardOfWeight"],
    isRaised: () => true,
  },
  {
    // 适度核减分值: less, but nobody says how much.
    begins: ["deduct"],
    isRaised: (statement, at) => statement.isWord(at + 1, "weight") && statement.share(at + 2) === null,
  },
  {
    // 扣相应的分数: points, but nobody says how many.
    begins: ["deduct"],
    isRaised: (statement, at) => /^(?:相应|适当|一定|部分)/.test(statement.text(at + 1)),
  },
  { begins: ["neutral"], isRaised: isOfAverage },
  {
    // 按偏差率扣分: a measure that nobody has worked out yet.
    begins: ["award", "deduct"],
    isRaised: (statement, at) => /按.*[率比重数]|比[例率重]$/.test(statement.text(at - 1)),
  },
  { begins: ["award", "deduct"], isRaised: isOfOtherAward },
  {
    // 得分=…: arithmetic that gives points.
    begins: ["award"],
    isRaised: (statement, at) => statement.isSign(at + 1, "=") && statement.text(at) === "得分",
  },
  {
    // …×分值, 乘以权重.
    begins: ["weight"],
    isRaised: (statement, at) => isTimes(statement, at - 1) || isTimes(statement, at + 1),
  },
  {
    begins: ["weight"],
    isRaised: (statement, at) => statement.share(at + 1) !== null || statement.share(at - 1) !== null,
  },
];

const SUSPICIONS_BY_BEGINNING = byBeginning(SUSPICIONS);

function mayHoldPoints(statement: Statement, at: number): boolean {
  const suspicions = SUSPICIONS_BY_BEGINNING.get(statement.kind(at));
  return suspicions?.some(({ isRaised }) => isRaised(statement, at)) ?? false;
}

const isHalf = (statement: Statement, at: number): boolean => /^(?:一半|半数)/.test(statement.text(at));

const isTimes = (statement: Statement, at: number): boolean =>
  statement.isSign(at, "×", "*", "÷") || statement.isWord(at, "times", "over");

const AVERAGE = /^平均[值数]?(?:[计扣]|得(?!分率)|分)/;

/** 扣分以平均值计算: figures that aren't on any list. */
function isOfAverage(statement: Statement, at: number): boolean {
  const { start, end } = statement.stretch(at, at + 1);
  const average = AVERAGE.exec(statement.plain.slice(start, end + 5));
  // 平均分≥85分 is compared.
  return average !== null && !/[≥≤<>达在低高超不未]/.test(statement.plain.charAt(start + average[0].length));
}

/** 单项奖按优秀奖计分: what another award gives. */
function isOfOtherAward(statement: Statement, at: number): boolean {
  const { start } = statement.stretch(at, at + 1);
  return /按[^,、]{1,8}[奖档]$/.test(statement.plain.slice(Math.max(0, start - 10), start));
}
