import type { Rational } from "../exact";

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
  /** What the table itself says. */
  readonly stated: string | null;
  readonly of: {
    readonly stated: string | null;
    readonly sum: string;
    readonly capped: string;
    readonly supported: string;
  };
}
