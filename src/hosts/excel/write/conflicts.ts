import { type Mark, markKey } from "../../../core/edits/operations";
import { type SheetDraft } from "../../../core/edits/sheet-draft";
import { type CellAddress, formatCell, formatRange, parseCell } from "../../../core/sheet/address";
import { markIdIn } from "../../own-marks";
import { type FoundRule, type PlacedMark } from "../read/marks";
import { type DraftRows, isSameContent, type SheetChanges } from "./changes";
import { type Image } from "./image";
import { cornerOf } from "./order";
import { type SheetWritten } from "./sheet-writer";
import { type CellTarget, setsFormat } from "./steps";
import { hasValidation } from "./validations";
import { type SheetOrder } from "./write-order";

/**
 * The cells of a sheet that weren't as the plan expects when its writes came, those of marks, validations and notes too.
 * @param marks the marks that the sheet was known to have
 */
export function conflictsOf(
  { image, order }: SheetWritten,
  changes: SheetChanges,
  marks: readonly PlacedMark[],
): CellAddress[] {
  const { draft } = changes;
  if (draft) return draft.before && draft.checked ? differences(image, draft.before, draft.checked) : [];
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
  const validations = changes.validations.filter(({ range, before }) => {
    const told = image.validations.get(formatRange(range));
    return !told || !hasValidation(told, before);
  });
  const notes = changes.notes.filter(({ cell, before }) => image.notes.get(formatCell(cell)) !== before);
  return [
    ...cells.map(({ cell }) => cell),
    ...markConflicts(image.rules ?? [], order, changes, marks),
    ...validations.map(cornerOf),
    ...notes.map(({ cell }) => cell),
  ];
}

/**
 * The cells in which rows of a sheet differ from a draft of it, by what they hold; the first cell where the sheet isn't
 * there at all.
 */
export function differences({ cells, isThere }: Image, { rows }: SheetDraft, { first, end }: DraftRows): CellAddress[] {
  if (isThere !== true) return [{ row: 0, column: 0 }];
  const expected = rows
    .slice(first, end)
    .flatMap((line, i) =>
      line.flatMap((cell, column) => (cell ? [[formatCell({ row: first + i, column }), cell.content] as const] : [])),
    );
  const contents = new Map(expected);
  const keys = new Set([...contents.keys(), ...cells.keys()]);
  const blank = { type: "value", value: { type: "empty" } } as const;
  return [...keys]
    .filter((key) => !isSameContent(contents.get(key) ?? blank, cells.get(key)?.content ?? blank))
    .flatMap((key) => parseCell(key) ?? []);
}

function markConflicts(
  rules: readonly FoundRule[],
  { rulesToDelete }: SheetOrder,
  { marksToAdd, marksToRemove }: SheetChanges,
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
export function formatsToRepair({ image, order }: SheetWritten): CellTarget[] {
  return order.cells.flatMap((target) => {
    const was = image.cells.get(formatCell(target.cell))?.numberFormat;
    if (was === undefined || was === target.formatNow || !setsFormat(target)) return [];
    return [{ cell: target.cell, content: null, format: was, formatNow: null }];
  });
}

function isNoText({ content }: CellTarget): boolean {
  return content !== null && (content.type === "formula" || content.value.type !== "text");
}
