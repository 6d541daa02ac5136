import { type EditPlan, isEmptyPlan, type Operation, type SheetEdits } from "../../../core/edits/operations";
import { contentOf } from "../../../core/edits/cell-edits";
import { cellAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import type { BookCell } from "../calculate/cells";
import { HostError } from "../../port";
import { relationshipsPartOf } from "../package/relationships";
import type { Workbook } from "../workbook";
import { carryOutDraft } from "./carry-out-draft";
import { expectCarriedOut } from "./gate";
import { planNotes } from "./notes";
import { expectUnsigned, expectWritable } from "./obstacles";
import { PackageDraft } from "./package-draft";
import type { EditedWorkbook } from "./edited-workbook";
import { isSameResult, reducePlan, type SheetChanges } from "./reduce-plan";
import { refreshResults } from "./refresh-results";
import { SheetEdit } from "./sheet-edit";
import { writeStoredState } from "./stored-state";
import { CONTENT_TYPES } from "./workbook-parts";

/**
 * Carries out a plan: the workbook as it is afterwards, or as it was opened when nothing differs from that any more.
 * `original` is the workbook as it was opened. Throws a {@link HostError} or a WorkbookError and then has changed
 * nothing.
 */
export function carryOut(plan: EditPlan, { workbook, touched }: EditedWorkbook, original: Workbook): EditedWorkbook {
  const { sheets, storedState } = plan;
  let written = workbook;
  const now: BookCell[] = [];
  for (const edits of sheets) {
    const edited = carryOutOnSheet(edits, written, original);
    written = edited.workbook;
    now.push(...edited.touched);
  }
  if (isEmptyPlan(plan)) return { workbook: written, touched };
  expectUnsigned(workbook.source);
  written = refreshResults(written, { workbook, original, sheets, now, earlier: touched });
  if (!storedState) return asOpened({ workbook: written, touched: [...touched, ...now] }, original);
  const draft = new PackageDraft(written.source);
  writeStoredState(storedState, written.parts.part, draft);
  return asOpened({ workbook: written.with(draft.source, []), touched: [...touched, ...now] }, original);
}

function carryOutOnSheet(edits: SheetEdits, workbook: Workbook, original: Workbook): EditedWorkbook {
  const { sheet: name, operations } = edits;
  const [first] = operations;
  if (first?.type === "sheet") return carryOutDraft(name, first, workbook);
  const sheet = workbook.sheet({ type: "named", name });
  if (operations.length === 0) return { workbook, touched: [] };
  const excerpt = workbook.excerpt(sheet, rowsOf(operations));
  const contents = workbook.read(sheet, excerpt.xml);
  const before = workbook.excerptSnapshot(sheet, contents);
  const changes = reducePlan(edits, before, contents);
  const noteOperations = operations.flatMap((operation) => (operation.type === "note" ? [operation] : []));
  const notes = planNotes(noteOperations, name, sheet.part, workbook.source);
  if (before.isProtected) throw new HostError("protected", { sheet: name });
  expectUnsigned(workbook.source);
  expectWritable(changes.cells, sheet, contents, workbook.source);
  const validations = operations.flatMap((operation) => (operation.type === "validation" ? [operation] : []));
  const edit = new SheetEdit(workbook, original, sheet, before, { ...changes, notes, validations }, excerpt);
  const { after, edited, xml } = edit.result();
  const was = edited === excerpt ? before : workbook.excerptSnapshot(sheet, workbook.contentsOf(sheet));
  expectCarriedOut(was, after.excerptSnapshot(sheet, after.read(sheet, xml)), changes);
  return { workbook: after, touched: touchedBy(changes, before) };
}

/** The cells of which others see something else than before. */
function touchedBy({ cells }: SheetChanges, before: SheetSnapshot): BookCell[] {
  return cells
    .filter(({ cell, content }) => content && !isSameResult(content, contentOf(cellAt(before, cell))))
    .map(({ cell }) => ({ ...cell, sheet: before.name }));
}

function rowsOf(operations: readonly Operation[]): ReadonlySet<number> {
  return new Set(
    operations.flatMap((operation) =>
      operation.type === "set-cell" || operation.type === "number-format" ? [operation.cell.row] : [],
    ),
  );
}

/** The workbook as it was opened where the parts that say something are; those that only serve them may have grown. */
function asOpened(edited: EditedWorkbook, original: Workbook): EditedWorkbook {
  const { part, sharedStrings, styles, calculationChain } = original.parts;
  const serving = new Set([CONTENT_TYPES, part, relationshipsPartOf(part), sharedStrings, styles, calculationChain]);
  const isAsOpened = edited.workbook.source.changedNames.every((name) => serving.has(name));
  return isAsOpened ? { workbook: original, touched: [] } : edited;
}
