import { type Mark, markKey } from "../../../core/edits/operations";
import { formatCell } from "../../../core/sheet/address";
import { type PlacedMark } from "../read/marks";
import { type CellChange, type Changes, isSameContent } from "./changes";
import { type WriteOrder, type Written } from "./carry-out";
import { type CellImage } from "./image";
import { type CellTarget } from "./steps";

/**
 * What takes back an order as far as it was carried out: the cells get what they held, whoever had put it there. Null
 * where nothing was carried out. What a batch that failed didn't tell is taken from what the plan expects.
 * @param marks the marks that the sheet had
 */
export function undoing(written: Written, changes: Changes, marks: readonly PlacedMark[]): WriteOrder | null {
  const { order, image, contents, formats, deletedRules, addedMarks } = written;
  const expected = new Map(changes.cells.map((change) => [formatCell(change.cell), change]));
  const cells = order.cells.flatMap(({ cell }): CellTarget[] => {
    const key = formatCell(cell);
    if (!contents.has(key) && !formats.has(key)) return [];
    const was = image.cells.get(key) ?? expectation(expected.get(key));
    if (!was) return [];
    return [{ cell, content: contents.has(key) ? was.content : null, format: was.numberFormat, formatNow: null }];
  });
  const rulesToDelete = addedMarks.flatMap(({ formatId }) => formatId ?? []);
  const marksToAdd = marks.filter(({ formatId }) => deletedRules.includes(formatId)).map(({ mark }) => mark);
  if (cells.length + rulesToDelete.length + marksToAdd.length === 0) return null;
  return { sheet: order.sheet, cells, rulesToDelete, marksToAdd, isCellByCell: image.isFiltered };
}

function expectation(change: CellChange | undefined): CellImage | null {
  if (change?.contentBefore == null || change.formatBefore === null) return null;
  return { content: change.contentBefore, numberFormat: change.formatBefore };
}

/**
 * What takes back an order whose answer never came, after a look at the sheet: only what stands there as it was written.
 * @param look the sheet as it is now, with its rules
 * @param marks the marks that the sheet had
 */
export function undoingUnanswered(
  { image, order }: Written,
  changes: Changes,
  marks: readonly PlacedMark[],
): WriteOrder | null {
  const cells = changes.cells.flatMap((change): CellTarget[] => {
    const now = image.cells.get(formatCell(change.cell));
    if (!now) return [];
    const { cell, content, contentBefore, format, formatBefore } = change;
    const isWritten = content !== null && contentBefore !== null && isSameContent(now.content, content);
    const isDressed = format !== null && formatBefore !== null && now.numberFormat === format;
    if (!isWritten && !isDressed) return [];
    const formatAgain = isDressed ? formatBefore : now.numberFormat;
    return [{ cell, content: isWritten ? contentBefore : null, format: formatAgain, formatNow: null }];
  });
  const rules = image.rules ?? [];
  const known = new Set(marks.map(({ formatId }) => formatId));
  const isOurs = (formula: string): boolean => changes.marksToAdd.some((mark) => mark.formula === formula);
  const rulesToDelete = rules.filter(({ formatId, formula }) => !known.has(formatId) && isOurs(formula));
  const present = new Set(rules.map(({ formatId }) => formatId));
  const removed = new Set(changes.marksToRemove.map(markKey));
  const marksToAdd = marks.flatMap(({ mark, formatId }): Mark[] =>
    removed.has(markKey(mark)) && !present.has(formatId) ? [mark] : [],
  );
  if (cells.length + rulesToDelete.length + marksToAdd.length === 0) return null;
  return { sheet: order.sheet, cells, rulesToDelete: rulesToDelete.map(({ formatId }) => formatId), marksToAdd };
}
