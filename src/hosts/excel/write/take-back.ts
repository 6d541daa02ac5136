import { type SheetDraft } from "../../../core/edits/sheet-draft";
import { type CellAddress, formatCell, formatRange, parseCell } from "../../../core/sheet/address";
import { type PlacedMark } from "../read/marks";
import { type CellChange, type SheetChanges } from "./changes";
import { type CellImage, type Image } from "./image";
import { type SheetWritten } from "./sheet-writer";
import { type StateWritten } from "./state-writer";
import { type CellTarget } from "./steps";
import { canBeGivenBack } from "./validations";
import {
  type DraftOrder,
  type NoteTarget,
  orderOn,
  type SheetOrder,
  type StateOrder,
  type ValidationTarget,
} from "./write-order";

/**
 * What takes back an order as far as it was carried out: the cells get what they held, whoever had put it there. Where
 * nothing was carried out it asks for nothing. What a batch that failed didn't tell is taken from what the plan expects.
 * @param marks the marks that the sheet had
 */
export function undoing(written: SheetWritten, changes: SheetChanges, marks: readonly PlacedMark[]): SheetOrder {
  const { order, image, deletedRules, addedMarks } = written;
  return orderOn(order.sheet, {
    cells: cellsBack(written, changes),
    rulesToDelete: addedMarks.flatMap(({ formatId }) => formatId ?? []),
    marksToAdd: marks.filter(({ formatId }) => deletedRules.includes(formatId)).map(({ mark }) => mark),
    validations: written.validations.flatMap(({ range }): ValidationTarget[] => {
      const validation = image.validations.get(formatRange(range));
      return validation && canBeGivenBack(validation) ? [{ range, to: { type: "told", validation } }] : [];
    }),
    notes: written.notes.map(({ cell, from, to }): NoteTarget => {
      const was = image.notes.get(formatCell(cell));
      return { cell, from: to, to: was === undefined ? from : was };
    }),
    draft: written.isDraftBegun ? draftBack(written, changes) : null,
    isCellByCell: image.isFiltered,
  });
}

/** What gives the stored state back; null where it is as it was. */
export function stateUndoing(written: StateWritten | null): StateOrder | null {
  if (written?.isDone !== true || written.order.type !== "set") return null;
  const { order, xml, addedId } = written;
  if (addedId !== null) return { type: "take-away", id: addedId };
  if (xml === null) return null;
  return { type: order.after === null ? "put-back" : "give-back", xml };
}

function cellsBack({ order, image, contents, formats }: SheetWritten, changes: SheetChanges): CellTarget[] {
  const expected = new Map(changes.cells.map((change) => [formatCell(change.cell), change]));
  return order.cells.flatMap(({ cell }): CellTarget[] => {
    const key = formatCell(cell);
    if (!contents.has(key) && !formats.has(key)) return [];
    const was = image.cells.get(key) ?? expectation(expected.get(key));
    if (!was) return [];
    return [{ cell, content: contents.has(key) ? was.content : null, format: was.numberFormat, formatNow: null }];
  });
}

function expectation(change: CellChange | undefined): CellImage | null {
  if (change?.contentBefore == null || change.formatBefore === null) return null;
  return { content: change.contentBefore, numberFormat: change.formatBefore };
}

function draftBack({ order, image }: SheetWritten, { draft }: SheetChanges): DraftOrder | null {
  if (order.draft?.type === "create") return { type: "delete" };
  if (order.draft?.type !== "rewrite" || !draft?.before) return null;
  const was = holding(draft.before, image);
  return { type: "rewrite", draft: was, rows: { first: 0, end: was.rows.length }, looks: false };
}

/** A draft with what its sheet really held, and beside that what a person has added. */
function holding(draft: SheetDraft, { cells }: Image): SheetDraft {
  const filled = [...cells].flatMap(([key, image]): [CellAddress, CellImage][] => {
    const cell = parseCell(key);
    return cell ? [[cell, image]] : [];
  });
  const rows = draft.rows.map((line) => [...line]);
  for (const [{ row, column }, { content, numberFormat }] of filled) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = { style: "label", ...line[column], content, numberFormat };
  }
  return { ...draft, rows };
}
