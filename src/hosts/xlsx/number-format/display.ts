import { Rational } from "../../../core/exact";
import { type CellValue, textOf } from "../../../core/sheet/cell";
import { formatDate, isDateCode } from "./date";
import { codeOf, type FormatPiece, sectionsOf } from "./sections";

const SIGNIFICANT_DIGITS = 11;
const LARGEST_PLAIN = 1e11;
const SMALLEST_PLAIN = 1e-9;

/**
 * The text that a sheet shows for a value. Numbers: General, fixed places, percent, thousands, dates and times; a format
 * that goes beyond these (fractions, scientific) is shown as General would.
 */
export function displayText(value: CellValue, numberFormat: string, isFrom1904: boolean): string {
  return value.type === "number" ? displayNumber(value.number, numberFormat, isFrom1904) : textOf(value);
}

function displayNumber(number: number, numberFormat: string, isFrom1904: boolean): string {
  if (numberFormat === "General" || numberFormat === "@" || numberFormat === "") return general(number);
  const sections = cachedSections(numberFormat);
  const [positive = [], negative, zero] = sections;
  const section = number < 0 ? (negative ?? positive) : number === 0 ? (zero ?? positive) : positive;
  const code = codeOf(section);
  if (isDateCode(code)) return formatDate(number, section, isFrom1904) ?? general(number);
  if (/general|[e/?]/i.test(code)) return general(number);
  const sign = number < 0 && section === positive ? "-" : "";
  return sign + displayDigits(Math.abs(number), section, code);
}

/** As many digits as a cell has room for. */
function general(number: number): string {
  const size = Math.abs(number);
  if (Number.isInteger(number) && size < LARGEST_PLAIN) return String(number);
  if (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN) {
    const [digits = "", exponent = ""] = number.toExponential(5).split("e");
    return `${String(Number(digits))}E${exponent.replace(/\d+/, (power) => power.padStart(2, "0"))}`;
  }
  const shown = Number(number.toPrecision(SIGNIFICANT_DIGITS));
  const plain = String(shown);
  return plain.includes("e") ? Rational.fromNumber(shown).toDecimal(2 * SIGNIFICANT_DIGITS) : plain;
}

function displayDigits(size: number, section: readonly FormatPiece[], code: string): string {
  const [wholePart = "", decimalPart = ""] = code.split(".");
  const percents = code.split("%").length - 1;
  const most = decimalPart.replace(/[^0#]/g, "").length;
  const least = decimalPart.replace(/[^0]/g, "").length;
  const scaled = Rational.fromNumber(size).times(Rational.of(100 ** percents));
  const [whole = "0", decimals = ""] = scaled.toDecimal(most).split(".");
  const grouped = /[0#],[0#]/.test(wholePart) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  const leading = wholePart.replace(/[^0]/g, "").length;
  const shown = leading === 0 && whole === "0" && decimals !== "" ? "" : grouped.padStart(leading, "0");
  const digits = decimals.padEnd(least, "0");
  return fillIn(section, digits === "" ? shown : `${shown}.${digits}`);
}

/** The digits in the place of the code's own, with everything that stands before, behind and between sections' literals. */
function fillIn(section: readonly FormatPiece[], digits: string): string {
  let placed = false;
  let shown = "";
  for (const { type, text } of section) {
    if (type === "literal" || !/[0#.,]/.test(text)) {
      shown += text;
    } else if (!placed) {
      shown += digits;
      placed = true;
    }
  }
  return shown;
}

const sectionsByCode = new Map<string, FormatPiece[][]>();
const MOST_CODES_KEPT = 200;

function cachedSections(code: string): FormatPiece[][] {
  const known = sectionsByCode.get(code);
  if (known) return known;
  const sections = sectionsOf(code);
  if (sectionsByCode.size >= MOST_CODES_KEPT) sectionsByCode.clear();
  sectionsByCode.set(code, sections);
  return sections;
}
