import { type RangeAddress } from "../../../core/sheet/address";
import { formatCells } from "../../model/formatting";
import { type CellStyle } from "../../model/style";
import { type WireContext } from "../context";
import { type Json } from "../json";
import { CELL_LIMIT, cellCount } from "../limits";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { type WireObject, type WireProperty } from "../wire-object";
import { colorFrom } from "./color";

/** Excel.RangeFormat, as far as fill, font, alignment and locking go. */
export function rangeFormatObject(context: WireContext, reference: RangeReference): WireObject {
  const facet = (
    read: (style: CellStyle) => Json,
    change: (style: CellStyle, value: Json) => CellStyle,
  ): WireProperty => ({
    get: () => shared(reference, read),
    set: (value) => {
      formatCells(context.workbook, reference.sheet, checked(reference), (style) => change(style, value), "add-in");
    },
  });
  return {
    className: "RangeFormat",
    properties: {
      WrapText: facet(
        ({ alignment }) => alignment.wrap,
        (style, value) => ({ ...style, alignment: { ...style.alignment, wrap: flagIn(value) } }),
      ),
    },
    children: {
      Fill: () => ({
        className: "RangeFill",
        properties: {
          Color: facet(
            ({ fill }) => fill ?? "#FFFFFF",
            (style, value) => ({ ...style, fill: colorFrom(value) }),
          ),
        },
        methods: {
          Clear: () => {
            const { workbook } = context;
            formatCells(workbook, reference.sheet, checked(reference), (style) => ({ ...style, fill: null }), "add-in");
            return null;
          },
        },
      }),
      Font: () => ({
        className: "RangeFont",
        properties: {
          Color: facet(
            ({ font }) => font.color,
            (style, value) => ({ ...style, font: { ...style.font, color: colorFrom(value) } }),
          ),
          Bold: facet(
            ({ font }) => font.bold,
            (style, value) => ({ ...style, font: { ...style.font, bold: flagIn(value) } }),
          ),
          Italic: facet(
            ({ font }) => font.italic,
            (style, value) => ({ ...style, font: { ...style.font, italic: flagIn(value) } }),
          ),
        },
      }),
      Protection: () => ({
        className: "FormatProtection",
        properties: {
          Locked: facet(
            ({ isLocked }) => isLocked,
            (style, value) => ({ ...style, isLocked: flagIn(value) }),
          ),
        },
      }),
    },
  };
}

/** What all cells have in common; null where they differ. */
function shared(reference: RangeReference, read: (style: CellStyle) => Json): Json {
  const { top, left, bottom, right } = checked(reference);
  const first = read(reference.sheet.grid.get(top, left).style);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (read(reference.sheet.grid.get(row, column).style) !== first) return null;
    }
  }
  return first;
}

function checked(reference: RangeReference): RangeAddress {
  const range = reference.first();
  if (cellCount(range) > CELL_LIMIT) throw new WireError("UnsupportedOperation");
  return range;
}

function flagIn(value: Json): boolean {
  if (typeof value !== "boolean") throw new WireError("InvalidArgument");
  return value;
}
