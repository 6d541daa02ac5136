import { contentOf } from "../edits/cell-edits";
import { planClearMarks } from "../edits/marks";
import type { EditPlan, Operation, SheetEdits } from "../edits/operations";
import { BLANK_DRAFT } from "../edits/sheet-draft";
import { type CellAddress, quoteSheetName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { readPaper } from "../working-paper/earlier";
import { isOwnSheet } from "./own-sheets";
import { presentDraft } from "./present";

/** What a workbook to hand in is without. */
export interface HandIn {
  readonly plan: EditPlan;
  /** The sheets of ours that go. */
  readonly removed: readonly string[];
  /** How many formulas become their values. */
  readonly formulas: number;
  /** How many marks go. */
  readonly marks: number;
  /** The cells whose formulas would become values but have no result that holds; while there are any, nothing is written. */
  readonly uncalculated: readonly SheetCells[];
}

interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
}

/** How the sheets that stay are handed in. */
export interface HandInSettings {
  /** Whether all formulas become their values; else only those that need a sheet of ours, since that goes. */
  readonly values: boolean;
}

/**
 * Plans the workbook to hand in: without marks, sheets and settings of ours. Null where every sheet is ours.
 * @param sheets all of the workbook
 * @param storedState the text of what we keep in it; null for nothing
 */
export function planHandIn(
  sheets: readonly SheetSnapshot[],
  storedState: string | null,
  { values }: HandInSettings,
): HandIn | null {
  const own = sheets.filter((sheet) => isOwnSheet(sheet) || readPaper(sheet) !== null);
  if (own.length === sheets.length) return null;
  const needsOwn = referenceTo(own.map(({ name }) => name));
  const kept = sheets.filter((sheet) => !own.includes(sheet));
  const valued = kept.map((sheet) => ({
    sheet: sheet.name,
    operations: valuesOf(sheet, (formula) => values || needsOwn(formula)),
  }));
  const cleared = kept.map(planClearMarks);
  const edits = kept.map(({ name }, i): SheetEdits => {
    return { sheet: name, operations: [...(valued[i]?.operations ?? []), ...(cleared[i]?.operations ?? [])] };
  });
  const gone = own.map((sheet): SheetEdits => {
    // The looks of a sheet that goes don't matter.
    return {
      sheet: sheet.name,
      operations: [{ type: "sheet", before: presentDraft(sheet, BLANK_DRAFT), after: null }],
    };
  });
  const plan = { sheets: [...edits.filter(({ operations }) => operations.length > 0), ...gone] };
  return {
    plan: storedState === null ? plan : { ...plan, storedState: { before: storedState, after: null } },
    removed: own.map(({ name }) => name),
    formulas: count(valued),
    marks: count(cleared),
    uncalculated: valued.map(uncalculatedIn).filter(({ cells }) => cells.length > 0),
  };
}

function valuesOf({ rows, origin }: SheetSnapshot, becomesValue: (formula: string) => boolean): Operation[] {
  return rows.flatMap((cells, i) =>
    cells.flatMap((cell, j): Operation[] => {
      if (cell.formula === null || !becomesValue(cell.formula)) return [];
      const address = { row: origin.row + i, column: origin.column + j };
      const after = { type: "value", value: cell.value } as const;
      return [{ type: "set-cell", cell: address, before: contentOf(cell), after }];
    }),
  );
}

function uncalculatedIn({ sheet, operations }: SheetEdits): SheetCells {
  const cells = operations.flatMap((operation) => {
    const isUnknown =
      operation.type === "set-cell" &&
      operation.after.type === "value" &&
      operation.after.value.type === "not-calculated";
    return isUnknown ? [operation.cell] : [];
  });
  return { sheet, cells };
}

const count = (edits: readonly SheetEdits[]): number =>
  edits.reduce((sum, { operations }) => sum + operations.length, 0);

/** Whether a formula names one of these sheets, outside its texts. */
function referenceTo(names: readonly string[]): (formula: string) => boolean {
  const prefixes = names.flatMap((name) => [`${quoteSheetName(name)}!`, `'${name.replace(/'/g, "''")}'!`]);
  const escaped = prefixes.map((prefix) => prefix.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (escaped.length === 0) return () => false;
  // A longer name may end in this one.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${escaped.join("|")})`, "u");
  return (formula) => pattern.test(formula.replace(/"(?:[^"]|"")*"/g, '""').toLowerCase());
}
