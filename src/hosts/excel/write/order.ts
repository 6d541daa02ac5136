import { type Mark, markKey, type SheetEdits } from "../../../core/edits/operations";
import { type CellAddress, formatCell } from "../../../core/sheet/address";
import { HostError } from "../../port";
import { markIdIn } from "../../own-marks";
import { type KnownSheet } from "../known-sheet";
import { type FoundRule, type PlacedMark } from "../read/marks";
import { type CellChange, type Changes, isSameContent } from "./changes";
import { type WriteOrder, type Written } from "./carry-out";
import { type CellTarget, setsFormat } from "./steps";

/** Throws the {@link HostError} for what is known, before anything is sent, not to let itself be written. */
export function refuse({ sheet }: SheetEdits, { cells }: Changes, known: KnownSheet | null): void {
  if (!known) return;
  if (known.isProtected) throw new HostError("protected", { sheet });
  const covered = cells.map(({ cell }) => cell).filter((cell) => known.isCovered(cell));
  if (covered.length > 0) throw new HostError("cannot-write", { sheet, cells: covered, reason: "merged-cell" });
  const hidden = known.isFiltered ? cells.map(({ cell }) => cell).filter(({ row }) => known.hidesRow(row)) : [];
  if (hidden.length > 0) throw new HostError("filtered", { sheet, cells: hidden });
}

/**
 * What is to be sent for a plan. Throws a {@link HostError} "changed-since-read" for a mark that is known to have
 * gone or come.
 */
export function orderFor({ sheet }: SheetEdits, changes: Changes, known: KnownSheet | null): WriteOrder {
  const { marksToRemove, marksToAdd } = changes;
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
  };
}

function targetOf({ cell, content, formatBefore, format }: CellChange, known: KnownSheet | null): CellTarget {
  const formatNow = formatBefore ?? known?.formatAt(cell) ?? null;
  return { cell, content, formatNow, format: format ?? formatNow };
}

/**
 * The cells and marks that weren't as the plan expects when its writes came, by what they turned out to be.
 * @param marks the marks that the sheet was known to have
 */
export function conflictsOf({ image, order }: Written, changes: Changes, marks: readonly PlacedMark[]): CellAddress[] {
  const cells = changes.cells.filter((change, i) => {
    const was = image.cells.get(formatCell(change.cell));
    const target = order.cells[i];
    if (!was || !target) return true;
    const isOther = change.contentBefore !== null && !isSameContent(change.contentBefore, was.content);
    const isDressedOtherwise = change.formatBefore !== null && change.formatBefore !== was.numberFormat;
    // Whatever is written into a text cell becomes text.
    const becameText = was.numberFormat === "@" && target.formatNow !== "@" && isNoText(target);
    return isOther || isDressedOtherwise || becameText;
  });
  return [...cells.map(({ cell }) => cell), ...markConflicts(image.rules ?? [], order, changes, marks)];
}

function markConflicts(
  rules: readonly FoundRule[],
  { rulesToDelete }: WriteOrder,
  { marksToAdd, marksToRemove }: Changes,
  marks: readonly PlacedMark[],
): CellAddress[] {
  const checks = new Map(rules.map(({ formatId, formula }) => [formatId, markIdIn(formula)]));
  const rulesByMark = new Map(marks.map(({ mark, formatId }) => [markKey(mark), formatId]));
  const isOther = (mark: Mark): boolean => checks.get(rulesByMark.get(markKey(mark)) ?? "") !== mark.id;
  // Rules that are known stand elsewhere, or the mark would have been refused before.
  const accounted = new Set([...rulesToDelete, ...rulesByMark.values()]);
  const strange = rules.filter(({ formatId }) => !accounted.has(formatId));
  const isThere = (mark: Mark): boolean => strange.some(({ formula }) => formula === mark.formula);
  return [...marksToRemove.filter(isOther), ...marksToAdd.filter(isThere)].map(cornerOf);
}

/** Cells whose number format was set on the way although it had become another one: to be given back their own. */
export function formatsToRepair({ image, order }: Written): CellTarget[] {
  return order.cells.flatMap((target) => {
    const was = image.cells.get(formatCell(target.cell))?.numberFormat;
    if (was === undefined || was === target.formatNow || !setsFormat(target)) return [];
    return [{ cell: target.cell, content: null, format: was, formatNow: null }];
  });
}

function isNoText({ content }: CellTarget): boolean {
  return content !== null && (content.type === "formula" || content.value.type !== "text");
}

function cornerOf({ range: { top, left } }: Mark): CellAddress {
  return { row: top, column: left };
}
