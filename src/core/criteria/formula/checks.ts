import { type Formula, formula, joined } from "../../edits/formula";
import { Rational } from "../../exact";
import { asMeasured, MEASURED_PLACES } from "../terms/term";
import type { Asked } from "../inputs";
import type { AnswerCell } from "./answer-cell";

const PLACES = Rational.of(MEASURED_PLACES);

/** A question with the cell in which its answer stands. */
export interface AskedCell {
  readonly asked: Asked;
  /** The levels to choose from, in the words that the cell holds. */
  readonly levels: readonly string[];
  readonly answer: AnswerCell;
}

/** The cell's figure as comparisons and whole steps must see it. */
export const measured = ({ answer }: AskedCell): Formula => rounded(answer.figure);

/** TRUE where the cell holds an answer of the right kind and within its bounds. */
export function isUsable(cell: AskedCell): Formula {
  const { asked, levels, answer } = cell;
  switch (asked.type) {
    case "yes-no":
      return answer.saysEither;
    case "level":
      return either(levels.map(answer.holds));
    case "count":
      return all([...isFigure(cell), formula`MOD(${measured(cell)},1)=0`]);
    case "rate":
    case "amount":
    case "points":
      return all(isFigure(cell));
  }
}

function isFigure(cell: AskedCell): Formula[] {
  const { min, max, beginsAt } = cell.asked;
  const figure = measured(cell);
  const least = beginsAt ?? min;
  const atLeast = least ? [formula`${figure}>=${rounded(least)}`] : [];
  const atMost = max ? [formula`${figure}<=${rounded(max)}`] : [];
  const isWithin = [...atLeast, ...atMost];
  const bounds = beginsAt ? [either([formula`${figure}=0`, all(isWithin)])] : isWithin;
  return [cell.answer.isNumber, ...bounds];
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
