/** What a cell lets itself be given; a blank is always allowed. */
export type ValidationRule =
  /** One of these words, offered in a drop-down list. A word has no comma; all together have 255 characters at most. */
  | { readonly type: "list"; readonly words: readonly string[] }
  /** A number within bounds, both included; null for a side without one. At least one side has a bound. */
  | { readonly type: "whole" | "decimal"; readonly least: number | null; readonly most: number | null };

export interface Validation {
  readonly rule: ValidationRule;
  /** What is said to whoever types something else. */
  readonly refusal: { readonly title: string; readonly message: string };
}

/** Validations are the same when they let in the same and say the same. */
export function isSameValidation(one: Validation | null, other: Validation | null): boolean {
  return validationKey(one) === validationKey(other);
}

/** One text for what a validation says, "" for none. */
function validationKey(validation: Validation | null): string {
  if (!validation) return "";
  const { rule, refusal } = validation;
  const allowed = rule.type === "list" ? rule.words : [rule.least, rule.most];
  return JSON.stringify([rule.type, allowed, refusal.title, refusal.message]);
}
