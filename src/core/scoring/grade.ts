import type { Rational } from "../exact";
import type { Profile } from "./profile";
import type { StatedGrade } from "./stated-grade";
import type { Grades, Totals } from "./totals";

/**
 * The grades that a table's totals come to. Grades are given to the total as it is shown, so it is rounded first.
 * @param stated the grade that the sheet itself names, if it does
 */
export function gradesOf(totals: Totals, profile: Profile, stated: StatedGrade | null = null): Grades {
  return {
    stated,
    of: {
      stated: totals.stated && gradeOf(totals.stated, profile),
      sum: gradeOf(totals.sum, profile),
      capped: gradeOf(totals.capped, profile),
      supported: gradeOf(totals.supported, profile),
    },
  };
}

/** The best grade whose bound a total reaches; the last one below all bounds. Throws a RangeError without grades. */
export function gradeOf(total: Rational, { grades, decimals }: Profile): string {
  const shown = total.round(decimals);
  const grade = grades.find(({ from }) => !from.isAbove(shown)) ?? grades[grades.length - 1];
  if (!grade) throw new RangeError("a profile without grades");
  return grade.name;
}
