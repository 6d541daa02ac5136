import { type RangeAddress } from "../../../core/sheet/address";
import { formatCells } from "../../model/formatting";
import { type BorderLine, type BorderSide } from "../../model/style";
import { type WireContext } from "../context";
import { type Json } from "../json";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { type WireObject } from "../wire-object";
import { colorFrom } from "./color";

/** Excel's names of lines, with those of the file. */
const STYLES: Readonly<Record<string, string | null>> = {
  None: null,
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};
const BLACK = "#000000";

/** Which sides of which cells of a range an edge is. */
const EDGES: Readonly<Record<string, (range: RangeAddress) => readonly (readonly [BorderSide, RangeAddress])[]>> = {
  EdgeTop: (range) => [["top", { ...range, bottom: range.top }]],
  EdgeBottom: (range) => [["bottom", { ...range, top: range.bottom }]],
  EdgeLeft: (range) => [["left", { ...range, right: range.left }]],
  EdgeRight: (range) => [["right", { ...range, left: range.right }]],
  InsideHorizontal: (range) => [
    ["bottom", { ...range, bottom: range.bottom - 1 }],
    ["top", { ...range, top: range.top + 1 }],
  ],
  InsideVertical: (range) => [
    ["right", { ...range, right: range.right - 1 }],
    ["left", { ...range, left: range.left + 1 }],
  ],
};

/** Excel.RangeBorderCollection. */
export function bordersObject(context: WireContext, reference: RangeReference): WireObject {
  return { className: "RangeBorderCollection", item: (edge) => borderObject(context, reference, edge) };
}

/** Excel.RangeBorder. */
function borderObject({ workbook }: WireContext, reference: RangeReference, edge: string): WireObject {
  const sides = EDGES[edge];
  if (!sides) throw new WireError("InvalidArgument");
  const change = (line: (present: BorderLine | undefined) => BorderLine | null): void => {
    for (const [side, cells] of sides(reference.first())) {
      formatCells(
        workbook,
        reference.sheet,
        cells,
        (style) => {
          const { [side]: present, ...others } = style.borders;
          const changed = line(present);
          return { ...style, borders: changed ? { ...others, [side]: changed } : others };
        },
        "add-in",
      );
    }
  };
  const first = (): BorderLine | undefined => {
    const [found] = sides(reference.first());
    if (!found) return undefined;
    const [side, { top, left }] = found;
    return reference.sheet.grid.get(top, left).style.borders[side];
  };
  return {
    className: "RangeBorder",
    properties: {
      Style: {
        get: () => Object.entries(STYLES).find(([, style]) => style === (first()?.style ?? null))?.[0] ?? null,
        set: (value) => {
          const style = styleIn(value);
          change((present) => (style === null ? null : { color: present?.color ?? BLACK, style }));
        },
      },
      Color: {
        get: () => first()?.color ?? BLACK,
        set: (value) => {
          const color = colorFrom(value);
          change((present) => ({ style: present?.style ?? "thin", color }));
        },
      },
    },
  };
}

function styleIn(value: Json): string | null {
  const style = typeof value === "string" ? STYLES[value] : undefined;
  if (style === undefined) throw new WireError("InvalidArgument");
  return style;
}
