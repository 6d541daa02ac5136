import {
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseCell,
  parseRange,
  type RangeAddress,
  unquoteSheetName,
} from "../../core/sheet/address";
import { type Token, tokensOf } from "./tokens";

/** Cells that a formula names. */
export interface Area {
  /** Null for the sheet that the formula stands on. */
  readonly sheet: string | null;
  readonly range: RangeAddress;
}

/** What a formula's result rests on. */
export interface References {
  readonly areas: readonly Area[];
  /** Defined names, as the formula writes them; also words that turn out to be none. */
  readonly names: readonly string[];
  /** Whether it may rest on cells that it doesn't name: by OFFSET or INDIRECT, a table's columns, several sheets. */
  readonly isOpen: boolean;
}

const OPEN_FUNCTIONS = ["INDIRECT", "OFFSET", "GETPIVOTDATA"];
const CONSTANTS = ["TRUE", "FALSE"];

/** Reads the references of a formula, which is given without its "=". */
export function referencesOf(formula: string): References {
  return new ReferenceReader(tokensOf(formula)).read();
}

class ReferenceReader {
  private readonly areas: Area[] = [];
  private readonly names: string[] = [];
  private isOpen = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): References {
    for (let at = 0; at < this.tokens.length;) at += this.take(at);
    const { areas, names, isOpen } = this;
    return { areas, names, isOpen };
  }

  /** Takes what begins at a token, and gives how many tokens that is. */
  private take(at: number): number {
    const { type = "space", text = "" } = this.tokens[at] ?? {};
    switch (type) {
      case "sheet":
        return 1 + this.takeOnSheet(at, text);
      case "cell":
      case "columns":
      case "rows":
        return this.takeArea(at, null);
      case "brackets":
        return this.takeBrackets(at);
      case "name":
        if (!CONSTANTS.includes(text.toUpperCase())) this.names.push(text);
        return 1;
      case "function":
        if (OPEN_FUNCTIONS.includes(text.toUpperCase())) this.isOpen = true;
        return 1;
      case "symbol":
        return this.takeSymbol(at, text);
      case "text":
      case "number":
      case "space":
        return 1;
    }
  }

  private takeOnSheet(at: number, text: string): number {
    const sheet = unquoteSheetName(text.replace(/!$/, ""));
    // 'January:March'!A1 is of all sheets between these two.
    if (!text.endsWith("!") || sheet.includes(":")) this.isOpen = true;
    const next = this.tokens[at + 1]?.type;
    if (next !== "cell" && next !== "columns" && next !== "rows") return 0;
    // '[other.xlsx]sheet'!A1
    return this.takeArea(at + 1, sheet, !sheet.includes("["));
  }

  /** [1]sheet!A1 is of another workbook, [column] of a table. */
  private takeBrackets(at: number): number {
    if (this.tokens[at + 1]?.type !== "sheet") {
      this.isOpen = true;
      return 1;
    }
    const next = this.tokens[at + 2]?.type;
    const isArea = next === "cell" || next === "columns" || next === "rows";
    return 2 + (isArea ? this.takeArea(at + 2, null, false) : next === "name" ? 1 : 0);
  }

  private takeArea(at: number, sheet: string | null, isOfThisBook = true): number {
    const first = this.tokens[at]?.text ?? "";
    const second = this.tokens[at + 1]?.text === ":" ? this.tokens[at + 2] : undefined;
    const hasEnd = second?.type === "cell";
    const range = rangeOf(hasEnd ? `${first}:${second.text}` : first);
    if (range && isOfThisBook) this.areas.push({ sheet, range });
    return hasEnd ? 3 : 1;
  }

  private takeSymbol(at: number, text: string): number {
    // A range up to what a function or a name gives: A1:INDEX(…).
    if (text === ":") this.isOpen = true;
    if (text !== "#") return 1;
    // The cells into which the formula of A1# spills; else an error value such as #REF!, which rests on nothing.
    if (this.tokens[at - 1]?.type === "cell") this.isOpen = true;
    return this.tokens[at + 1]?.text.toUpperCase() === "REF!" ? 2 : 1;
  }
}

function rangeOf(text: string): RangeAddress | null {
  const [first = "", last = first] = text.replace(/\$/g, "").split(":");
  if (parseCell(first)) return parseRange(`${first}:${last}`);
  if (/^\d+$/.test(first)) {
    const [top, bottom] = [Number(first) - 1, Number(last) - 1];
    return { top: Math.min(top, bottom), left: 0, bottom: Math.max(top, bottom), right: LAST_COLUMN };
  }
  const [one, other] = [columnNumber(first), columnNumber(last)];
  if (one === null || other === null) return null;
  return { top: 0, left: Math.min(one, other), bottom: LAST_ROW, right: Math.max(one, other) };
}
