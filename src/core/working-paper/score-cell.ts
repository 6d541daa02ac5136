import { type Evaluation, evaluate } from "../criteria/evaluate/evaluate";
import type { Answer, AnswerProblem } from "../criteria/evaluate/answers";
import { answerByKey, type AnswerCell } from "../criteria/formula/answer-cell";
import { formulaOf } from "../criteria/formula/formula-of";
import type { Input, Reading } from "../criteria/reading";
import { type Formula, formula, wholeColumn } from "../edits/formula";
import { Rational } from "../exact";
import type { Profile } from "../scoring/profile";
import type { CellValue } from "../sheet/cell";
import { WORKING_PAPER } from "../table/vocabulary/sheet-words";
import { placeOf } from "./columns";
import type { KeyedRow } from "./keyed";
import { answerIn } from "./paper-input";

/** What the answers of an indicator come to. */
export type PaperScore =
  | {
      readonly type: "scored";
      /** Points, rounded as the profile says. */
      readonly score: Rational;
      readonly trace: readonly string[];
    }
  /** Something is still to be answered. */
  | { readonly type: "open"; readonly input: Input }
  | { readonly type: "bad"; readonly input: Input; readonly code: AnswerProblem };

/** Works an indicator's score out from what stands in the answer cells of its points. */
export function paperScore({ asked: { basis }, points }: KeyedRow, profile: Profile): PaperScore {
  if (basis.type === "target") return { type: "scored", score: basis.score.score, trace: [] };
  const answers = Object.fromEntries(
    points.flatMap(({ input, written }): [string, Answer][] => {
      const given = input && answerIn(written.answer, input);
      if (!input || !given || given.type === "blank") return [];
      return [[input.id, given.type === "answer" ? given.answer : UNUSABLE]];
    }),
  );
  return scoreOfAnswers(basis.reading, basis.inputs, answers, profile);
}

/** No answer to any question: neither a level's words nor a figure. */
const UNUSABLE = "\u0000";

/** Works a score out from answers that may be incomplete. */
function scoreOfAnswers(
  reading: Reading,
  inputs: readonly Input[],
  answers: { readonly [input: string]: Answer },
  profile: Profile,
): PaperScore {
  const evaluation: Evaluation = evaluate(reading, answers);
  if (evaluation.type === "scored") {
    return { type: "scored", score: evaluation.score.round(9).round(profile.decimals), trace: evaluation.trace };
  }
  const input = evaluation.type === "unusable" ? inputs.find(({ id }) => id === evaluation.input) : inputs[0];
  if (evaluation.type === "no-reading" || !input)
    throw new RangeError("a reading without a rule was asked for a score");
  return evaluation.code === "answer-missing" ? { type: "open", input } : { type: "bad", input, code: evaluation.code };
}

/** The formula of an indicator's 得分 in the paper, over its answers by their keys; null where Excel wouldn't take it. */
export function paperFormula({ asked: { basis }, points }: KeyedRow, { decimals }: Profile): Formula | null {
  if (basis.type === "target") return null;
  const [keys, answers] = [wholeColumn(placeOf("key")), wholeColumn(placeOf("answer"))];
  const cellOf = (input: Input): AnswerCell => {
    const point = points.find((one) => one.input?.id === input.id);
    return answerByKey(point?.key ?? "", keys, answers, point?.input?.max ?? null);
  };
  const score = formulaOf(basis.reading, cellOf);
  return score && formula`IFERROR(ROUND(ROUND(${score},9),${Rational.of(decimals)}),"")`;
}

/**
 * The formula of an indicator's score cell: the paper's 得分 with its key, blank while that isn't a number. It holds
 * wherever either sheet is sorted to.
 */
export function scoreFormula(key: string): Formula {
  const [keys, scores] = [
    wholeColumn(placeOf("indicatorKey"), WORKING_PAPER),
    wholeColumn(placeOf("score"), WORKING_PAPER),
  ];
  const { figure, isNumber } = answerByKey(key, keys, scores, null);
  return formula`IF(${isNumber},${figure},"")`;
}

/** What a score's cell shows while its answers are incomplete. */
export const NO_SCORE: CellValue = { type: "text", text: "" };
