/// <reference types="office-js" />
import { type Mark } from "../../../core/edits/operations";
import { MARK_LOOK } from "../../mark-look";

/** Behind every rule of the user's, so that none loses its place; Excel takes the highest number there is. */
const LAST_PRIORITY = 9999;

/** Begins a mark: a rule without a formula yet. */
export function putMark(range: Excel.Range): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.load("id");
  return rule;
}

/** Gives a new rule the formula and the look of a mark. */
export function shine(rule: Excel.ConditionalFormat, { formula }: Mark): void {
  rule.custom.rule.formula = `=${formula}`;
  rule.custom.format.font.bold = true;
  rule.custom.format.font.color = `#${MARK_LOOK.letters}`;
  rule.custom.format.fill.color = `#${MARK_LOOK.ground}`;
  rule.priority = LAST_PRIORITY;
}

/** The id that Excel has given to a new rule; null where it hasn't told. */
export function addedId(rule: Excel.ConditionalFormat): string | null {
  try {
    return rule.id;
  } catch {
    return null;
  }
}
