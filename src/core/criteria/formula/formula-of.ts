import { type Formula, formula, render } from "../../edits/formula";
import type { CellAddress } from "../../sheet/address";
import { termOf } from "../terms/term-of";
import { questionsOf } from "../inputs";
import type { Input, Reading } from "../reading";
import { type AnswerCell, answerAt } from "./answer-cell";
import { write } from "./write";

/** What Excel takes of one formula. */
const MOST_CHARACTERS = 8192;
const MOST_NESTED = 64;
const LONGEST_TEXT = 255;

/**
 * The formula that works a reading's score out from answers in cells, in functions that Excel 2016 has; `cellOf` gives
 * the cell of an input, or how it is seen from the formula. The cells hold 是 or 否 (or TRUE or FALSE), figures (0.85 for
 * 85 %), or a level's own words; where one that the score depends on is blank or can't be right, the formula gives "".
 * Null where there is no reading, or where its formula is more than Excel takes.
 */
export function formulaOf(
  { rule, inputs }: Reading,
  cellOf: (input: Input) => CellAddress | AnswerCell,
): Formula | null {
  if (!rule || inputs.some(({ levels }) => levels?.some(({ length }) => length > LONGEST_TEXT))) return null;
  const questions = questionsOf(rule);
  const cells = new Map(
    inputs.flatMap((input, index) => {
      const asked = questions[index];
      if (!asked) return [];
      const cell = cellOf(input);
      const answer = "row" in cell ? answerAt(cell) : cell;
      return [[asked.asks, { asked, levels: input.levels ?? [], answer }]];
    }),
  );
  const score = formula`IFERROR(${write(termOf(rule), cells, new Set(), formula`""`).formula},"")`;
  return isTaken(render(score)) ? score : null;
}

function isTaken(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  let [depth, isText] = [0, false];
  for (const character of text) {
    if (character === '"') isText = !isText;
    if (isText) continue;
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth > MOST_NESTED) return false;
  }
  return true;
}
