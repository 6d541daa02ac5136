import { type Formula, formula, quoted } from "../../edits/formula";
import { Rational } from "../../exact";
import type { CellAddress } from "../../sheet/address";

/** The answers that the working paper's list offers for yes and no. */
export const [YES, NO] = ["是", "否"] as const;

/** An answer's cell as a formula sees it, wherever it stands. */
export interface AnswerCell {
  /** The number in it; 0 where there is none. */
  readonly figure: Formula;
  /** TRUE where it holds a number, and no text that looks like one. */
  readonly isNumber: Formula;
  /** TRUE where it says yes. */
  readonly saysYes: Formula;
  /** TRUE where it says yes or no. */
  readonly saysEither: Formula;
  /** TRUE where it holds this text. */
  readonly holds: (text: string) => Formula;
}

/** An answer in a cell of its own, where TRUE and FALSE are understood beside 是 and 否. */
export function answerAt(address: CellAddress): AnswerCell {
  const cell = formula`${address}`;
  const holds = (text: string): Formula => formula`${cell}=${quoted(text)}`;
  return {
    figure: cell,
    isNumber: formula`ISNUMBER(${cell})`,
    // A blank cell equals FALSE, so that it must have been checked before.
    saysYes: formula`OR(${holds(YES)},${cell}=TRUE)`,
    saysEither: formula`OR(${holds(YES)},${holds(NO)},ISLOGICAL(${cell}))`,
    holds,
  };
}

/** No figure that anybody gives lies further out. */
const FARTHEST = Rational.of(1_000_000_000_000_000);

/**
 * An answer in whichever row of a column its key stands, so that it is found wherever rows are sorted to. Two rows with
 * one key are no answer.
 * @param most a figure above it is none
 */
export function answerByKey(key: string, keys: Formula, answers: Formula, most: Rational | null = null): AnswerCell {
  const counted = (criterion: Formula): Formula => formula`COUNTIFS(${keys},${quoted(key)},${answers},${criterion})`;
  const holds = (text: string): Formula => formula`${counted(quoted(`=${literally(text)}`))}=1`;
  const lower = quoted(`>=-${FARTHEST.toDecimal(0)}`);
  const bounds = most ? formula`${lower},${answers},${quoted(`<=${most.toDecimal(9)}`)}` : lower;
  return {
    figure: formula`SUMIFS(${answers},${keys},${quoted(key)})`,
    // Comparing with a number passes over texts.
    isNumber: formula`${counted(bounds)}=1`,
    saysYes: holds(YES),
    saysEither: formula`${counted(quoted(YES))}+${counted(quoted(NO))}=1`,
    holds,
  };
}

/** A text without the meaning that *, ? and ~ have for COUNTIFS. */
const literally = (text: string): string => text.replace(/[*?~]/g, "~$&");
