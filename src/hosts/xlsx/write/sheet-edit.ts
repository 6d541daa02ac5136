import { contentOf } from "../../../core/edits/cell-edits";
import { cellAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import { folderOf } from "../package/relationships";
import type { SheetEntry } from "../package/workbook-part";
import type { SheetExcerpt } from "../read/sheet-excerpt";
import type { Workbook } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { Splices } from "../xml/splices";
import { CellWriter } from "./cell-xml";
import { type CellEdit, writeCells } from "./cells";
import { addMarks, removeMarks } from "./marks";
import { type NoteChange, writeNotes } from "./notes";
import { OriginalCells } from "./original-cells";
import { PackageDraft } from "./package-draft";
import type { SheetChanges } from "./reduce-plan";
import { isSharedMaster, moveSharedMasters } from "./shared-masters";
import { SheetPart, styleOf } from "./sheet-part";
import { StringsEditor } from "./strings-editor";
import { StylesEditor } from "./styles-editor";
import { type ValidationOperation, writeValidations } from "./validations";
import { withFullCalculation, withoutCalculationChain } from "./workbook-parts";

/** Everything that is to change on one sheet. */
export interface SheetEditChanges extends SheetChanges {
  readonly notes: readonly NoteChange[];
  readonly validations: readonly ValidationOperation[];
}

interface EditedSheet {
  readonly after: Workbook;
  /** What was edited: the excerpt that was given, or the whole sheet where that had to be. */
  readonly edited: SheetExcerpt;
  /** The sheet's excerpt as it is afterwards. */
  readonly xml: string;
}

/** The parts that a plan changes on their way from one text to the next. */
export class SheetEdit {
  private readonly part: SheetPart;
  private readonly splices: Splices;
  private readonly strings: StringsEditor | null;
  private styles: StylesEditor | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly original: Workbook,
    private readonly sheet: SheetEntry,
    private readonly before: SheetSnapshot,
    private readonly changes: SheetEditChanges,
    private excerpt: SheetExcerpt,
  ) {
    const { source, parts } = workbook;
    this.part = this.readPart();
    this.splices = new Splices(this.part.xml);
    this.excerpt.restore(this.splices);
    const writesText = changes.cells.some(({ content }) => content?.type === "value" && content.value.type === "text");
    this.strings =
      writesText && parts.sharedStrings !== null
        ? new StringsEditor(parts.sharedStrings, source.text(parts.sharedStrings))
        : null;
  }

  result(): EditedSheet {
    const { part, splices, changes, workbook, sheet } = this;
    const { cells, marksToAdd, marksToRemove, notes, validations } = changes;
    const draft = new PackageDraft(workbook.source);
    if (cells.length > 0) {
      const edits = this.cellEdits();
      moveSharedMasters(part, this.overwritten(), splices);
      writeCells(part, edits, new CellWriter(part.root.prefix, this.strings), splices);
    }
    removeMarks(part, marksToRemove, splices);
    if (marksToAdd.length > 0) addMarks(part, marksToAdd, (mark) => this.stylesEditor().markFormat(mark), splices);
    writeValidations(part, sheet.name, validations, splices);
    writeNotes(part, folderOf(workbook.parts.part), notes, splices, draft);
    const xml = splices.applyToExcerpt();
    draft.write(sheet.part, splices.apply(), xml);
    for (const [name, text] of this.servingParts(draft)) draft.write(name, text);
    return { after: workbook.with(draft.source, [sheet.part]), edited: this.excerpt, xml };
  }

  /** With the cells of the touched rows, or of all where a shared formula has to find another holder. */
  private readPart(): SheetPart {
    const { xml } = this.excerpt;
    const rows = new Set(this.changes.cells.map(({ cell }) => cell.row));
    const part = new SheetPart(this.sheet.part, xml, rows);
    const overwritesMaster = this.overwritten().some((cell) => {
      const node = part.cell(cell);
      return node !== undefined && isSharedMaster(node);
    });
    if (!overwritesMaster) return part;
    this.excerpt = this.workbook.excerpt(this.sheet, null);
    return new SheetPart(this.sheet.part, this.excerpt.xml, null);
  }

  private overwritten() {
    return this.changes.cells.filter(({ content }) => content !== null).map(({ cell }) => cell);
  }

  private cellEdits(): CellEdit[] {
    const { part, before, changes, workbook, original, sheet } = this;
    // In a workbook as it was opened, or on a sheet that came since, no cell can get back what it had.
    const isOriginal = original.parts.sheets.some(({ part: its }) => its === sheet.part);
    const cells = changes.cells.map(({ cell }) => cell);
    const originals = workbook === original || !isOriginal ? null : new OriginalCells(original, sheet, cells);
    return changes.cells.map(({ cell, content, numberFormat }) => {
      const node = part.cell(cell)?.node;
      const old = node ? styleOf(node) : part.inheritedStyle(cell);
      const style = numberFormat === null ? old : this.stylesEditor().withNumberFormat(old, numberFormat);
      const now = content ?? contentOf(cellAt(before, cell));
      return { ...cell, content, style, original: originals?.textOf(cell, now, style) ?? null };
    });
  }

  private stylesEditor(): StylesEditor {
    const { source, parts } = this.workbook;
    if (parts.styles === null) throw new WorkbookError("unsupported-part", [this.sheet.part]);
    this.styles = this.styles ?? new StylesEditor(parts.styles, source.text(parts.styles));
    return this.styles;
  }

  /** From the draft as it is by now: notes have changed parts that the formulas' order also stands in. */
  private servingParts({ source }: PackageDraft): [string, string | null][] {
    const { parts } = this.workbook;
    const changed: [string, string | null][] = [];
    if (this.strings && parts.sharedStrings !== null) changed.push([parts.sharedStrings, this.strings.finish()]);
    if (this.styles && parts.styles !== null) changed.push([parts.styles, this.styles.finish()]);
    const overwritten = this.overwritten();
    if (overwritten.length > 0) changed.push([parts.part, withFullCalculation(source, parts.part)]);
    if (this.losesFormula()) changed.push(...withoutCalculationChain(source, parts));
    return changed;
  }

  private losesFormula(): boolean {
    return this.changes.cells.some(
      ({ cell, content }) => content?.type === "value" && contentOf(cellAt(this.before, cell)).type === "formula",
    );
  }
}
