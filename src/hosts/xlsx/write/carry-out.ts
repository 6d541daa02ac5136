import { type EditPlan, isEmptyPlan, type Operation, type SheetEdits } from "../../../core/edits/operations";
import { HostError } from "../../port";
import { relationshipsPartOf } from "../package/relationships";
import type { Workbook } from "../workbook";
import { carryOutDraft } from "./carry-out-draft";
import { expectCarriedOut } from "./gate";
import { planNotes } from "./notes";
import { expectUnsigned, expectWritable } from "./obstacles";
import { PackageDraft } from "./package-draft";
import { reducePlan } from "./reduce-plan";
import { SheetEdit } from "./sheet-edit";
import { writeStoredState } from "./stored-state";
import { CONTENT_TYPES } from "./workbook-parts";

/**
 * Carries out a plan: the workbook as it is afterwards, or as it was opened when nothing differs from that any more.
 * `original` is the workbook as it was opened. Throws a {@link HostError} or a WorkbookError and then has changed
 * nothing.
 */
export function carryOut(plan: EditPlan, workbook: Workbook, original: Workbook): Workbook {
  const { sheets, storedState } = plan;
  const written = sheets.reduce((state, edits) => carryOutOnSheet(edits, state, original), workbook);
  if (isEmptyPlan(plan)) return written;
  expectUnsigned(workbook.source);
  if (!storedState) return asOpened(written, original);
  const draft = new PackageDraft(written.source);
  writeStoredState(storedState, written.parts.part, draft);
  return asOpened(written.with(draft.source, []), original);
}

function carryOutOnSheet(edits: SheetEdits, workbook: Workbook, original: Workbook): Workbook {
  const { sheet: name, operations } = edits;
  const [first] = operations;
  if (first?.type === "sheet") return carryOutDraft(name, first, workbook);
  const sheet = workbook.sheet({ type: "named", name });
  if (operations.length === 0) return workbook;
  const excerpt = workbook.excerpt(sheet, rowsOf(operations));
  const contents = workbook.read(sheet, excerpt.xml);
  const before = workbook.layOut(sheet, contents);
  const changes = reducePlan(edits, before, contents);
  const noteOperations = operations.flatMap((operation) => (operation.type === "note" ? [operation] : []));
  const notes = planNotes(noteOperations, name, sheet.part, workbook.source);
  if (before.isProtected) throw new HostError("protected", { sheet: name });
  expectUnsigned(workbook.source);
  expectWritable(changes.cells, sheet, contents, workbook.source);
  const validations = operations.flatMap((operation) => (operation.type === "validation" ? [operation] : []));
  const edit = new SheetEdit(workbook, original, sheet, before, { ...changes, notes, validations }, excerpt);
  const { after, edited, xml } = edit.result();
  const was = edited === excerpt ? before : workbook.layOut(sheet, workbook.contentsOf(sheet));
  expectCarriedOut(was, after.layOut(sheet, after.read(sheet, xml)), changes);
  return after;
}

function rowsOf(operations: readonly Operation[]): ReadonlySet<number> {
  return new Set(
    operations.flatMap((operation) =>
      operation.type === "set-cell" || operation.type === "number-format" ? [operation.cell.row] : [],
    ),
  );
}

/** The workbook as it was opened where the parts that say something are; those that only serve them may have grown. */
function asOpened(workbook: Workbook, original: Workbook): Workbook {
  const { part, sharedStrings, styles, calculationChain } = original.parts;
  const serving = new Set([CONTENT_TYPES, part, relationshipsPartOf(part), sharedStrings, styles, calculationChain]);
  return workbook.source.changedNames.every((name) => serving.has(name)) ? original : workbook;
}
