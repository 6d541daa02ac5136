import type { Input } from "../../../core/criteria/reading";
import type { Indicator } from "../../../core/table/table";
import type { Texts } from "../../../locales/texts";

/**
 * What an input is called beside its criterion: the criterion's own words for it. Where these are none or all of them, it
 * is what kind of answer is asked for.
 */
export function pointName({ label, type }: Input, { criterion }: Indicator, { explanation, paper }: Texts): string {
  if (label === "") return paper.ownFigure;
  const text = criterion?.text.trim() ?? "";
  return label.length >= text.length - LONGEST_END ? explanation.inputs[type] : label;
}

/** A full stop. */
const LONGEST_END = 1;
