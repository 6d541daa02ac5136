import { type Formula, formula, joined, quoted } from "../../edits/formula";
import { Rational } from "../../exact";
import { asMeasured, MEASURED_PLACES } from "../terms/term";
import type { Asked } from "../inputs";

/** The answers that the working paper's list offers for yes and no; TRUE and FALSE are understood beside them. */
const [YES, NO] = ["是", "否"];
const PLACES = Rational.of(MEASURED_PLACES);

/** An answer's cell as a formula sees it, with what is asked there. */
export interface AnswerCell {
  readonly asked: Asked;
  /** The levels to choose from, in the words that the cell holds. */
  readonly levels: readonly string[];
  readonly cell: Formula;
}

/** TRUE where the cell says yes. A blank cell equals FALSE, so that it must have been checked before. */
export const saysYes = ({ cell }: AnswerCell): Formula => formula`OR(${cell}=${quoted(YES)},${cell}=TRUE)`;

/** The cell's figure as comparisons and whole steps must see it. */
export const measured = ({ cell }: AnswerCell): Formula => rounded(cell);

/** TRUE where the cell holds an answer of the right kind and within its bounds. */
export function isUsable(answer: AnswerCell): Formula {
  const { asked, levels, cell } = answer;
  switch (asked.type) {
    case "yes-no":
      return formula`OR(${cell}=${quoted(YES)},${cell}=${quoted(NO)},ISLOGICAL(${cell}))`;
    case "level":
      return either(levels.map((level) => formula`${cell}=${quoted(level)}`));
    case "count":
      return all([...isFigure(answer), formula`MOD(${measured(answer)},1)=0`]);
    case "rate":
    case "amount":
    case "points":
      return all(isFigure(answer));
  }
}

function isFigure(answer: AnswerCell): Formula[] {
  const { min, max, beginsAt } = answer.asked;
  const figure = measured(answer);
  const least = beginsAt ?? min;
  const atLeast = least ? [formula`${figure}>=${rounded(least)}`] : [];
  const atMost = max ? [formula`${figure}<=${rounded(max)}`] : [];
  const isWithin = [...atLeast, ...atMost];
  const bounds = beginsAt ? [either([formula`${figure}=0`, all(isWithin)])] : isWithin;
  return [formula`ISNUMBER(${answer.cell})`, ...bounds];
}

/** ROUND to as many places as anything is measured; a number that has no more is left as it is. */
export function rounded(value: Formula | Rational): Formula {
  if ("pieces" in value) return formula`ROUND(${value},${PLACES})`;
  const isExact = asMeasured(value).equals(value);
  return isExact ? formula`${value}` : formula`ROUND(${value},${PLACES})`;
}

/** TRUE where all conditions hold; a single one stands for itself. */
export function all(conditions: readonly Formula[]): Formula {
  const [only, another] = conditions;
  return only && !another ? only : formula`AND(${joined(conditions, ",")})`;
}

function either(conditions: readonly Formula[]): Formula {
  const [only, another] = conditions;
  return only && !another ? only : formula`OR(${joined(conditions, ",")})`;
}
