import { Rational } from "../exact";
import type { Cell } from "../sheet/cell";
import { isPercentFormat, numberIn } from "../table/numbers";
import { plain } from "../table/text";
import { COUNTERS, type Direction, DIRECTIONS, MULTIPLES, UNITS } from "./vocabulary";

/** What a figure is counted in; `factor` turns it into the kind's smallest unit. */
export interface Unit {
  readonly kind: (typeof UNITS)[number]["kind"];
  readonly factor: Rational;
}

/** A figure in a cell of targets or results. */
export interface Quantity {
  /** As it is written: 5 of "≥5万元", 0.98 of "98%". */
  readonly figure: Rational;
  /** Null where nothing says. */
  readonly unit: Unit | null;
  /** What the cell's own signs or words say; null where they say nothing. */
  readonly direction: Direction | null;
  /** How a spreadsheet comes to the figure: the cell is a number, or text from which this has to be taken away. */
  readonly source: "number" | "unreadable" | { readonly takenAway: readonly string[] };
}

/** What a cell of targets or results says. */
export type Stated =
  | { readonly type: "blank" }
  | { readonly type: "quantity"; readonly quantity: Quantity }
  /** No figure in it: 达成预期指标. */
  | { readonly type: "words"; readonly text: string }
  /** Figures that don't stand alone: "1月底前", "3至5份". */
  | { readonly type: "unclear"; readonly text: string };

const NUMBER = /^(-?\d+(?:,\d{3})*(?:\.\d+)?)(%|‰)?$/;
const MARKS_OF_NOTHING = new Set(["", "/", "-", "—", "——", "无"]);

/** Reads a cell as a quantity. `unit` is what the row's own column of units says; "" without one. */
export function statedIn(cell: Cell, unit = ""): Stated {
  const { value, numberFormat } = cell;
  if (value.type === "number") {
    if (numberIn(cell).type !== "number") return { type: "unclear", text: cell.text };
    const isShare = isPercentFormat(numberFormat);
    const figure = Rational.fromNumber(value.number);
    return {
      type: "quantity",
      quantity: { figure, unit: isShare ? WHOLE : unitNamed(unit), direction: null, source: "number" },
    };
  }
  if (value.type === "empty") return { type: "blank" };
  if (value.type !== "text") return { type: "unclear", text: cell.text };
  return statedInWords(value.text, unit);
}

const WHOLE: Unit = { kind: "share", factor: Rational.one };

function statedInWords(text: string, unit: string): Stated {
  if (MARKS_OF_NOTHING.has(plain(text))) return { type: "blank" };
  const quantity = quantityIn(text, unit);
  if (quantity) return { type: "quantity", quantity };
  return /[\d０-９]/.test(text) ? { type: "unclear", text } : { type: "words", text: text.trim() };
}

/** Signs or words, one figure, a unit, and nothing else. */
function quantityIn(text: string, unitBeside: string): Quantity | null {
  const [, before = "", digits = "", behind = ""] =
    /^([^\d-]*)(-?[\d,]*\.?\d+)(\D*)$/.exec(text.normalize("NFKC")) ?? [];
  const written = NUMBER.exec(digits);
  const sign = directionOf(plain(before));
  const tail = plain(behind);
  const after = DIRECTIONS.find(([word]) => word.length > 1 && tail.endsWith(word));
  const unitWord = after ? tail.slice(0, -after[0].length) : tail;
  const unit = unitWord === "" ? unitNamed(unitBeside) : unitNamed(unitWord);
  const figure = written?.[1] === undefined ? null : Rational.parse(written[1].replace(/,/g, ""));
  if (!figure || sign === "unknown" || (unitWord !== "" && !unit)) return null;
  const share = unit?.kind === "share";
  return {
    // Excel reads "98%" as 0.98: the figure is what it reads.
    figure: share && unitWord === "%" ? figure.times(unit.factor) : figure,
    unit: share && unitWord === "%" ? WHOLE : unit,
    direction: sign ?? after?.[1] ?? null,
    source: sourceIn(text, digits),
  };
}

/** What has to be taken away before a spreadsheet reads the text as a number; a % and separators it understands. */
function sourceIn(text: string, digits: string): Quantity["source"] {
  const at = text.indexOf(digits);
  // Full-width digits aren't read everywhere.
  if (at < 0) return "unreadable";
  const end = at + digits.length;
  const takenAway = [text.slice(0, at), text.slice(text[end] === "%" ? end + 1 : end)];
  return { takenAway: takenAway.filter((part) => part !== "") };
}

/** The direction that a word or a sign stands for; null for none, "unknown" for anything else. */
export function directionOf(text: string): Direction | null | "unknown" {
  const word = plain(text).replace(/[:：]$/, "");
  if (word === "") return null;
  return DIRECTIONS.find(([known]) => known === word)?.[1] ?? "unknown";
}

/** The unit that a word stands for; null for one that nobody knows. */
export function unitNamed(word: string): Unit | null {
  const name = plain(word);
  for (const { kind, units } of UNITS) {
    const factor = units[name];
    if (factor !== undefined) return { kind, factor: exactly(factor) };
  }
  const multiple = MULTIPLES[name.slice(0, 1)];
  const counter = multiple === undefined ? name : name.slice(1);
  if (!COUNTERS.split(" ").includes(counter)) return null;
  return { kind: "count", factor: multiple === undefined ? Rational.one : exactly(multiple) };
}

function exactly(text: string): Rational {
  const [over = "", under = "1"] = text.split("/");
  const [numerator, denominator] = [Rational.parse(over), Rational.parse(under)];
  if (!numerator || !denominator) throw new RangeError(text);
  return numerator.dividedBy(denominator);
}
