/// <reference types="office-js" />
import { type SheetDraft } from "../../../../core/edits/sheet-draft";
import { type DraftRows } from "../changes";
import { rangeIn } from "../../ranges";
import { type CellTarget, stepsFor } from "../steps";

const GENERAL = "General";

/** Writes the contents of some of a draft's rows into a blank sheet. */
export function fill(sheet: Excel.Worksheet, draft: SheetDraft, { first, end }: DraftRows): void {
  const targets = draft.rows.slice(first, end).flatMap((cells, row) =>
    cells.flatMap((cell, column): CellTarget[] => {
      if (!cell) return [];
      const { content, numberFormat = GENERAL } = cell;
      const isBlank = content.type === "value" && content.value.type === "empty";
      if (isBlank && numberFormat === GENERAL) return [];
      const address = { row: first + row, column };
      return [{ cell: address, content: isBlank ? null : content, format: numberFormat, formatNow: GENERAL }];
    }),
  );
  for (const step of stepsFor(targets)) {
    const range = rangeIn(sheet, step.run.range);
    const column = step.run.entries.map((entry) => [entry]);
    if (step.type === "format") range.numberFormat = column;
    else range.formulas = column;
  }
}

/** Makes a sheet as blank as a new one. It stays the same sheet, so that formulas that point to it hold. */
export function blank(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear("All");
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.columnHidden = false;
  all.rowHidden = false;
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
}
