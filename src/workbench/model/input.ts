import { type CellContent, ERROR_VALUES } from "./content";
import { isWellFormed } from "./formula";

/** What Excel makes of a text that is entered. */
export type ParsedInput =
  | {
      readonly type: "constant";
      readonly content: CellContent;
      readonly isQuoted: boolean;
      readonly format: string | null;
    }
  | { readonly type: "formula"; readonly formula: string }
  /** Excel would refuse it with a message. */
  | { readonly type: "refused" };

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d{1,3})?\s*(%?)$/i;
const DAY_MS = 86400000;
/** Serial number 0 lies here, as Excel counts from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Reads a text as Excel reads what is entered into a cell, typed or written as a value: numbers, percentages, dates,
 * booleans, formulas and a leading apostrophe; in a cell formatted "@" everything stays text. `format` is the number
 * format that Excel gives along to a cell that has none.
 */
export function parseInput(text: string, numberFormat: string): ParsedInput {
  if (text === "") return constant(null);
  if (text.startsWith("'")) return { type: "constant", content: text.slice(1), isQuoted: true, format: null };
  if (numberFormat === "@") return constant(text);
  if (text.startsWith("=") && text.length > 1) {
    return isWellFormed(text) ? { type: "formula", formula: text } : { type: "refused" };
  }
  const trimmed = text.trim();
  const number = parseNumber(trimmed) ?? parseDate(trimmed) ?? parseTime(trimmed);
  if (number) return constant(number.content, number.format);
  if (/^(true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === "true");
  const error = ERROR_VALUES.find((value) => value === trimmed.toUpperCase());
  if (error !== undefined) return constant({ error });
  if (/^[+-]./.test(text) || /^@[\p{L}_]+\(/u.test(text)) return signedFormula(text);
  return constant(text);
}

interface ParsedNumber {
  readonly content: number;
  readonly format: string | null;
}

function parseNumber(text: string): ParsedNumber | null {
  const inBrackets = /^\((.+)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(inBrackets ?? text);
  if (!match || (match[2] === undefined && !/\d/.test(match[3] ?? ""))) return null;
  if (inBrackets !== undefined && match[1] !== "") return null;
  const [, sign, whole = "", fraction = "", exponent = "", percent] = match;
  const size = Number(`${whole.replace(/,/g, "")}${fraction === "." ? "" : fraction}${exponent}`.replace(/^\./, "0."));
  const signed = sign === "-" || inBrackets !== undefined ? -size : size;
  // Dividing would give 0.07 as 0.07000000000000001 for some percentages; a decimal exponent does not.
  if (percent) return { content: Number(`${signed}e-2`), format: fraction === "" ? "0%" : "0.00%" };
  if (exponent) return { content: signed, format: "0.00E+00" };
  return { content: signed, format: whole.includes(",") ? (fraction === "" ? "#,##0" : "#,##0.00") : null };
}

function parseDate(text: string): ParsedNumber | null {
  const full = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (full) {
    const content = serial(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5]));
    return content === null ? null : { content, format: full[4] === undefined ? "yyyy/m/d" : 'yyyy"年"m"月"d"日"' };
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const content = short && serial(new Date().getUTCFullYear(), Number(short[1]), Number(short[2]));
  return content ? { content, format: 'm"月"d"日"' } : null;
}

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - EPOCH) / DAY_MS) : null;
}

function parseTime(text: string): ParsedNumber | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const [hours, minutes, seconds] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3] ?? 0)];
  if (!match || hours > 23 || minutes > 59 || seconds > 59) return null;
  return {
    content: (hours * 3600 + minutes * 60 + seconds) / 86400,
    format: match[3] === undefined ? "h:mm" : "h:mm:ss",
  };
}

function signedFormula(text: string): ParsedInput {
  const formula = text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
  return isWellFormed(formula) ? { type: "formula", formula } : { type: "refused" };
}

function constant(content: CellContent, format: string | null = null): ParsedInput {
  return { type: "constant", content, isQuoted: false, format };
}
