import { evaluate, type Evaluation } from "../../core/criteria/evaluate/evaluate";
import { formulaOf } from "../../core/criteria/formula/formula-of";
import type { Reading } from "../../core/criteria/reading";
import { render } from "../../core/edits/formula";
import type { Texts } from "../../locales/texts";
import { readingOf } from "../criterion-line";
import { forEachCriterion } from "../criterion-lines";
import type { ExitStatus, Io } from "../io";
import { number } from "../json/values";
import { scoreReport } from "../report/score";

/** Works out for each criterion of standard input the score that its answers give; 2 where one gives none. */
export function score({ json }: { readonly json: boolean }, texts: Texts, io: Io): Promise<ExitStatus> {
  return forEachCriterion(json, texts, io, (line) => {
    const { id } = line;
    const reading = readingOf(line);
    const evaluation = evaluate(reading, line.answers);
    if (evaluation.type !== "scored") {
      const error = errorOf(evaluation, reading, texts);
      if (json) io.out(`${JSON.stringify({ id, error })}\n`);
      else io.err(`${error.message}\n`);
      return false;
    }
    const formula = formulaIn(reading);
    const { score: points, trace } = evaluation;
    if (json) io.out(`${JSON.stringify({ id, score: number(points), formula, trace })}\n`);
    else io.out(`${scoreReport(line.text, { ...evaluation, formula }, texts, io)}\n\n`);
    return true;
  });
}

/** Input n is looked for in the cell An; null where Excel wouldn't take the formula. */
function formulaIn(reading: Reading): string | null {
  const formula = formulaOf(reading, ({ id }) => ({ row: Number(id) - 1, column: 0 }));
  return formula && `=${render(formula)}`;
}

interface ScoreError {
  readonly code: keyof Texts["answers"];
  readonly input?: string;
  readonly message: string;
}

function errorOf(
  evaluation: Exclude<Evaluation, { readonly type: "scored" }>,
  { inputs }: Reading,
  { answers }: Texts,
): ScoreError {
  const input = evaluation.type === "unusable" ? inputs.find(({ id }) => id === evaluation.input) : undefined;
  if (evaluation.type === "no-reading" || !input) return { code: "no-reading", message: answers["no-reading"] };
  return { code: evaluation.code, input: input.id, message: answers[evaluation.code](input) };
}
