import type { Operation } from "../../../core/edits/operations";
import { type CellAddress, formatCell, parseCell } from "../../../core/sheet/address";
import { HostError } from "../../port";
import type { OfficePackage } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import type { Splices } from "../xml/splices";
import { emptyComments, notesIn, withNote } from "./comments-part";
import { takenBlocks, emptyDrawing, hasShapes, withoutShape, withShape } from "./note-shapes";
import type { PackageDraft } from "./package-draft";
import { relationshipAttribute, type SheetPart } from "./sheet-part";
import { insertIntoSheet } from "./sheet-order";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

export type NoteOperation = Extract<Operation, { readonly type: "note" }>;

/** What becomes of a cell's note; the text null where it goes. */
export interface NoteChange {
  readonly cell: CellAddress;
  readonly text: string | null;
}

/**
 * What operations on notes come to. Throws a {@link HostError}: "changed-since-read" with the cells that have another
 * note than they expect, "cannot-write" with those where people talk in a thread, which a note would contradict.
 */
export function planNotes(
  operations: readonly NoteOperation[],
  sheet: string,
  sheetPart: string,
  source: OfficePackage,
): readonly NoteChange[] {
  if (operations.length === 0) return [];
  const part = relatedPart(source, sheetPart, "comments");
  const before = part === null ? new Map<string, string>() : notesIn(part, source.text(part));
  const after = new Map(before);
  const conflicts = operations.filter((operation) => {
    const reference = formatCell(operation.cell);
    const isAsExpected = (after.get(reference) ?? null) === operation.before;
    if (operation.after === null) after.delete(reference);
    else after.set(reference, operation.after);
    return !isAsExpected;
  });
  if (conflicts.length > 0)
    throw new HostError("changed-since-read", { sheet, cells: conflicts.map(({ cell }) => cell) });
  const changes = [...new Map(operations.map(({ cell }) => [formatCell(cell), cell]))]
    .filter(([reference]) => before.get(reference) !== after.get(reference))
    .map(([reference, cell]) => ({ cell, text: after.get(reference) ?? null }));
  const threads = threadsOf(source, sheetPart);
  const cells = changes.map(({ cell }) => cell).filter((cell) => threads.has(formatCell(cell)));
  if (cells.length > 0) throw new HostError("cannot-write", { sheet, cells, reason: "threaded-comment" });
  return changes;
}

/** Writes notes: their texts, the boxes in which Excel shows them, and what leads from the sheet to both. */
export function writeNotes(
  sheet: SheetPart,
  folder: string,
  changes: readonly NoteChange[],
  splices: Splices,
  draft: PackageDraft,
): void {
  if (changes.length === 0) return;
  const comments =
    relatedPart(draft.source, sheet.name, "comments") ??
    addRelated(draft, sheet, "comments", () =>
      draft.add(`${folder}comments`, ".xml", COMMENTS_TYPE, emptyComments(sheet.namespace)),
    ).part;
  const drawing = drawingOf(sheet, draft.source) ?? addDrawing(sheet, folder, splices, draft);
  let [texts, shapes] = [draft.source.text(comments), draft.source.text(drawing)];
  const freeBlock = freeBlockIn(draft.source);
  for (const { cell, text } of changes) {
    const isNew = !notesIn(comments, texts).has(formatCell(cell));
    if (text === null) shapes = withoutShape(shapes, cell);
    else if (isNew) shapes = withShape(shapes, cell, freeBlock);
    texts = withNote(comments, texts, cell, text);
  }
  draft.write(comments, texts);
  draft.write(drawing, shapes);
  if (notesIn(comments, texts).size > 0) return;
  removeRelated(draft, sheet, comments);
  if (hasShapes(shapes)) return;
  removeRelated(draft, sheet, drawing);
  const pointer = sheet.root.children.find(({ name }) => name === "legacyDrawing");
  if (pointer) splices.remove(pointer);
}

function addRelated(
  draft: PackageDraft,
  sheet: SheetPart,
  type: string,
  add: () => string,
): { part: string; id: string } {
  const part = add();
  return { part, id: draft.relate(sheet.name, type, part) };
}

function addDrawing(sheet: SheetPart, folder: string, splices: Splices, draft: PackageDraft): string {
  const { part, id } = addRelated(draft, sheet, "vmlDrawing", () =>
    draft.add(`${folder}drawings/vmlDrawing`, ".vml", DRAWING_TYPE, emptyDrawing(freeBlockIn(draft.source))),
  );
  const text = `<${sheet.root.prefix}legacyDrawing ${relationshipAttribute(sheet.root, id)}/>`;
  insertIntoSheet(splices, sheet.root, "legacyDrawing", text);
  return part;
}

function removeRelated(draft: PackageDraft, sheet: SheetPart, part: string): void {
  draft.unrelate(sheet.name, part);
  draft.remove(part);
}

/** The drawing of the notes, which may hold other things; pictures in headers have one of their own. */
function drawingOf(sheet: SheetPart, source: OfficePackage): string | null {
  const pointer = sheet.root.children.find(({ name }) => name === "legacyDrawing");
  const id = pointer && Object.entries(pointer.attributes).find(([name]) => name.endsWith(":id"))?.[1];
  return relationshipsOf(source, sheet.name).find((relationship) => relationship.id === id)?.part ?? null;
}

function freeBlockIn(source: OfficePackage): number {
  const drawings = source.names.filter((name) => name.toLowerCase().endsWith(".vml"));
  return Math.max(0, ...drawings.flatMap((name) => takenBlocks(source.text(name)))) + 1;
}

function threadsOf(source: OfficePackage, sheetPart: string): ReadonlySet<string> {
  const cells = new Set<string>();
  const part = relatedPart(source, sheetPart, "threadedComment");
  if (part === null) return cells;
  source.scan(part, {
    open({ attributes: { ref = "" } }) {
      const cell = parseCell(ref);
      if (cell) cells.add(formatCell(cell));
    },
  });
  return cells;
}

function relatedPart(source: OfficePackage, sheetPart: string, type: string): string | null {
  const found = relationshipsOf(source, sheetPart).find((relationship) => relationship.type === type)?.part ?? null;
  return found !== null && source.has(found) ? found : null;
}
