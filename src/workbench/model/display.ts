import { type CellContent, isError } from "./content";
import { formatDate, isDateCode } from "./display-date";

/** Private-use characters stand for the literal texts of a code while its digits are filled in. */
const PLACEHOLDERS = 0xe000;

/** What the sheet shows of a cell, by its number format: the common codes, the rest as General. */
export function displayText(content: CellContent, numberFormat: string): string {
  if (content === null) return "";
  if (isError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const sections = splitSections(numberFormat);
  if (typeof content === "string") return textSection(sections[3], content);
  return displayNumber(content, sections);
}

/** A number as General shows it: up to eleven characters. */
function generalText(number: number): string {
  const size = Math.abs(number);
  if (size === 0) return "0";
  if (size >= 1e11 || size < 1e-9) return scientific(number, 5).replace(/\.?0+E/, "E");
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return String(Number(number.toFixed(Math.max(0, 10 - wholeDigits))));
}

function displayNumber(number: number, sections: readonly string[]): string {
  const [positive = "General", negative, zero] = sections;
  if (number < 0 && negative !== undefined) return applySection(-number, negative);
  if (number === 0 && zero !== undefined) return applySection(0, zero);
  if (number >= 0) return applySection(number, positive);
  const text = applySection(-number, positive);
  return /[1-9]/.test(text) || isDateCode(positive) ? `-${text}` : text;
}

/** Applies one section to a number that isn't negative. */
function applySection(number: number, section: string): string {
  const code = section.replace(
    /\[(?:[A-Za-z]+\d*|\$?[^\]]*|[<>=][^\]]*)\]/g,
    (part) => /^\[\$([^-\]]+)/.exec(part)?.[1] ?? (/^\[[hms]+\]$/i.test(part) ? part : ""),
  );
  if (/^general$/i.test(code) || code === "@") return generalText(number);
  if (code === "") return "";
  if (isDateCode(code)) return formatDate(number, code);
  const literals: string[] = [];
  const masked = code.replace(/"([^"]*)"|\\(.)|_.|\*./g, (_, quoted?: string, escaped?: string) => {
    literals.push(quoted ?? escaped ?? "");
    return String.fromCharCode(PLACEHOLDERS + literals.length - 1);
  });
  const match = /[#0?][#0?,]*(?:\.[#0?]*)?,*(?:E[+-]0+)?/.exec(masked);
  const filled = match ? masked.replace(match[0], digits(number * (masked.includes("%") ? 100 : 1), match[0])) : masked;
  return filled.replace(/[\uE000-\uE0FF]/g, (mark) => literals[mark.charCodeAt(0) - PLACEHOLDERS] ?? "");
}

function digits(number: number, pattern: string): string {
  const [bare = ""] = /^[^,E]*(?:,+[^,E]+)*/.exec(pattern) ?? [];
  const [whole = "", fraction = ""] = bare.split(".");
  if (pattern.includes("E")) return scientific(number, fraction.length);
  // Commas at the end divide by a thousand each.
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  const scaled = number / Math.pow(1000, thousands);
  const [wholeText = "0", fractionText = ""] = roundedText(scaled, fraction.length).split(".");
  const least = whole.replace(/[^0]/g, "").length;
  const padded = (Number(wholeText) === 0 && least === 0 ? "" : wholeText).padStart(least, "0");
  const isGrouped = /[#0?],[#0?]/.test(whole);
  const grouped = isGrouped ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const kept = trimOptional(fractionText, fraction);
  return fraction === "" ? grouped : `${grouped}.${kept}`;
}

/** Takes away the zeros at the end for which the code has "#". */
function trimOptional(text: string, pattern: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "0" && pattern[end - 1] === "#") end -= 1;
  return text.slice(0, end);
}

/** Rounds the decimal that the number stands for, half away from zero: 2.675 gives 2.68, as in Excel. */
function roundedText(number: number, places: number): string {
  if (number >= 1e21) return String(number);
  return Number(`${Math.round(Number(`${Number(number.toPrecision(15))}e${places}`))}e-${places}`).toFixed(places);
}

function scientific(number: number, places: number): string {
  const [mantissa = "0", exponent = "+0"] = number.toExponential(places).split("e");
  const size = exponent.slice(1).padStart(2, "0");
  return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${size}`;
}

function textSection(section: string | undefined, text: string): string {
  if (section === undefined) return text;
  return section.replace(/"([^"]*)"|@/g, (part, literal?: string) => (part === "@" ? text : (literal ?? "")));
}

/** Cuts a code at the semicolons outside quotes and brackets. */
function splitSections(code: string): string[] {
  const parts = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g);
  return parts ?? [""];
}
