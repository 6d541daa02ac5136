import type { Fact } from "../fact";

/** Words of a bound, and what is passed over between a measure and its figure. */
const BOUNDS =
  /[\d.%一二两三四五六七八九十<>≥≤=()~-]|百分点|以[上下内]|[不未]|低于|高于|少于|多于|大于|小于|超过|足|达到?|至|到|在|之间|[含及或且并的]/g;

/** Whether the words beside the figures of several conditions are the same, or partly left out: 逾期1-5天… 6-10天…. */
export function speakOfOneMeasure(facts: readonly Fact[]): boolean {
  const names = facts.map(({ conditionText, measured }) => {
    const words = conditionText.replace(/^.*:/, "").replace(BOUNDS, "");
    return words.split(measured?.unit || "%").join("");
  });
  const longest = names.reduce((a, b) => (b.length > a.length ? b : a), "");
  return names.every((name) => longest.startsWith(name) || longest.endsWith(name));
}
