import type { SheetEdits } from "../../../core/edits/operations";
import type { CellValue } from "../../../core/sheet/cell";
import { Calculator } from "../calculate/calculator";
import type { BookCell } from "../calculate/cells";
import { Dependents, type PlacedFormula } from "../calculate/dependents";
import type { SheetEntry } from "../package/workbook-part";
import type { PlacedCell } from "../read/sheet-contents";
import type { Workbook } from "../workbook";
import { type Refreshed, writeResults } from "./results";

/** What has been done to a workbook. */
interface Done {
  /** As it was before the plan. */
  readonly workbook: Workbook;
  readonly original: Workbook;
  readonly sheets: readonly SheetEdits[];
  /** The cells that have changed by the plan, and those that had before it since the workbook was opened. */
  readonly now: readonly BookCell[];
  readonly earlier: readonly BookCell[];
}

/**
 * Gives the formulas that rest on changed cells their new results, wherever they stand. Those that can't be worked out
 * keep the old result and are marked as to be calculated again, so that nobody takes it for the present one; those that
 * rest on nothing but what the file came with get that file's result back.
 */
export function refreshResults(written: Workbook, done: Done): Workbook {
  if (done.now.length === 0) return written;
  const formulas = formulasAfter(done, written);
  const dependents = new Dependents(formulas, written.parts.definedNames);
  const planned = plannedCells(done.sheets);
  const affected = [...dependents.of(done.now)].filter((formula) => !planned.has(keyOf(formula)));
  if (affected.length === 0) return written;
  const differing = [...done.earlier, ...done.now].filter((cell) => isOtherThan(done.original, written, cell));
  const changed = dependents.of(differing);
  const isOutdated = outdated([...affected].filter((formula) => changed.has(formula)));
  const calculator = new Calculator({ rowsOf: (name) => rowsOf(written, name), isOutdated });
  const refreshed = affected
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((formula): Refreshed => {
      const value = changed.has(formula) ? calculator.valueAt(formula) : null;
      return { row: formula.row, column: formula.column, sheet: formula.sheet, value };
    });
  return written.parts.sheets.reduce((workbook, sheet) => {
    const here = refreshed.filter((cell) => cell.sheet === sheet.name);
    // Another encoding isn't written; the plan doesn't depend on it.
    return here.length > 0 && workbook.source.isWritable(sheet.part)
      ? writeResults(sheet, here, workbook, done.original)
      : workbook;
  }, written);
}

/** The formulas that there are after a plan, without reading what it has written once more. */
function formulasAfter({ workbook, sheets }: Done, written: Workbook): PlacedFormula[] {
  const edits = new Map(sheets.map((edited) => [edited.sheet, edited.operations]));
  return written.parts.sheets.flatMap((sheet) => {
    const operations = edits.get(sheet.name) ?? [];
    if (operations.some(({ type }) => type === "sheet")) return written.formulasOf(sheet);
    const set = new Map<string, PlacedFormula | null>();
    for (const operation of operations) {
      if (operation.type !== "set-cell") continue;
      const { cell, after } = operation;
      const at = { ...cell, sheet: sheet.name };
      const formula =
        after.type === "formula" ? { ...at, formula: after.formula.replace(/^=/, ""), fills: null } : null;
      set.set(keyOf(at), formula);
    }
    const kept = formulasBefore(workbook, sheet).filter((formula) => set.size === 0 || !set.has(keyOf(formula)));
    return [...kept, ...[...set.values()].filter((formula): formula is PlacedFormula => formula !== null)];
  });
}

function formulasBefore(workbook: Workbook, { name }: SheetEntry): readonly PlacedFormula[] {
  const sheet = workbook.parts.sheets.find((candidate) => candidate.name === name);
  return sheet ? workbook.formulasOf(sheet) : [];
}

/** The cells that a plan writes itself: it knows their results. */
function plannedCells(sheets: readonly SheetEdits[]): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ sheet, operations }) =>
      operations.flatMap((operation) => (operation.type === "set-cell" ? [keyOf({ ...operation.cell, sheet })] : [])),
    ),
  );
}

/** Where a result is stored that no longer holds: in cells with these formulas, and in those that they fill. */
function outdated(formulas: readonly PlacedFormula[]): (cell: BookCell) => boolean {
  const own = new Set(formulas.map(keyOf));
  const filling = formulas.flatMap(({ sheet, fills }) => (fills ? [{ sheet, ...fills }] : []));
  return (cell) =>
    own.has(keyOf(cell)) ||
    filling.some(
      ({ sheet, top, left, bottom, right }) =>
        sheet === cell.sheet && cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
    );
}

function isOtherThan(original: Workbook, written: Workbook, cell: BookCell): boolean {
  const [was, is] = [placedAt(original, cell)?.cell, placedAt(written, cell)?.cell];
  return was?.formula !== is?.formula || JSON.stringify(was?.value ?? EMPTY) !== JSON.stringify(is?.value ?? EMPTY);
}

const EMPTY: CellValue = { type: "empty" };

function placedAt(workbook: Workbook, { sheet, row, column }: BookCell): PlacedCell | undefined {
  return rowsOf(workbook, sheet)
    ?.get(row)
    ?.find((placed) => placed.column === column);
}

/** Letter case doesn't matter in the names of sheets. */
function rowsOf(workbook: Workbook, name: string): ReadonlyMap<number, readonly PlacedCell[]> | null {
  const sheet = workbook.parts.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return sheet ? workbook.contentsOf(sheet).rows : null;
}

const keyOf = ({ sheet, row, column }: BookCell): string => `${row} ${column} ${sheet}`;
