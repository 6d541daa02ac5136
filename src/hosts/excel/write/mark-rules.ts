/// <reference types="office-js" />
import { type Mark } from "../../../core/edits/operations";
import { lookOf } from "../../mark-look";

/** Behind every rule of the user's, so that none loses its place; Excel takes the highest number there is. */
const LAST_PRIORITY = 9999;

/** Begins a mark: a rule without a formula yet. */
export function putMark(range: Excel.Range): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.load("id");
  return rule;
}

/** Gives a new rule the formula and the look of a mark. */
export function shine(rule: Excel.ConditionalFormat, mark: Mark): void {
  const { letters, ground } = lookOf(mark);
  rule.custom.rule.formula = `=${mark.formula}`;
  rule.custom.format.font.bold = true;
  rule.custom.format.font.color = `#${letters}`;
  rule.custom.format.fill.color = `#${ground}`;
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
