import type { Input } from "../../core/criteria/reading";
import type { Expected } from "../expected-answer";
import { percent, points } from "../format";

/** What is said where a score can't be worked out from an answer. */
export const answers = {
  "no-reading": "这条评价标准没有完整读懂，不能据此算分。",
  "answer-missing": (input: Input) => `“${input.label}”还没有答案，应填${expected(input)}。`,
  "answer-type": (input: Input) => `“${input.label}”的答案应填${expected(input)}。`,
  "answer-range": (input: Input) => `“${input.label}”的答案不在评价标准允许的范围内，应填${expected(input)}。`,
};

/** What an input takes. */
export function expected({ type, unit = "", levels = [], min, max }: Expected): string {
  const from = min ? `不小于 ${points(min)}` : "";
  const to = max ? `不大于 ${points(max)}` : "";
  const bounds = [from, to].filter((bound) => bound !== "").join("、");
  switch (type) {
    case "yes-no":
      return "是或否";
    case "level":
      return `${levels.join("、")}之一`;
    case "count":
      return `${bounds} 的整数`;
    case "rate":
      return `${min && max ? `介于 ${percent(min)} 和 ${percent(max)} 之间的` : ""}比率，如 0.85（即 85%）`;
    case "amount":
      return unit === "" ? "数值" : `以“${unit}”为单位的数值`;
    case "points":
      return `${bounds} 的分数`;
  }
}
