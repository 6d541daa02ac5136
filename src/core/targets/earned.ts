import { type Formula, formula } from "../edits/formula";
import { Rational } from "../exact";
import type { Profile, RateBand } from "../scoring/profile";
import { rounded } from "./completion";
import type { Direction } from "./vocabulary";

/** The points that a completion rate earns, before they are rounded. */
export function earnedBy(completion: Rational, direction: Direction, weight: Rational, profile: Profile): Rational {
  const { passFrom, earns, nothingAbove, overshootLoses } = profile.scoring;
  const rate = completion.round(9);
  const isUnbounded = direction !== "at-most";
  if (rate.isBelow(passFrom) || (isUnbounded && nothingAbove && rate.isAbove(nothingAbove))) return Rational.zero;
  const whole = Rational.min(completion, Rational.one);
  const share = earns === "whole-rate" ? whole : whole.minus(passFrom).dividedBy(Rational.one.minus(passFrom));
  const points = weight.times(share);
  return isOvershoot(completion, direction, profile)
    ? Rational.max(Rational.zero, points.minus(overshootLoses))
    : points;
}

/** Whether a result lies so far above its target that it has to be explained. */
export function isOvershoot(completion: Rational, direction: Direction, { limits }: Profile): boolean {
  return direction === "at-least" && !completion.round(9).isBelow(limits.overshoot);
}

/** The same as a formula over the completion rate and the weight. */
export function earnedFormula(completion: Formula, direction: Direction, weight: Formula, profile: Profile): Formula {
  const { passFrom, earns, nothingAbove, overshootLoses } = profile.scoring;
  const whole = formula`MIN(1,${completion})`;
  const share = earns === "whole-rate" ? whole : formula`(${whole}-${passFrom})/${Rational.one.minus(passFrom)}`;
  const points = formula`${weight}*${share}`;
  const rate = rounded(completion);
  const afterOvershoot =
    direction === "at-least" && !overshootLoses.isZero
      ? formula`IF(${rate}>=${profile.limits.overshoot},MAX(0,${points}-${overshootLoses}),${points})`
      : points;
  const passed = passFrom.isZero ? afterOvershoot : formula`IF(${rate}<${passFrom},0,${afterOvershoot})`;
  return nothingAbove && direction !== "at-most" ? formula`IF(${rate}>${nothingAbove},0,${passed})` : passed;
}

/** What a rate earns by bands, best first; nothing below the lowest. */
export function bandOf(rate: Rational, bands: readonly RateBand[], weight: Rational): Rational {
  const band = bands.find(({ from }) => !rate.round(9).isBelow(from));
  return band ? weight.times(band.earns) : Rational.zero;
}

export function bandFormula(rate: Formula, bands: readonly RateBand[], weight: Formula): Formula {
  return bands.reduceRight<Formula>(
    (lower, { from, earns }) => formula`IF(${rounded(rate)}>=${from},${weight}*${earns},${lower})`,
    formula`0`,
  );
}
