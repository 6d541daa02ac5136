import type { Backwards, OpenInput, Possible } from "../../core/criteria/backwards/backwards";
import type { Answer } from "../../core/criteria/evaluate/answers";
import type { Input } from "../../core/criteria/reading";
import type { Bound } from "../../core/criteria/rule";
import { figureText, firstOf } from "../format";

/** What a score that somebody has given says about the answers behind it. */
export function behindScore(score: string, found: Backwards): string {
  switch (found.type) {
    case "one":
      return `${score} 分只有一组答案与之相符`;
    case "several": {
      const { open, denied } = found;
      const labels = firstOf(
        open.map(({ input }) => `“${input.label}”`),
        "",
        (count) => `等 ${count} 项`,
      );
      if (denied !== null) return `${score} 分说明${labels}中有 ${denied} 项为否，请指明是哪一项`;
      return `${score} 分有多组答案与之相符：${open.map(openInput).join("；")}`;
    }
    case "none":
      return `按评价标准得不到 ${score} 分，没有与之相符的答案`;
    case "too-many":
      return `与 ${score} 分相符的答案太多，无法逐一列出`;
    case "no-reading":
      return "评价标准没有完整读懂，无法由得分反推答案";
  }
}

function openInput({ input, possible }: OpenInput): string {
  const listed = firstOf(
    possible.map((one) => possibleAnswer(one, input)),
    "或",
    (count) => `……（共 ${count} 种）`,
  );
  return `“${input.label}”为 ${listed}`;
}

function possibleAnswer(possible: Possible, input: Input): string {
  switch (possible.type) {
    case "any":
      return "任意答案";
    case "answer":
      return answerText(possible.answer, input);
    case "range": {
      const { from, to } = possible.range;
      const low = from && bound(from, input, "不小于", "大于");
      const high = to && bound(to, input, "不大于", "小于");
      return [low, high].filter((end) => end !== null).join("且");
    }
  }
}

const bound = ({ value, isIncluded }: Bound, input: Input, including: string, beyond: string): string =>
  `${isIncluded ? including : beyond} ${figureText(value, input)}`;

/** An answer as a person would say it. */
export function answerText(answer: Answer, input: Input): string {
  if (typeof answer === "boolean") return answer ? "是" : "否";
  return typeof answer === "string" ? `“${answer}”` : figureText(answer, input);
}
