import { type CellAddress, formatCell, formatRange } from "../../../core/sheet/address";
import { shiftFormula } from "../../formula/shift";
import { escapeContent } from "../xml/escape";
import { childOf, type XmlNode } from "../xml/outline";
import type { Splices } from "../xml/splices";
import { withAttribute } from "../xml/start-tag";
import type { CellNode, SheetPart } from "./sheet-part";

/** Whether a cell's formula is written here and shared by other cells: those would lose theirs with it. */
export function isSharedMaster({ node }: CellNode): boolean {
  const formula = sharedFormula(node);
  return formula !== undefined && formula.text !== "";
}

/**
 * Before the cells that hold shared formulas get other contents: the next cell that shares each of them becomes its
 * holder. `sheet` must have the cells of all rows.
 */
export function moveSharedMasters(sheet: SheetPart, overwritten: readonly CellAddress[], splices: Splices): void {
  const isOverwritten = new Set(overwritten.map(formatCell));
  const sharing = sheet.rows.flatMap(({ cells }) => cells.filter(({ node }) => sharedFormula(node) !== undefined));
  for (const master of sharing.filter((cell) => isSharedMaster(cell) && isOverwritten.has(formatCell(cell)))) {
    const formula = sharedFormula(master.node);
    const heirs = sharing.filter((cell) => {
      const own = sharedFormula(cell.node);
      return own?.text === "" && own.attributes.si === formula?.attributes.si && !isOverwritten.has(formatCell(cell));
    });
    if (formula) handOver(sheet, master, formula.text, heirs, splices);
  }
}

function handOver(
  sheet: SheetPart,
  master: CellAddress,
  text: string,
  heirs: readonly CellNode[],
  splices: Splices,
): void {
  const [first] = heirs;
  const holder = first && sharedFormula(first.node);
  if (!first || !holder) return;
  const formula = shiftFormula(text, first.row - master.row, first.column - master.column);
  const startTag = sheet.xml.slice(holder.start, holder.openEnd).replace(/\s*\/>$/, ">");
  const open = withAttribute(startTag, "ref", formatRange(boundsOf(heirs)));
  splices.replace(holder.start, holder.end, `${open}${escapeContent(formula)}</${holder.prefix}f>`);
}

function boundsOf(cells: readonly CellAddress[]): { top: number; left: number; bottom: number; right: number } {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Whether a cell's formula is one of several that share their text. */
export function isSharing(cell: XmlNode): boolean {
  return sharedFormula(cell) !== undefined;
}

function sharedFormula(cell: XmlNode): XmlNode | undefined {
  const formula = childOf(cell, "f");
  return formula?.attributes.t === "shared" ? formula : undefined;
}
