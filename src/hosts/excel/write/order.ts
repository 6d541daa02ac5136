/// <reference types="office-js" />
import { type Mark, markKey } from "../../../core/edits/operations";
import { type CellAddress } from "../../../core/sheet/address";
import { HostError } from "../../port";
import { type KnownSheet } from "../known-sheet";
import { isSetSupported } from "../request";
import { ALL_ROWS, type CellChange, type Changes, type DraftChange, type SheetChanges } from "./changes";
import { type CellTarget } from "./steps";
import { type DraftOrder, type SheetOrder, type WriteOrder } from "./write-order";

/** What is known of a sheet; null for one that wasn't read. */
export type Known = (sheet: string) => KnownSheet | null;

/** Throws the {@link HostError} for what is known, before anything is sent, not to let itself be written. */
export function refuse({ sheets }: Changes, known: Known): void {
  for (const changes of sheets) {
    const { sheet, notes } = changes;
    if (notes.length > 0 && !supportsNotes()) {
      throw new HostError("cannot-write", { sheet, cells: notes.map(({ cell }) => cell), reason: "notes-unsupported" });
    }
    const knownSheet = known(sheet);
    if (knownSheet) refuseOn(knownSheet, changes);
  }
}

/** Both have to know notes: the host, and the library that the page has loaded. */
function supportsNotes(): boolean {
  return isSetSupported("1.18") && "notes" in Excel.Worksheet.prototype;
}

function refuseOn(known: KnownSheet, { sheet, cells, notes, validations }: SheetChanges): void {
  if (known.isProtected) throw new HostError("protected", { sheet });
  const written = cells.map(({ cell }) => cell);
  const placed = [...written, ...notes.map(({ cell }) => cell), ...validations.map(({ range }) => cornerOf({ range }))];
  const covered = placed.filter((cell) => known.isCovered(cell));
  if (covered.length > 0) throw new HostError("cannot-write", { sheet, cells: covered, reason: "merged-cell" });
  const hidden = known.isFiltered ? written.filter(({ row }) => known.hidesRow(row)) : [];
  if (hidden.length > 0) throw new HostError("filtered", { sheet, cells: hidden });
}

/**
 * What is to be sent for changes. Throws a {@link HostError} "changed-since-read" for a mark that is known to have
 * gone or come.
 */
export function orderFor({ sheets, storedState }: Changes, known: Known): WriteOrder {
  return {
    sheets: sheets.map((changes) => sheetOrderFor(changes, known(changes.sheet))),
    state: storedState && { type: "set", ...storedState },
  };
}

function sheetOrderFor(changes: SheetChanges, known: KnownSheet | null): SheetOrder {
  const { sheet, marksToRemove, marksToAdd } = changes;
  const isThere = (mark: Mark): boolean => known !== null && known.ruleOf(mark) !== null;
  const wrong = [...marksToRemove.filter((mark) => !isThere(mark)), ...marksToAdd.filter(isThere)];
  if (wrong.length > 0) throw new HostError("changed-since-read", { sheet, cells: wrong.map(cornerOf) });
  const rulesToDelete = [...new Set(marksToRemove.flatMap((mark) => known?.ruleOf(mark) ?? []))];
  const removed = new Set(marksToRemove.map(markKey));
  // Where Excel has cut a rule's range, its areas are marks of their own: those that stay get a rule of theirs.
  const staying = known?.marks.filter(
    ({ mark, formatId }) => rulesToDelete.includes(formatId) && !removed.has(markKey(mark)),
  );
  return {
    sheet,
    cells: changes.cells.map((change) => targetOf(change, known)),
    rulesToDelete,
    marksToAdd: [...(staying ?? []).map(({ mark }) => mark), ...marksToAdd],
    validations: changes.validations.map(({ range, after }) => ({ range, to: { type: "ours", validation: after } })),
    notes: changes.notes.map(({ cell, before, after }) => ({ cell, from: before, to: after })),
    draft: changes.draft && draftOrderFor(changes.draft),
  };
}

/** A sheet that is to go is looked at first: what is deleted can't be brought back. */
function draftOrderFor({ before, after, checked, filled }: DraftChange): DraftOrder {
  if (!after || !filled) return { type: "look", rows: checked ?? ALL_ROWS };
  if (filled.first > 0) return { type: "fill", draft: after, rows: filled };
  if (!before) return { type: "create", draft: after, rows: filled };
  return { type: "rewrite", draft: after, rows: filled, looks: checked !== null };
}

function targetOf({ cell, content, formatBefore, format }: CellChange, known: KnownSheet | null): CellTarget {
  const formatNow = formatBefore ?? known?.formatAt(cell) ?? null;
  return { cell, content, formatNow, format: format ?? formatNow };
}

export function cornerOf({ range: { top, left } }: Pick<Mark, "range">): CellAddress {
  return { row: top, column: left };
}
