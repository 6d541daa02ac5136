import type { CellAddress } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/cell";
import { HostError } from "../../port";
import type { BookCell } from "../calculate/cells";
import type { SheetEntry } from "../package/workbook-part";
import type { SheetContents } from "../read/sheet-contents";
import type { Workbook } from "../workbook";
import { childOf, type XmlNode } from "../xml/outline";
import { isOn } from "../xml/scan";
import { Splices } from "../xml/splices";
import { writtenResult } from "./cell-xml";
import { PackageDraft } from "./package-draft";
import { isSameValue } from "./reduce-plan";
import { isSharing } from "./shared-masters";
import { SheetPart, styleOf } from "./sheet-part";

/** A cell with a formula, and what that has come to. */
export interface Refreshed extends BookCell {
  /** Null where it is again what the file came with; "not-calculated" where it can't be worked out. */
  readonly value: CellValue | null;
}

/** Stores results of formulas on one sheet and leaves everything else as it is. Throws a {@link HostError} "cannot-write". */
export function writeResults(
  sheet: SheetEntry,
  cells: readonly Refreshed[],
  workbook: Workbook,
  original: Workbook,
): Workbook {
  const rows = new Set(cells.map(({ row }) => row));
  const excerpt = workbook.excerpt(sheet, rows);
  const part = new SheetPart(sheet.part, excerpt.xml, rows);
  const splices = new Splices(part.xml);
  excerpt.restore(splices);
  const isOriginal = original.parts.sheets.some((its) => its.part === sheet.part);
  const came = isOriginal && cells.some(({ value }) => value === null) ? partOf(sheet, rows, original) : null;
  for (const cell of cells) {
    const node = part.cell(cell)?.node;
    if (node) storeResult(part, node, cell.value, came?.cell(cell)?.node ?? null, came, splices);
  }
  const xml = splices.applyToExcerpt();
  if (xml === excerpt.xml) return workbook;
  const draft = new PackageDraft(workbook.source);
  draft.write(sheet.part, splices.apply(), xml);
  const after = workbook.with(draft.source, [sheet.part]);
  expectOnlyResults(workbook.read(sheet, excerpt.xml), after.read(sheet, xml), cells, sheet.name);
  return after;
}

function partOf({ part }: SheetEntry, rows: ReadonlySet<number>, original: Workbook): SheetPart {
  return new SheetPart(part, original.source.text(part), rows);
}

function storeResult(
  part: SheetPart,
  node: XmlNode,
  value: CellValue | null,
  was: XmlNode | null,
  came: SheetPart | null,
  splices: Splices,
): void {
  const formula = childOf(node, "f");
  if (!formula) return;
  const stored = childOf(node, "v");
  if (value === null) {
    const before = was && childOf(was, "f");
    if (!was || !before || !came) return;
    if (!isSharing(node) && !isSharing(was) && styleOf(was) === styleOf(node)) {
      splices.replace(node.start, node.end, came.textOf(was));
      return;
    }
    const result = childOf(was, "v");
    store(node, formula, stored, was.attributes.t ?? null, result ? came.textOf(result) : "", splices);
    mark(formula, before.attributes.ca ?? null, splices);
    return;
  }
  const written = writtenResult(node.prefix, value);
  if (!written) {
    if (!isOn(formula.attributes.ca)) mark(formula, "1", splices);
    return;
  }
  const isSame =
    (node.attributes.t ?? "n") === (written.type ?? "n") && stored && part.textOf(stored) === written.inner;
  if (!isSame) store(node, formula, stored, written.type, written.inner, splices);
  if (isOn(formula.attributes.ca)) mark(formula, null, splices);
}

function store(
  node: XmlNode,
  formula: XmlNode,
  stored: XmlNode | undefined,
  type: string | null,
  text: string,
  splices: Splices,
): void {
  if ((node.attributes.t ?? null) !== type) splices.setAttribute(node, "t", type);
  // What a rich value says of the old result doesn't hold of the new one.
  if (node.attributes.vm !== undefined) splices.setAttribute(node, "vm", null);
  if (stored) splices.replace(stored.start, stored.end, text);
  else splices.insert(formula.end, text);
}

/** Says, or no longer says, that a formula must be calculated again. */
function mark(formula: XmlNode, value: string | null, splices: Splices): void {
  if ((formula.attributes.ca ?? null) !== value) splices.setAttribute(formula, "ca", value);
}

function expectOnlyResults(
  before: SheetContents,
  after: SheetContents,
  cells: readonly Refreshed[],
  sheet: string,
): void {
  const refreshed = new Map(cells.map((cell) => [keyOf(cell), cell.value]));
  const wrong: CellAddress[] = [];
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const [was, is] = [before.rows.get(row) ?? [], after.rows.get(row) ?? []];
    if (was.length !== is.length) wrong.push({ row, column: 0 });
    was.forEach(({ column, cell }, i) => {
      const now = is[i];
      const expected = refreshed.has(keyOf({ row, column })) ? refreshed.get(keyOf({ row, column })) : cell.value;
      const isRight = expected === null || (now && expected && isSameValue(expected, now.cell.value));
      const isSame = now?.column === column && now.cell.formula === cell.formula;
      if (!isRight || !isSame || now.cell.numberFormat !== cell.numberFormat) wrong.push({ row, column });
    });
  }
  if (wrong.length > 0) throw new HostError("cannot-write", { sheet, cells: wrong });
}

const keyOf = ({ row, column }: CellAddress): string => `${row} ${column}`;
