import type { Loss, Losses } from "../../core/criteria/losses";
import type { Rational } from "../../core/exact";
import { percent, points } from "../format";
import { answerText } from "./behind-score";

/** Why points are lost, in the criterion's own words. */
export function lost({ parts, points: all, addUp }: Losses): string {
  const reasons = parts.map((part) => (addUp ? `${circumstance(part)}: −${points(part.points)}` : circumstance(part)));
  const total = addUp && parts.length === 1 ? [] : [`${points(all)} lost in all`];
  return `${[...reasons, ...total].join("; ")}.`;
}

/** Why a row hasn't all of its points that its target and result score. */
export const shortOfTarget = (rate: Rational, short: Rational): string =>
  `${percent(rate)} by target and result: −${points(short)}.`;

function circumstance({ input, answer, cause }: Loss): string {
  const label = `"${input.label}"`;
  switch (cause) {
    case "unmet":
      return `${label} not met`;
    case "occurred":
      return `${label} was the case`;
    case "judged":
      return `judged by ${label}`;
    case "measured":
      return typeof answer === "string" ? `rated "${answer}"` : `${label} is ${answerText(answer, input)}`;
  }
}
