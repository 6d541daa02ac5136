import { type Mark, markKey } from "../../../core/edits/operations";
import { isSameValidation } from "../../../core/edits/validation";
import { formatCell, formatRange } from "../../../core/sheet/address";
import { type PlacedMark } from "../read/marks";
import { ALL_ROWS, isSameContent, type SheetChanges } from "./changes";
import { differences } from "./conflicts";
import { type Image } from "./image";
import { type SheetWritten } from "./sheet-writer";
import { type CellTarget } from "./steps";
import { hasValidation } from "./validations";
import { type DraftOrder, orderOn, type SheetOrder } from "./write-order";

/** What looks after an order whose answer never came, without writing anything. */
export function lookingAfter({ sheet, cells, validations, notes, draft }: SheetOrder): SheetOrder {
  return orderOn(sheet, {
    cells: cells.map(({ cell }) => ({ cell, content: null, format: null, formatNow: null })),
    validations: validations.map(({ range }) => ({ range, to: { type: "as-it-is" } })),
    notes: notes.map(({ cell }) => ({ cell, from: null, to: null })),
    draft: draft && { type: "look", rows: ALL_ROWS },
    looksAtRules: true,
  });
}

/**
 * What takes back an order whose answer never came, after a look at the sheet: only what stands there as it was written.
 * Null where nobody can tell what is whose.
 * @param seen the sheet as it is now
 * @param marks the marks that the sheet had
 */
export function undoingUnanswered(
  { image, order }: SheetWritten,
  changes: SheetChanges,
  marks: readonly PlacedMark[],
): SheetOrder | null {
  const draft = draftBack(image, changes);
  if (draft === "unsure") return null;
  const rules = image.rules ?? [];
  const known = new Set(marks.map(({ formatId }) => formatId));
  const isOurs = (formula: string): boolean => changes.marksToAdd.some((mark) => mark.formula === formula);
  const present = new Set(rules.map(({ formatId }) => formatId));
  const removed = new Set(changes.marksToRemove.map(markKey));
  return orderOn(order.sheet, {
    cells: cellsBack(image, changes),
    rulesToDelete: rules
      .filter(({ formatId, formula }) => !known.has(formatId) && isOurs(formula))
      .map(({ formatId }) => formatId),
    marksToAdd: marks.flatMap(({ mark, formatId }): Mark[] =>
      removed.has(markKey(mark)) && !present.has(formatId) ? [mark] : [],
    ),
    validations: changes.validations.flatMap(({ range, before, after }) => {
      const told = image.validations.get(formatRange(range));
      const isWritten = told && hasValidation(told, after) && !isSameValidation(before, after);
      return isWritten ? [{ range, to: { type: "ours", validation: before } }] : [];
    }),
    notes: changes.notes.flatMap(({ cell, before, after }) => {
      const isWritten = before !== after && image.notes.get(formatCell(cell)) === after;
      return isWritten ? [{ cell, from: after, to: before }] : [];
    }),
    draft,
  });
}

function cellsBack({ cells }: Image, changes: SheetChanges): CellTarget[] {
  return changes.cells.flatMap((change): CellTarget[] => {
    const now = cells.get(formatCell(change.cell));
    if (!now) return [];
    const { cell, content, contentBefore, format, formatBefore } = change;
    const isWritten = content !== null && contentBefore !== null && isSameContent(now.content, content);
    const isDressed = format !== null && formatBefore !== null && now.numberFormat === format;
    if (!isWritten && !isDressed) return [];
    const formatAgain = isDressed ? formatBefore : now.numberFormat;
    return [{ cell, content: isWritten ? contentBefore : null, format: formatAgain, formatNow: null }];
  });
}

/** A sheet that came by one request comes wholly or not at all; anything in between isn't ours to judge. */
function draftBack(image: Image, { draft }: SheetChanges): DraftOrder | "unsure" | null {
  if (!draft?.after || draft.filled?.first !== 0 || image.isThere !== true) return null;
  const { before, after } = draft;
  if (before && differences(image, before, ALL_ROWS).length === 0) return null;
  if (differences(image, after, ALL_ROWS).length > 0) return "unsure";
  if (!before) return { type: "delete" };
  return { type: "rewrite", draft: before, rows: { first: 0, end: before.rows.length }, looks: false };
}
