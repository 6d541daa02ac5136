import { Rational } from "../exact";
import { contains, type RangeAddress } from "../sheet/address";
import type { CellValue } from "../sheet/cell";
import { type Indicator, pointsIn } from "../table/table";
import type { CheckedTable, DataValue } from "./check";
import { folded } from "./duplicates";
import { fingerprintOf } from "./fingerprint";
import type { Finding } from "./findings";

/** The names that all rows of a finding share, from the topmost level down; empty for the table as a whole. */
export function pathOf(finding: Finding, table: CheckedTable): readonly string[] {
  const [first = [], ...others] = subjectsOf(finding, table);
  const end = first.findIndex((name, level) => others.some((path) => path[level] !== name));
  return end < 0 ? first : first.slice(0, end);
}

/**
 * A short text that stays the same as long as a finding is about the same rows with the same values, wherever on the
 * sheet they have gone.
 */
export function valuesPrint(finding: Finding, table: CheckedTable): string {
  const cells = finding.cells.map((range) => valuesIn(range, table));
  return fingerprintOf([subjectsOf(finding, table), figuresIn(finding.data), cells]);
}

/**
 * A short text for the criterion and the weight from which alone a finding follows: then it is the template's fault,
 * and comes again in each copy of it. Null where the finding is about anything else as well.
 */
export function templatePrint({ cells }: Finding, { table: { indicators } }: CheckedTable): string | null {
  const row = indicators.find(({ criterion }) => cells.some((range) => isCell(range, criterion)));
  const isAlone =
    row !== undefined && cells.every((range) => isCell(range, row.criterion) || isCell(range, row.weight));
  if (!isAlone) return null;
  return fingerprintOf([folded(row.criterion?.text ?? ""), pointsIn(row.weight)?.toDecimal(4) ?? null]);
}

function isCell(range: RangeAddress, cell: Indicator["criterion"] | Indicator["weight"]): boolean {
  if (!cell || !contains(range, cell.address)) return false;
  return range.top === range.bottom && range.left === range.right;
}

/** The paths of the rows that a finding's cells belong to; that of the whole table for a cell of none. */
function subjectsOf(
  { cells }: Finding,
  { table: { indicators, groups } }: CheckedTable,
): readonly (readonly string[])[] {
  return cells.flatMap((range) => {
    const named = groups.filter(
      ({ cell, weight }) => contains(range, cell) || (weight !== null && contains(range, weight.address)),
    );
    const isIn = ({ rows }: Indicator): boolean => rows.first <= range.bottom && rows.last >= range.top;
    const rows = named.length > 0 ? named : indicators.filter(isIn);
    return rows.length > 0 ? rows.map(({ path }) => path) : [[]];
  });
}

function valuesIn({ top, left, bottom, right }: RangeAddress, { grid }: CheckedTable): string[] {
  const values: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) values.push(written(grid.at({ row, column }).value));
  }
  return values;
}

/** Beyond so many digits, programs that calculate a workbook differ. */
const SAME_DIGITS = 12;

/** A value with its type: a 5 that becomes text is another value. */
function written(value: CellValue): string {
  switch (value.type) {
    case "number":
      return `n${Number(value.number.toPrecision(SAME_DIGITS))}`;
    case "text":
      return `t${value.text}`;
    case "boolean":
      return `b${String(value.boolean)}`;
    case "error":
      return `e${value.error}`;
    case "empty":
    case "not-calculated":
      return value.type;
  }
}

/** Numbers and verdicts of a message's data: its texts are names, which the rows have, and addresses, which move. */
function figuresIn(value: DataValue): unknown {
  if (value instanceof Rational) return value.toDecimal(4);
  if (typeof value === "string") return null;
  if (typeof value !== "object" || value === null) return value;
  const parts: readonly DataValue[] = Array.isArray(value) ? value : Object.values(value);
  return parts.map(figuresIn);
}
