import { changeConditionalFormat } from "../../model/conditional-formats";
import { isWellFormed } from "../../model/formula";
import { type ConditionalFormat, type ConditionalFormatLook, type Sheet } from "../../model/sheet";
import { type WireContext } from "../context";
import { type Json } from "../json";
import { WireError } from "../wire-error";
import { type WireObject, type WireProperty } from "../wire-object";
import { colorFrom } from "./color";

/** Excel.CustomConditionalFormat with its rule and its look. */
export function customConditionalFormatObject(
  context: WireContext,
  sheet: Sheet,
  format: ConditionalFormat,
): WireObject {
  return {
    className: "CustomConditionalFormat",
    children: {
      Rule: () => ({
        className: "ConditionalFormatRule",
        properties: {
          Formula: {
            get: () => format.formula,
            set: (formula) => {
              if (typeof formula !== "string" || !isWellFormed(formula)) throw new WireError("InvalidArgument");
              changeConditionalFormat(context.workbook, sheet, format, { formula });
            },
          },
        },
      }),
      Format: () => lookObject(context, sheet, format),
    },
  };
}

/** Excel.ConditionalRangeFormat. */
function lookObject(context: WireContext, sheet: Sheet, format: ConditionalFormat): WireObject {
  const change = (look: Partial<ConditionalFormatLook>): void => {
    changeConditionalFormat(context.workbook, sheet, format, { look: { ...format.look, ...look } });
  };
  const flag = (name: "bold" | "italic"): WireProperty => ({
    get: () => format.look[name],
    set: (value) => {
      change({ [name]: flagIn(value) });
    },
  });
  return {
    className: "ConditionalRangeFormat",
    children: {
      Fill: () => ({
        className: "ConditionalRangeFill",
        properties: {
          Color: {
            get: () => format.look.fill ?? "",
            set: (value) => {
              change({ fill: colorFrom(value) });
            },
          },
        },
        methods: {
          Clear: () => {
            change({ fill: null });
            return null;
          },
        },
      }),
      Font: () => ({
        className: "ConditionalRangeFont",
        properties: {
          Color: {
            get: () => format.look.fontColor ?? "",
            set: (value) => {
              change({ fontColor: colorFrom(value) });
            },
          },
          Bold: flag("bold"),
          Italic: flag("italic"),
        },
        methods: {
          Clear: () => {
            change({ fontColor: null, bold: null, italic: null });
            return null;
          },
        },
      }),
    },
  };
}

function flagIn(value: Json): boolean {
  if (typeof value !== "boolean") throw new WireError("InvalidArgument");
  return value;
}
