import { type RangeAddress } from "../../core/sheet/address";
import { type CellContent } from "../model/content";
import { translate } from "../model/formula";
import { type ConditionalFormat, type ConditionalFormatLook, type Sheet } from "../model/sheet";
import { type Workbook } from "../model/workbook";
import { type Probe } from "./calculator";

/** "row,column" → the look that the sheet's rules give the cell, the first one winning facet by facet. */
export type ConditionalLooks = ReadonlyMap<string, ConditionalFormatLook>;

/** The types of rules whose premise is a formula; that of a comparison is made by whoever reads it from a file. */
const WORKED_OUT: readonly string[] = ["Custom", "CellValue"];

/**
 * Which cells the rules of a sheet light up, within a window of it. Only rules with a formula of their own are worked
 * out. Cells without an entry look as their style says.
 */
export function conditionalLooks(workbook: Workbook, sheet: Sheet, window: RangeAddress): ConditionalLooks {
  const looks = new Map<string, ConditionalFormatLook>();
  const stopped = new Set<string>();
  const sheetIndex = workbook.sheets.indexOf(sheet);
  const trials = sheet.conditionalFormats.flatMap((rule) => trialsOf(rule, sheetIndex, window));
  const answers = workbook.calculator.probe(trials.map(({ probe }) => probe));
  trials.forEach(({ rule, probe }, index) => {
    const key = `${probe.row},${probe.column}`;
    if (!isTrue(answers[index] ?? null) || stopped.has(key)) return;
    looks.set(key, merge(looks.get(key), rule.look));
    if (rule.stopIfTrue) stopped.add(key);
  });
  return looks;
}

interface Trial {
  readonly rule: ConditionalFormat;
  readonly probe: Probe;
}

function trialsOf(rule: ConditionalFormat, sheet: number, window: RangeAddress): Trial[] {
  const anchor = rule.ranges[0];
  if (!WORKED_OUT.includes(rule.type) || !anchor || rule.formula === "") return [];
  return rule.ranges.flatMap((range) =>
    cellsOf(range, window).map(({ row, column }) => {
      const formula = translate(rule.formula, row - anchor.top, column - anchor.left);
      return { rule, probe: { sheet, row, column, formula } };
    }),
  );
}

function isTrue(content: CellContent): boolean {
  return content === true || (typeof content === "number" && content !== 0);
}

function merge(first: ConditionalFormatLook | undefined, second: ConditionalFormatLook): ConditionalFormatLook {
  if (!first) return second;
  return {
    fill: first.fill ?? second.fill,
    fontColor: first.fontColor ?? second.fontColor,
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
  };
}

function cellsOf(range: RangeAddress, window: RangeAddress): { row: number; column: number }[] {
  const [top, bottom] = [Math.max(range.top, window.top), Math.min(range.bottom, window.bottom)];
  const [left, right] = [Math.max(range.left, window.left), Math.min(range.right, window.right)];
  const cells: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
}
