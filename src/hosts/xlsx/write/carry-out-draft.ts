import { contentOf } from "../../../core/edits/cell-edits";
import { snapshotOf } from "../../../core/edits/draft-snapshot";
import type { Operation } from "../../../core/edits/operations";
import type { CellContent } from "../../../core/edits/cell-content";
import { BLANK_DRAFT, type SheetDraft } from "../../../core/edits/sheet-draft";
import type { CellAddress } from "../../../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import { HostError } from "../../port";
import { folderOf, relationshipsOf, relationshipsPartOf } from "../package/relationships";
import type { SheetEntry } from "../package/workbook-part";
import type { Workbook } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { outlineOf } from "../xml/outline";
import { CellWriter } from "./cell-xml";
import { draftSheetXml } from "./draft-sheet";
import { reachableParts, removeOrphans } from "./orphans";
import { PackageDraft } from "./package-draft";
import type { EditedWorkbook } from "./edited-workbook";
import { isSameContent, isSameResult } from "./reduce-plan";
import { namespaceOf } from "./sheet-part";
import { StringsEditor } from "./strings-editor";
import { StylesEditor } from "./styles-editor";
import { TabsEditor } from "./tabs";
import { withFullCalculation, withoutCalculationChain } from "./workbook-parts";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Makes a whole sheet, makes it again in its place, or takes it away. Throws a {@link HostError}: "changed-since-read"
 * where there is a sheet already, or another one than `before`; "no-such-sheet", "protected", "cannot-write".
 */
export function carryOutDraft(
  name: string,
  { before, after }: Extract<Operation, { readonly type: "sheet" }>,
  workbook: Workbook,
): EditedWorkbook {
  const present = workbook.parts.tabNames.find((tab) => tab.toLowerCase() === name.toLowerCase());
  if (!before && present !== undefined) throw new HostError("changed-since-read", { sheet: name });
  const was = before ? expectDraft(name, before, workbook) : null;
  const draft = new PackageDraft(workbook.source);
  const sheet = before ? workbook.sheet({ type: "named", name }) : null;
  if (after) writeSheet(name, after, sheet, workbook, draft);
  else if (sheet) removeSheet(sheet, workbook, draft);
  draft.write(workbook.parts.part, withFullCalculation(draft.source, workbook.parts.part));
  const written = workbook.with(draft.source, sheet ? [sheet.part] : []);
  const is = after ? expectWritten(name, after, written) : null;
  const touched = differences(was ?? nothing(name), is ?? nothing(name), isSameResult);
  return { workbook: written, touched: touched.map((cell) => ({ ...cell, sheet: name })) };
}

function expectDraft(name: string, before: SheetDraft, workbook: Workbook): SheetSnapshot {
  const snapshot = workbook.snapshot({ type: "named", name });
  const cells = differences(snapshot, snapshotOf(name, before), isSameContent);
  if (cells.length > 0) throw new HostError("changed-since-read", { sheet: name, cells });
  if (snapshot.isProtected) throw new HostError("protected", { sheet: name });
  return snapshot;
}

const nothing = (name: string): SheetSnapshot => snapshotOf(name, BLANK_DRAFT);

function expectWritten(name: string, after: SheetDraft, workbook: Workbook): SheetSnapshot {
  const snapshot = workbook.snapshot({ type: "named", name });
  const cells = differences(snapshot, snapshotOf(name, after), isSameContent);
  if (cells.length > 0) throw new HostError("cannot-write", { sheet: name, cells });
  return snapshot;
}

function writeSheet(
  name: string,
  after: SheetDraft,
  sheet: SheetEntry | null,
  { parts, source }: Workbook,
  draft: PackageDraft,
): void {
  if (parts.styles === null) throw new WorkbookError("unsupported-part", [parts.part]);
  const styles = new StylesEditor(parts.styles, source.text(parts.styles));
  const strings =
    parts.sharedStrings === null ? null : new StringsEditor(parts.sharedStrings, source.text(parts.sharedStrings));
  const namespace = namespaceOf(outlineOf(parts.part, source.text(parts.part)));
  const xml = draftSheetXml(after, namespace, styles, new CellWriter("", strings));
  draft.write(parts.styles, styles.finish());
  if (strings && parts.sharedStrings !== null) draft.write(parts.sharedStrings, strings.finish());
  const tabs = new TabsEditor(parts.part, source.text(parts.part));
  if (sheet) {
    remakePart(sheet.part, xml, draft);
    for (const [part, text] of withoutCalculationChain(draft.source, parts)) draft.write(part, text);
    draft.write(parts.part, tabs.remake({ name, relationship: relationshipTo(sheet, parts.part, draft) }, after));
  } else {
    const part = draft.add(`${folderOf(parts.part)}worksheets/sheet`, ".xml", SHEET_TYPE, xml);
    const relationship = draft.relate(parts.part, "worksheet", part);
    draft.write(parts.part, tabs.add({ name, relationship }, after));
  }
}

/** The sheet's part with nothing attached to it. */
function remakePart(part: string, xml: string, draft: PackageDraft): void {
  const reachable = reachableParts(draft.source);
  draft.write(part, xml);
  const relationships = relationshipsPartOf(part);
  if (draft.source.has(relationships)) draft.write(relationships, null);
  removeOrphans(reachable, draft);
}

function removeSheet(sheet: SheetEntry, { parts }: Workbook, draft: PackageDraft): void {
  const reachable = reachableParts(draft.source);
  const tabs = new TabsEditor(parts.part, draft.source.text(parts.part));
  draft.write(parts.part, tabs.remove(relationshipTo(sheet, parts.part, draft)));
  for (const [part, text] of withoutCalculationChain(draft.source, parts)) draft.write(part, text);
  draft.unrelate(parts.part, sheet.part);
  removeOrphans(reachable, draft);
}

function relationshipTo({ part }: SheetEntry, workbookPart: string, draft: PackageDraft): string {
  return relationshipsOf(draft.source, workbookPart).find((relationship) => relationship.part === part)?.id ?? "";
}

/** The cells that don't hold the same. */
function differences(
  one: SheetSnapshot,
  other: SheetSnapshot,
  isSame: (a: CellContent, b: CellContent) => boolean,
): CellAddress[] {
  const found = new Map<string, CellAddress>();
  for (const { rows, origin } of [one, other]) {
    rows.forEach((cells, i) => {
      cells.forEach((_, j) => {
        const cell = { row: origin.row + i, column: origin.column + j };
        const holdsSame = isSame(contentOf(cellAt(one, cell)), contentOf(cellAt(other, cell)));
        if (!holdsSame) found.set(`${cell.row} ${cell.column}`, cell);
      });
    });
  }
  return [...found.values()];
}
