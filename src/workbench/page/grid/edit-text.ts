import { isError } from "../../model/content";
import { displayText } from "../../model/display";
import { isDateCode } from "../../model/display-date";
import { type ModelCell } from "../../model/grid";
import { parseInput } from "../../model/input";

/** What stands in the formula bar for a cell, so that entering it unchanged changes nothing. */
export function editTextOf({ content, formula, style, isQuoted }: ModelCell): string {
  if (formula !== null) return formula;
  if (content === null) return "";
  if (isError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return numberText(content, style.numberFormat);
  const parsed = parseInput(content, style.numberFormat);
  const isPlain = parsed.type === "constant" && parsed.content === content && !parsed.isQuoted;
  return isQuoted || !isPlain ? `'${content}` : content;
}

function numberText(number: number, format: string): string {
  if (format.includes("%")) return `${Number((number * 100).toPrecision(15))}%`;
  return isDateCode(format) && Number.isInteger(number) ? displayText(number, "yyyy/m/d") : String(number);
}
