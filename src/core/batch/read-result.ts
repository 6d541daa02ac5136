import type { FileProblem, FileResult, FindingResult, SheetsLeftOut, TableResult } from "./file-result";

type JsonRecord = Readonly<Record<string, unknown>>;

/** A result that has been through a file; null for what no version of ours has written. */
export function readResult(value: unknown): FileResult | null {
  if (!isRecord(value)) return null;
  const { file, problem, tables, leftOut } = value;
  if (typeof file !== "string" || !(problem === null || isProblem(problem))) return null;
  return isListOf(tables, isTable) && isListOf(leftOut, isLeftOut) ? { file, problem, tables, leftOut } : null;
}

function isProblem(value: unknown): value is FileProblem {
  return isRecord(value) && typeof value.code === "string" && typeof value.message === "string";
}

function isLeftOut(value: unknown): value is SheetsLeftOut {
  return isRecord(value) && isListOf(value.sheets, isText) && typeof value.message === "string";
}

function isTable(value: unknown): value is TableResult {
  if (!isRecord(value)) return false;
  const { sheet, project, totals, grade, findings } = value;
  return (
    typeof sheet === "string" &&
    isTextOrNull(project) &&
    isRecord(totals) &&
    ["stated", "sum", "capped", "supported", "ceiling"].every((name) => isNumberOrNull(totals[name])) &&
    isRecord(grade) &&
    isTextOrNull(grade.given) &&
    isTextOrNull(grade.supported) &&
    isListOf(findings, isFinding) &&
    isListOf(value.checksOff, isText)
  );
}

function isFinding(value: unknown): value is FindingResult {
  if (!isRecord(value)) return false;
  const { severity, cells } = value;
  return (
    (severity === "error" || severity === "warning" || severity === "info") &&
    isListOf(cells, isText) &&
    [value.check, value.name, value.what, value.todo].every(isText) &&
    isTextOrNull(value.accepted)
  );
}

const isRecord = (value: unknown): value is JsonRecord => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isNumberOrNull = (value: unknown): value is number | null => value === null || typeof value === "number";

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}
