import { type Cell, type CellValue, EMPTY_CELL } from "../../core/sheet/cell";

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const PERCENT = /^([+-]?\d+(?:\.(\d+))?)\s*%$/;
/** Excel keeps no more; longer numbers are those of cards and documents. */
const MOST_DIGITS = 15;
/** A function or a reference, not a line of equals signs. */
const FORMULA = /^=\s*[+-]?\s*(?:[A-Z.]+\(|\$?[A-Z]{1,3}\$?\d|\(|\d)/i;

/** A cell of a file that holds nothing but text, as Excel takes it when it opens such a file. */
export function cellOfText(text: string): Cell {
  if (text === "") return EMPTY_CELL;
  if (FORMULA.test(text)) return { ...EMPTY_CELL, value: { type: "not-calculated" }, formula: text };
  const percent = PERCENT.exec(text);
  if (percent) {
    const [, digits = "", decimals = ""] = percent;
    const numberFormat = decimals === "" ? "0%" : "0.00%";
    return { value: number(Number(digits) / 100), formula: null, text, numberFormat };
  }
  const isNumber = NUMBER.test(text) && text.replace(/\D/g, "").length <= MOST_DIGITS;
  return isNumber ? { ...EMPTY_CELL, value: number(Number(text.replace(/,/g, ""))), text } : textCell(text);
}

/** A cell that its file says to be text, whatever it looks like. */
export function textCell(text: string, numberFormat = EMPTY_CELL.numberFormat): Cell {
  return text === "" ? EMPTY_CELL : { value: { type: "text", text }, formula: null, text, numberFormat };
}

const number = (value: number): CellValue => ({ type: "number", number: value });
