import { formatCell } from "../../../core/sheet/address";
import { setLink } from "../../model/belongings";
import { formatCells } from "../../model/formatting";
import { type WireContext } from "../context";
import { recordIn } from "../json";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { type WireProperty } from "../wire-object";

/** Excel's own look of links. */
const COLOUR = "#0563C1";

/** The hyperlink of a range's first cell, as far as it leads to a place in the workbook; setting it dresses the cell as a link. */
export function hyperlink({ workbook }: WireContext, reference: RangeReference): WireProperty {
  const { sheet } = reference;
  return {
    get: () => {
      const { top: row, left: column } = reference.first();
      const link = sheet.links.find((other) => formatCell(other) === formatCell({ row, column }));
      return link ? { documentReference: link.target } : null;
    },
    set: (value) => {
      const { documentReference } = recordIn(value);
      if (typeof documentReference !== "string") throw new WireError("NotImplemented");
      const { top: row, left: column } = reference.first();
      setLink(workbook, sheet, { row, column }, documentReference);
      const cell = { top: row, left: column, bottom: row, right: column };
      const dressed = { color: COLOUR, underline: true };
      formatCells(workbook, sheet, cell, (style) => ({ ...style, font: { ...style.font, ...dressed } }), "add-in");
    },
  };
}
