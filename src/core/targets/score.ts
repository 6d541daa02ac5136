import type { Formula } from "../edits/formula";
import type { Rational } from "../exact";
import type { Profile, Verdict } from "../scoring/profile";
import { completionFormula, completionOf } from "./completion";
import { scoredByBands } from "./by-rate";
import { earnedBy, earnedFormula, isOvershoot } from "./earned";
import { type Comparable, comparable } from "./pair";
import type { Quantity, Stated } from "./quantity";
import { type Direction, RATHER_LOW, SATISFACTION } from "./vocabulary";
import { assumptionFormula, figureFormula, guarded, inPlaces, type Referred } from "./seen";
import { type TargetScore, unsettled } from "./target-score";

/** What a row says of its target and its result. */
export interface TargetRow {
  /** The indicator's own name. */
  readonly name: string;
  /** Points. */
  readonly weight: Referred<Rational>;
  readonly target: Referred<Stated>;
  readonly actual: Referred<Stated>;
  /** What the row's own column of directions says; null for nothing. */
  readonly direction: Direction | null;
}

/** Scores a row by its target and its result, as a profile says (domain rules: 财预〔2020〕10号 art. 16 and the profile's own). */
export function scoreByTarget(row: TargetRow, profile: Profile): TargetScore {
  const { target, actual, weight } = row;
  if (actual.says.type === "blank") return unsettled("no-actual");
  if (actual.says.type === "unclear") return unsettled("unclear-actual");
  if (actual.says.type === "words") return verdictOn(actual.says.text, weight.says, profile);
  const result = { says: actual.says.quantity, cell: actual.cell };
  if (profile.scoring.satisfaction && SATISFACTION.test(row.name) && isShare(result.says)) {
    return scoredByBands(result, weight, profile.scoring.satisfaction, profile);
  }
  switch (target.says.type) {
    case "blank":
      return unsettled("no-target");
    case "unclear":
      return unsettled("unclear-target");
    case "words":
      return unsettled("no-verdict");
    case "quantity":
      return scoredByCompletion(row, { says: target.says.quantity, cell: target.cell }, result, profile);
  }
}

const isShare = ({ unit }: Quantity): boolean => unit?.kind === "share";

/** The longest of the words that a text holds: 部分达成 isn't 达成. */
function verdictOn(text: string, weight: Rational, { verdicts }: Profile): TargetScore {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const lengthIn = ({ words }: Verdict): number =>
    Math.max(0, ...words.filter((word) => plain.includes(word)).map(({ length }) => length));
  const verdict = verdicts.reduce<Verdict | null>(
    (best, next) => (lengthIn(next) > (best ? lengthIn(best) : 0) ? next : best),
    null,
  );
  if (!verdict) return unsettled("no-verdict");
  return { type: "range", verdict, from: weight.times(verdict.from), to: weight.times(verdict.to) };
}

function scoredByCompletion(
  { name, weight, direction: stated }: TargetRow,
  target: Referred<Quantity>,
  actual: Referred<Quantity>,
  profile: Profile,
): TargetScore {
  const pair = comparable(target.says, actual.says);
  if (!pair) return unsettled("units");
  const isTime = [target, actual].some(({ says }) => says.unit?.kind === "time");
  const direction = stated ?? target.says.direction ?? directionWithout(name, pair, isTime);
  if (!direction) return unsettled("direction");
  const completion = completionOf(direction, pair.target, pair.actual, profile.scoring);
  if (!completion) return unsettled("negative-target");
  const written = (): Formula | null => {
    const [t, a] = [figureFormula(target, pair.factors.target), figureFormula(actual, pair.factors.actual)];
    if (!t || !a || !weight.cell) return null;
    const rate = completionFormula(direction, t.figure, a.figure, profile.scoring);
    const assumption = assumptionFormula(pair, pair.assumed?.of === "target" ? target : actual);
    return guarded(
      [...t.checks, ...a.checks, ...assumption],
      earnedFormula(rate, direction, weight.cell, profile),
      profile,
    );
  };
  return {
    type: "scored",
    score: inPlaces(earnedBy(completion, direction, weight.says, profile), profile),
    rate: completion,
    direction,
    isOvershoot: isOvershoot(completion, direction, profile),
    formula: written(),
  };
}

/** Nothing says which side is the good one: what is reached exactly is reached, what had better be low isn't guessed at. */
function directionWithout(name: string, { target, actual }: Comparable, isTime: boolean): Direction | null {
  return (isTime || RATHER_LOW.test(name)) && !target.equals(actual) ? null : "at-least";
}
