/// <reference types="office-js" />
import { isSameValidation, type Validation, type ValidationRule } from "../../../core/edits/validation";

/** A range's validation as Excel tells it, so that it can be given back unharmed. */
export interface ToldValidation {
  readonly type: string;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

export function askValidation(range: Excel.Range): Excel.DataValidation {
  const { dataValidation } = range;
  dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
  return dataValidation;
}

export function toldValidation({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): ToldValidation {
  return { type, rule, errorAlert, prompt, ignoreBlanks };
}

/** Whether a range has just this validation. Cells with different ones never have. */
export function hasValidation(told: ToldValidation, expected: Validation | null): boolean {
  if (told.type === "None") return expected === null;
  const validation = validationFrom(told);
  return validation !== null && isSameValidation(validation, expected);
}

/** Whether giving back what was told leaves the range as it was. */
export function canBeGivenBack({ type }: ToldValidation): boolean {
  return type !== "Inconsistent" && type !== "MixedCriteria";
}

/** Gives a range a validation instead of the one that it has; null for none. */
export function setValidation({ dataValidation }: Excel.Range, validation: Validation | null): void {
  dataValidation.clear();
  if (!validation) return;
  const { title, message } = validation.refusal;
  dataValidation.rule = excelRule(validation.rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { title, message, style: "Stop", showAlert: true };
}

export function giveBackValidation({ dataValidation }: Excel.Range, told: ToldValidation): void {
  dataValidation.clear();
  if (told.type === "None") return;
  dataValidation.rule = told.rule;
  dataValidation.ignoreBlanks = told.ignoreBlanks;
  dataValidation.errorAlert = told.errorAlert;
  dataValidation.prompt = told.prompt;
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.type === "list") return { list: { inCellDropDown: true, source: rule.words.join(",") } };
  const bounds = boundsOf(rule.least, rule.most);
  return rule.type === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

function boundsOf(least: number | null, most: number | null): Excel.BasicDataValidation {
  if (least === null) return { formula1: most ?? 0, operator: "LessThanOrEqualTo" };
  if (most === null) return { formula1: least, operator: "GreaterThanOrEqualTo" };
  return { formula1: least, formula2: most, operator: "Between" };
}

/** Null for what we never write. */
function validationFrom({ rule, errorAlert, ignoreBlanks }: ToldValidation): Validation | null {
  const read = ruleFrom(rule);
  if (!read || !ignoreBlanks || errorAlert.style !== "Stop" || !errorAlert.showAlert) return null;
  return { rule: read, refusal: { title: errorAlert.title, message: errorAlert.message } };
}

function ruleFrom({ list, wholeNumber, decimal }: Excel.DataValidationRule): ValidationRule | null {
  if (list) return typeof list.source === "string" ? { type: "list", words: list.source.split(",") } : null;
  const bounds = wholeNumber ?? decimal;
  if (!bounds) return null;
  const type = wholeNumber ? "whole" : "decimal";
  const [first, second] = [numberIn(bounds.formula1), numberIn(bounds.formula2)];
  if (first === null) return null;
  if (bounds.operator === "LessThanOrEqualTo") return { type, least: null, most: first };
  if (bounds.operator === "GreaterThanOrEqualTo") return { type, least: first, most: null };
  if (bounds.operator !== "Between" || second === null) return null;
  return { type, least: first, most: second };
}

/** Excel gives bounds back as numbers, as texts, or as formulas ("=5"). */
function numberIn(bound: unknown): number | null {
  if (typeof bound === "number") return bound;
  if (typeof bound !== "string" || !/^=?-?\d/.test(bound)) return null;
  const read = Number(bound.replace(/^=/, ""));
  return Number.isFinite(read) ? read : null;
}
