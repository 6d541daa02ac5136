import { type CellAddress, contains, parseRange, type RangeAddress } from "../../../core/sheet/address";
import { HostError, type WriteObstacle } from "../../port";
import type { OfficePackage } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import type { SheetEntry } from "../package/workbook-part";
import type { SheetContents } from "../read/sheet-contents";
import { WorkbookError } from "../workbook-error";
import type { Attributes } from "../xml/scan";
import type { CellChange } from "./reduce-plan";

/** Cells of a sheet that can't be written without harming what they belong to. */
interface Obstacle {
  readonly reason: WriteObstacle;
  readonly blocks: (cell: CellAddress) => boolean;
}

/** Throws a {@link WorkbookError} "unsupported-part" that names the signatures of a signed workbook: any edit breaks them. */
export function expectUnsigned(source: OfficePackage): void {
  const signatures = source.names.filter((name) => /^_xmlsignatures\//i.test(name));
  if (signatures.length > 0) throw new WorkbookError("unsupported-part", signatures);
}

/** Throws a {@link HostError} "cannot-write" that names the cells which belong to something larger than themselves. */
export function expectWritable(
  changes: readonly CellChange[],
  sheet: SheetEntry,
  contents: SheetContents,
  source: OfficePackage,
): void {
  const written = changes.filter(({ content }) => content !== null);
  refuse(changes, sheet, { reason: "merged-cell", blocks: (cell) => isCovered(contents.merges, cell) });
  refuse(written, sheet, { reason: "array-formula", blocks: (cell) => isInside(contents.arrays, cell) });
  if (written.length === 0) return;
  for (const obstacle of attachedTo(source, sheet.part)) refuse(written, sheet, obstacle);
}

function refuse(changes: readonly CellChange[], { name }: SheetEntry, { reason, blocks }: Obstacle): void {
  const cells = changes.map(({ cell }) => cell).filter(blocks);
  if (cells.length > 0) throw new HostError("cannot-write", { sheet: name, cells, reason });
}

function isInside(ranges: readonly RangeAddress[], cell: CellAddress): boolean {
  return ranges.some((range) => contains(range, cell));
}

/** A merged area has one cell, its top-left one; the others are covered. */
function isCovered(merges: readonly RangeAddress[], cell: CellAddress): boolean {
  return merges.some((merge) => contains(merge, cell) && (cell.row !== merge.top || cell.column !== merge.left));
}

/** The tables and pivot tables of a sheet. */
function attachedTo(source: OfficePackage, part: string): Obstacle[] {
  return relationshipsOf(source, part).flatMap((relationship) => {
    if (relationship.part === null) return [];
    if (relationship.type === "table") return tableEdges(attributesOf(source, relationship.part, "table"));
    if (relationship.type === "pivotTable") return pivot(attributesOf(source, relationship.part, "location"));
    return [];
  });
}

/** A table's header texts are its columns' names, and its totals row has rules of its own. */
function tableEdges({ ref = "", headerRowCount = "1", totalsRowCount = "0" }: Attributes): Obstacle[] {
  const range = parseRange(ref);
  if (!range) return [];
  const firstOfData = range.top + Number(headerRowCount);
  const lastOfData = range.bottom - Number(totalsRowCount);
  const blocks = (cell: CellAddress): boolean =>
    contains(range, cell) && (cell.row < firstOfData || cell.row > lastOfData);
  return [{ reason: "table-header", blocks }];
}

function pivot({ ref = "" }: Attributes): Obstacle[] {
  const range = parseRange(ref);
  return range ? [{ reason: "pivot-table", blocks: (cell) => contains(range, cell) }] : [];
}

function attributesOf(source: OfficePackage, part: string, element: string): Attributes {
  let found: Attributes = {};
  source.scan(part, {
    open({ name, attributes }) {
      if (name === element) found = attributes;
    },
  });
  return found;
}
