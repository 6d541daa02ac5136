import { setSize } from "../../model/formatting";
import { type WireContext } from "../context";
import { type Json } from "../json";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { type WireProperty } from "../wire-object";

/** Pixels of a character of the default font, and of a cell's edges; three points are four pixels. */
const [CHARACTER, EDGES, POINTS] = [7, 5, 0.75];
const [STANDARD_WIDTH, STANDARD_HEIGHT] = [8.43, 15];

/** The widths and heights of a range's columns and rows, in points; null where they differ. */
export function sizes({ workbook }: WireContext, reference: RangeReference): Record<string, WireProperty> {
  const { sheet } = reference;
  const columns = (): readonly [number, number] => [reference.first().left, reference.first().right];
  const rows = (): readonly [number, number] => [reference.first().top, reference.first().bottom];
  const standard = (axis: "row" | "column", span: () => readonly [number, number]): WireProperty => ({
    get: () => shared(axis === "row" ? sheet.rows : sheet.columns, span(), null) === null,
    set: (value) => {
      if (value === true) setSize(workbook, sheet, axis, span(), null);
    },
  });
  return {
    ColumnWidth: {
      get: () => {
        const width = shared(sheet.columns, columns(), STANDARD_WIDTH);
        return width === null ? null : (width * CHARACTER + EDGES) * POINTS;
      },
      set: (value) => {
        setSize(workbook, sheet, "column", columns(), (sizeIn(value) / POINTS - EDGES) / CHARACTER);
      },
    },
    RowHeight: {
      get: () => shared(sheet.rows, rows(), STANDARD_HEIGHT),
      set: (value) => {
        setSize(workbook, sheet, "row", rows(), sizeIn(value));
      },
    },
    UseStandardWidth: standard("column", columns),
    UseStandardHeight: standard("row", rows),
  };
}

export function sizeIn(value: Json): number {
  if (typeof value !== "number" || value < 0) throw new WireError("InvalidArgument");
  return value;
}

/** The size of all rows or columns of a span; null where they differ. */
function shared(
  tracks: ReadonlyMap<number, { readonly size: number | null }>,
  [first, last]: readonly [number, number],
  standard: number | null,
): number | null {
  const within = [...tracks].filter(([index, { size }]) => size !== null && index >= first && index <= last);
  const [size = null] = within.map(([, track]) => track.size);
  if (within.length === 0) return standard;
  return within.length === last - first + 1 && within.every(([, track]) => track.size === size) ? size : null;
}
