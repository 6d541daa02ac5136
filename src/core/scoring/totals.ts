import type { Reading } from "../criteria/reading";
import { Rational } from "../exact";
import { type IndicatorTable, pointsIn } from "../table/table";
import type { StatedGrade } from "./stated-grade";
import { type Allotment, allotmentsOf, cappedAt, type Member } from "./allotment";

/** The five totals of a table (DESIGN, Numbers), in points. */
export interface Totals {
  /** 表列总分: what the total cell says; null when there is none. */
  readonly stated: Rational | null;
  /** 得分合计: Σ score. */
  readonly sum: Rational;
  /** 按分值封顶合计: Σ min(score, weight). */
  readonly capped: Rational;
  /** 按评价标准封顶合计（至多）: Σ min(score, weight, the criterion's max). An upper bound. */
  readonly supported: Rational;
  /** 评价标准最高可得分: Σ min(weight, the criterion's max). */
  readonly ceiling: Rational;
  /** The indicators' weights; `sum` is without bonus and deduction rows and what was left out of the totals. */
  readonly weight: { readonly stated: Rational | null; readonly sum: Rational };
  /** How many criteria were read, and how far. */
  readonly coverage: {
    readonly full: number;
    readonly partial: number;
    readonly none: number;
    readonly absent: number;
  };
}

/** What a group's indicators come to, in points; `rate` is score / weight as a share, null without a weight. */
export interface GroupScore {
  readonly score: Rational;
  readonly capped: Rational;
  readonly rate: Rational | null;
}

/** The grade of each total; null where there is no total or no grade. */
export interface Grades {
  /** What the sheet itself says. */
  readonly stated: StatedGrade | null;
  readonly of: {
    readonly stated: string | null;
    readonly sum: string;
    readonly capped: string;
    readonly supported: string;
  };
}

/**
 * The totals of a table. A missing score counts 0; rows that aren't held to a weight (bonus, deduction, veto) count with
 * their score in every total; where a criterion wasn't read in full its max is the weight, and where there is no weight
 * either, the score as it stands.
 * @param readings one an indicator, in the table's order
 */
export function totalsOf(table: IndicatorTable, readings: readonly (Reading | null)[]): Totals {
  const allotments = allotmentsOf(table);
  const sumOver = (points: (allotment: Allotment) => Rational): Rational => Rational.sum(allotments.map(points));
  return {
    stated: pointsIn(table.total?.score ?? null),
    sum: sumOver(scoreOf),
    capped: sumOver(cappedScoreOf),
    supported: sumOver((allotment) => supportedScoreOf(allotment, readings)),
    ceiling: sumOver((allotment) => ceilingOf(allotment, readings)),
    weight: {
      stated: pointsIn(table.total?.weight ?? null),
      sum: sumOver(({ isCapped, weight }) => (isCapped && pointsIn(weight)) || Rational.zero),
    },
    coverage: coverageOf(readings),
  };
}

/** Σ score of the rows under one weight. */
export function scoreOf({ members }: Allotment): Rational {
  return Rational.sum(members.map(pointsOf));
}

/** Their score, at most their weight. */
export function cappedScoreOf(allotment: Allotment): Rational {
  return capped(allotment, scoreOf(allotment));
}

/** What the rows under one weight can have at most by their criteria. */
export function ceilingOf(allotment: Allotment, readings: readonly (Reading | null)[]): Rational {
  if (!allotment.isCapped) return scoreOf(allotment);
  const weight = pointsIn(allotment.weight);
  const most = (member: Member): Rational => maxRead(readings[member.index]) ?? weight ?? pointsOf(member);
  return cappedAt(Rational.sum(allotment.members.map(most)), weight);
}

function supportedScoreOf(allotment: Allotment, readings: readonly (Reading | null)[]): Rational {
  if (!allotment.isCapped) return scoreOf(allotment);
  const within = (member: Member): Rational => cappedAt(pointsOf(member), maxRead(readings[member.index]));
  return capped(allotment, Rational.sum(allotment.members.map(within)));
}

function capped({ isCapped, weight }: Allotment, score: Rational): Rational {
  return isCapped ? cappedAt(score, pointsIn(weight)) : score;
}

function pointsOf({ indicator }: Member): Rational {
  return pointsIn(indicator.score) ?? Rational.zero;
}

/** Only a criterion that was read in full limits a score. */
function maxRead(reading: Reading | null | undefined): Rational | null {
  return reading?.status === "full" ? reading.max : null;
}

function coverageOf(readings: readonly (Reading | null)[]): Totals["coverage"] {
  const coverage = { full: 0, partial: 0, none: 0, absent: 0 };
  for (const reading of readings) coverage[reading?.status ?? "absent"]++;
  return coverage;
}
