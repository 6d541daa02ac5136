import type { Rational } from "../../exact";
import { termOf } from "../terms/term-of";
import type { Reading } from "../reading";
import { type AnswerProblem, type Answers, GivenAnswers, UnusableAnswer } from "./answers";
import { equation } from "./show";
import { work } from "./work";

/** A score with the calculation that led to it, or what stands in its way. */
export type Evaluation =
  | {
      readonly type: "scored";
      /** Points, exact. */
      readonly score: Rational;
      /** The calculation line by line, in signs and the text's own words: "5 − 3 × 0.5 = 3.5". */
      readonly trace: readonly string[];
    }
  | { readonly type: "no-reading" }
  | {
      readonly type: "unusable";
      readonly code: AnswerProblem;
      /** The id of the input whose answer it is. */
      readonly input: string;
    };

/**
 * Works out the score that a reading gives for answers. Only what the score depends on has to be answered: where a veto
 * holds, nothing else has. Comparisons see nine decimals, as in the formula.
 */
export function evaluate({ rule, inputs }: Reading, answers: Answers): Evaluation {
  if (!rule) return { type: "no-reading" };
  const trace: string[] = [];
  try {
    const { value, shown } = work(termOf(rule), new GivenAnswers(rule, inputs, answers), trace);
    // A bare figure is already what the last line came to.
    if (shown.binding !== "single" || trace.length === 0) trace.push(equation(shown, value));
    return { type: "scored", score: value, trace };
  } catch (error) {
    if (error instanceof UnusableAnswer) return { type: "unusable", code: error.code, input: error.input };
    throw error;
  }
}
