/// <reference types="office-js" />
import { type SheetDraft } from "../../../../core/edits/sheet-draft";
import { type CellAddress } from "../../../../core/sheet/address";
import { type CellLook, DRAFT_LOOK, dressedCells } from "../../../draft-look";
import { rangeIn } from "../../ranges";
import { rectanglesOf } from "./rectangles";

type Facet = (range: Excel.Range) => void;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/**
 * Dresses a draft's cells. One facet after the other, each over all cells that have it, since neighbours share most of
 * theirs: far fewer ranges than styles would need.
 */
export function dress(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const groups = new Map<string, { readonly facet: Facet; readonly cells: CellAddress[] }>();
  for (const { cell, style } of dressedCells(draft)) {
    for (const [name, facet] of facetsOf(DRAFT_LOOK.styles[style])) {
      const group = groups.get(name) ?? { facet, cells: [] };
      group.cells.push(cell);
      groups.set(name, group);
    }
  }
  for (const { facet, cells } of groups.values()) {
    for (const rectangle of rectanglesOf(cells)) facet(rangeIn(sheet, rectangle));
  }
}

function facetsOf(look: CellLook): (readonly [string, Facet])[] {
  const { alignment, wraps, isBold, isUnderlined, size, letters, ground, hasBorders } = look;
  const facets: [string, Facet][] = [["middle", set((format) => (format.verticalAlignment = "Center"))]];
  if (alignment === "center") facets.push(["centre", set((format) => (format.horizontalAlignment = "Center"))]);
  if (wraps) facets.push(["wraps", set((format) => (format.wrapText = true))]);
  if (isBold) facets.push(["bold", set(({ font }) => (font.bold = true))]);
  if (isUnderlined) facets.push(["underlined", set(({ font }) => (font.underline = "Single"))]);
  if (size !== null) facets.push([`size ${size}`, set(({ font }) => (font.size = size))]);
  if (letters !== null) facets.push([`letters ${letters}`, set(({ font }) => (font.color = `#${letters}`))]);
  if (ground !== null) facets.push([`ground ${ground}`, set(({ fill }) => (fill.color = `#${ground}`))]);
  if (hasBorders) facets.push(["borders", draw]);
  return facets;
}

function set(change: (format: Excel.RangeFormat) => void): Facet {
  return ({ format }) => {
    change(format);
  };
}

function draw({ format }: Excel.Range): void {
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${DRAFT_LOOK.borders}`;
  }
}
