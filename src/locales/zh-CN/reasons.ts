import type { Loss, Losses } from "../../core/criteria/losses";
import type { Rational } from "../../core/exact";
import { percent, points } from "../format";
import { answerText } from "./behind-score";

/** Why points are lost, in the criterion's own words. */
export function lost({ parts, points: all, addUp }: Losses): string {
  const reasons = parts.map((part) =>
    addUp ? `${circumstance(part)}，扣 ${points(part.points)} 分` : circumstance(part),
  );
  const total = addUp && parts.length === 1 ? [] : [`共扣 ${points(all)} 分`];
  return `${[...reasons, ...total].join("；")}。`;
}

/** Why a row hasn't all of its points that its target and result score. */
export const shortOfTarget = (rate: Rational, short: Rational): string =>
  `按目标值和完成值计为 ${percent(rate)}，扣 ${points(short)} 分。`;

function circumstance({ input, answer, cause }: Loss): string {
  const label = `“${input.label}”`;
  switch (cause) {
    case "unmet":
      return `未做到${label}`;
    case "occurred":
      return `存在${label}的情形`;
    case "judged":
      return `由评分人按${label}给分`;
    case "measured":
      return typeof answer === "string" ? `评定为“${answer}”` : `${label}为 ${answerText(answer, input)}`;
  }
}
