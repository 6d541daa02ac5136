import { type Formula, formula } from "../edits/formula";
import { Rational } from "../exact";
import type { Profile, RateBand } from "../scoring/profile";
import { bandFormula, bandOf } from "./earned";
import type { Quantity, Stated } from "./quantity";
import { figureFormula, guarded, inPlaces, type Referred } from "./seen";
import { type TargetScore, unsettled } from "./target-score";

/** Scores the 预算执行 row by its rate of execution. */
export function scoreByExecution(rate: Referred<Stated>, weight: Referred<Rational>, profile: Profile): TargetScore {
  if (rate.says.type === "blank") return unsettled("no-actual");
  if (rate.says.type !== "quantity") return unsettled("unclear-actual");
  const executed = { says: rate.says.quantity, cell: rate.cell };
  if (shareIn(executed.says).isAbove(Rational.one)) return unsettled("over-budget");
  // Without bands, what was spent earns its share.
  const bands = profile.scoring.execution;
  return bands ? scoredByBands(executed, weight, bands, profile, true) : scoredByShare(executed, weight, profile);
}

/** Scores a rate by bands; with `isBounded`, a rate above 100 % is none. */
export function scoredByBands(
  rate: Referred<Quantity>,
  weight: Referred<Rational>,
  bands: readonly RateBand[],
  profile: Profile,
  isBounded = false,
): TargetScore {
  return scoredByRate(rate, weight, profile, isBounded, {
    points: (share) => bandOf(share, bands, weight.says),
    formula: (share, worth) => bandFormula(share, bands, worth),
  });
}

function scoredByShare(rate: Referred<Quantity>, weight: Referred<Rational>, profile: Profile): TargetScore {
  return scoredByRate(rate, weight, profile, true, {
    points: (share) => weight.says.times(Rational.max(Rational.zero, share)),
    formula: (share, worth) => formula`${worth}*MAX(0,${share})`,
  });
}

function scoredByRate(
  rate: Referred<Quantity>,
  weight: Referred<Rational>,
  profile: Profile,
  isBounded: boolean,
  earns: {
    readonly points: (share: Rational) => Rational;
    readonly formula: (share: Formula, worth: Formula) => Formula;
  },
): TargetScore {
  const share = shareIn(rate.says);
  const seen = figureFormula(rate, rate.says.unit?.factor ?? Rational.one);
  const within = seen && isBounded ? [formula`ROUND(${seen.figure},9)<=1`] : [];
  return {
    type: "scored",
    score: inPlaces(earns.points(share), profile),
    rate: share,
    direction: "at-least",
    isOvershoot: false,
    formula:
      seen && weight.cell
        ? guarded([...seen.checks, ...within], earns.formula(seen.figure, weight.cell), profile)
        : null,
  };
}

const shareIn = ({ figure, unit }: Quantity): Rational => (unit ? figure.times(unit.factor) : figure);
