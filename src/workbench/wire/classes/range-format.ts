import { type RangeAddress } from "../../../core/sheet/address";
import { formatCells } from "../../model/formatting";
import { type Alignment, type CellStyle } from "../../model/style";
import { type WireContext } from "../context";
import { type Json } from "../json";
import { CELL_LIMIT, cellCount } from "../limits";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { type WireObject, type WireProperty } from "../wire-object";
import { bordersObject } from "./borders";
import { colorFrom } from "./color";
import { sizeIn, sizes } from "./sizes";

type Facet = (read: (style: CellStyle) => Json, change: (style: CellStyle, value: Json) => CellStyle) => WireProperty;

/** Excel.RangeFormat, as far as fill, font, borders, alignment, sizes and locking go. */
export function rangeFormatObject(context: WireContext, reference: RangeReference): WireObject {
  const facet: Facet = (read, change) => ({
    get: () => shared(reference, read),
    set: (value) => {
      formatCells(context.workbook, reference.sheet, checked(reference), (style) => change(style, value), "add-in");
    },
  });
  return {
    className: "RangeFormat",
    properties: {
      ...alignments(facet),
      ...sizes(context, reference),
      WrapText: facet(
        ({ alignment }) => alignment.wrap,
        (style, value) => ({ ...style, alignment: { ...style.alignment, wrap: flagIn(value) } }),
      ),
    },
    children: {
      Borders: () => bordersObject(context, reference),
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
          Size: facet(
            ({ font }) => font.size,
            (style, value) => ({ ...style, font: { ...style.font, size: sizeIn(value) } }),
          ),
          Underline: facet(
            ({ font }) => (font.underline ? "Single" : "None"),
            (style, value) => ({ ...style, font: { ...style.font, underline: value === "Single" } }),
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

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
};
const VERTICAL: Readonly<Record<string, Alignment["vertical"]>> = { Top: "top", Center: "center", Bottom: "bottom" };

function alignments(facet: Facet): Record<string, WireProperty> {
  const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    HorizontalAlignment: facet(
      ({ alignment }) => capitalised(alignment.horizontal),
      (style, value) => ({ ...style, alignment: { ...style.alignment, horizontal: wordIn(HORIZONTAL, value) } }),
    ),
    VerticalAlignment: facet(
      ({ alignment }) => capitalised(alignment.vertical),
      (style, value) => ({ ...style, alignment: { ...style.alignment, vertical: wordIn(VERTICAL, value) } }),
    ),
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

function wordIn<T>(words: Readonly<Record<string, T>>, value: Json): T {
  const word = typeof value === "string" ? words[value] : undefined;
  if (word === undefined) throw new WireError("InvalidArgument");
  return word;
}

function flagIn(value: Json): boolean {
  if (typeof value !== "boolean") throw new WireError("InvalidArgument");
  return value;
}
