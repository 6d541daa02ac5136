import { contentOf } from "../../../core/edits/cell-edits";
import type { EditPlan, SheetEdits } from "../../../core/edits/operations";
import { cellAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import { HostError } from "../../port";
import type { SheetEntry } from "../package/workbook-part";
import type { Workbook } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { Splices } from "../xml/splices";
import { CellWriter } from "./cell-xml";
import { type CellEdit, writeCells } from "./cells";
import { expectCarriedOut } from "./gate";
import { addMarks, removeMarks } from "./marks";
import { expectUnsigned, expectWritable } from "./obstacles";
import { OriginalCells } from "./original-cells";
import { reducePlan, type SheetChanges } from "./reduce-plan";
import { isSharedMaster, moveSharedMasters } from "./shared-masters";
import { SheetPart, styleOf } from "./sheet-part";
import { StringsEditor } from "./strings-editor";
import { StylesEditor } from "./styles-editor";
import { withFullCalculation, withoutCalculationChain } from "./workbook-parts";

/**
 * Carries out a plan: the workbook as it is afterwards, or as it was opened when nothing differs from that any more.
 * `original` is the workbook as it was opened. Throws a {@link HostError} or {@link WorkbookError} and then has changed
 * nothing.
 */
export function carryOutAll({ sheets, storedState }: EditPlan, workbook: Workbook, original: Workbook): Workbook {
  if (storedState) throw new HostError("cannot-write");
  return sheets.reduce((state, edits) => carryOut(edits, state, original), workbook);
}

function carryOut(plan: SheetEdits, workbook: Workbook, original: Workbook): Workbook {
  const target = { type: "named", name: plan.sheet } as const;
  const sheet = workbook.sheet(target);
  if (plan.operations.length === 0) return workbook;
  const before = workbook.snapshot(target);
  const contents = workbook.contentsOf(sheet);
  const changes = reducePlan(plan, before, contents);
  if (before.isProtected) throw new HostError("protected", { sheet: plan.sheet });
  expectUnsigned(workbook.source);
  expectWritable(changes.cells, sheet, contents, workbook.source);
  const after = new SheetEdit(workbook, original, sheet, before, changes).result();
  expectCarriedOut(before, after.snapshot(target), changes);
  const isAnySheetChanged = after.parts.sheets.some(({ part }) => after.source.isChanged(part));
  return isAnySheetChanged ? after : original;
}

/** The parts that a plan changes on their way from one text to the next. */
class SheetEdit {
  private readonly part: SheetPart;
  private readonly splices: Splices;
  private readonly strings: StringsEditor | null;
  private styles: StylesEditor | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly original: Workbook,
    private readonly sheet: SheetEntry,
    private readonly before: SheetSnapshot,
    private readonly changes: SheetChanges,
  ) {
    const { source, parts } = workbook;
    this.part = this.readPart();
    this.splices = new Splices(this.part.xml);
    const writesText = changes.cells.some(({ content }) => content?.type === "value" && content.value.type === "text");
    this.strings =
      writesText && parts.sharedStrings !== null
        ? new StringsEditor(parts.sharedStrings, source.text(parts.sharedStrings))
        : null;
  }

  result(): Workbook {
    const { part, splices, changes, workbook, sheet } = this;
    const { cells, marksToAdd, marksToRemove } = changes;
    if (cells.length > 0) {
      const edits = this.cellEdits();
      moveSharedMasters(part, this.overwritten(), splices);
      writeCells(part, edits, new CellWriter(part.root.prefix, this.strings), splices);
    }
    removeMarks(part, marksToRemove, splices);
    if (marksToAdd.length > 0) addMarks(part, marksToAdd, this.stylesEditor().markFormat(), splices);
    const parts = new Map([[sheet.part, splices.apply()], ...this.otherParts()]);
    for (const [name, text] of parts) {
      if (text !== null && !workbook.source.isWritable(name)) throw new WorkbookError("unsupported-part", [name]);
    }
    return workbook.with(workbook.source.with(parts), sheet);
  }

  /** With the cells of the touched rows, or of all where a shared formula has to find another holder. */
  private readPart(): SheetPart {
    const xml = this.workbook.source.text(this.sheet.part);
    const rows = new Set(this.changes.cells.map(({ cell }) => cell.row));
    const part = new SheetPart(this.sheet.part, xml, rows);
    const overwritesMaster = this.overwritten().some((cell) => {
      const node = part.cell(cell);
      return node !== undefined && isSharedMaster(node);
    });
    return overwritesMaster ? new SheetPart(this.sheet.part, xml, null) : part;
  }

  private overwritten() {
    return this.changes.cells.filter(({ content }) => content !== null).map(({ cell }) => cell);
  }

  private cellEdits(): CellEdit[] {
    const { part } = this;
    const { workbook, original, sheet } = this;
    // In a workbook as it was opened, no cell can get back what it had.
    const originals = workbook === original ? null : new OriginalCells(original, sheet, this.overwritten());
    return this.changes.cells.map(({ cell, content, numberFormat }) => {
      const node = part.cell(cell)?.node;
      const old = node ? styleOf(node) : part.inheritedStyle(cell);
      const style = numberFormat === null ? old : this.stylesEditor().withNumberFormat(old, numberFormat);
      return { ...cell, content, style, original: (content && originals?.textOf(cell, content, style)) ?? null };
    });
  }

  private stylesEditor(): StylesEditor {
    const { source, parts } = this.workbook;
    if (parts.styles === null) throw new WorkbookError("unsupported-part", [this.sheet.part]);
    this.styles = this.styles ?? new StylesEditor(parts.styles, source.text(parts.styles));
    return this.styles;
  }

  private otherParts(): [string, string | null][] {
    const { source, parts } = this.workbook;
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
