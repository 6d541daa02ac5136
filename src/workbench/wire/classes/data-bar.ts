import { changeConditionalFormat } from "../../model/conditional-formats";
import { type ConditionalFormat, type DataBar, type Sheet } from "../../model/sheet";
import { type WireContext } from "../context";
import { type Json, recordIn, textIn } from "../json";
import { WireError } from "../wire-error";
import { type WireObject, type WireProperty } from "../wire-object";
import { colorFrom } from "./color";

/** Excel.DataBarConditionalFormat, with bounds that are numbers and plain bars. */
export function dataBarObject(
  { workbook }: WireContext,
  sheet: Sheet,
  format: ConditionalFormat,
  bar: DataBar,
): WireObject {
  const change = (changes: Partial<DataBar>): void => {
    changeConditionalFormat(workbook, sheet, format, { bar: { ...(format.bar ?? bar), ...changes } });
  };
  const bound = (side: "least" | "most"): WireProperty => ({
    get: () => boundRecord((format.bar ?? bar)[side]),
    set: (value) => {
      change({ [side]: boundFrom(value) });
    },
  });
  return {
    className: "DataBarConditionalFormat",
    properties: { LowerBoundRule: bound("least"), UpperBoundRule: bound("most") },
    children: {
      PositiveFormat: () => ({
        className: "ConditionalDataBarPositiveFormat",
        properties: {
          FillColor: {
            get: () => (format.bar ?? bar).color,
            set: (value) => {
              change({ color: colorFrom(value) });
            },
          },
          GradientFill: { get: () => false, set: () => undefined },
        },
      }),
    },
  };
}

function boundRecord(bound: number | null): Json {
  return bound === null ? { type: "Automatic" } : { type: "Number", formula: String(bound) };
}

function boundFrom(value: Json): number {
  const { type, formula } = recordIn(value);
  const bound = Number(textIn(formula));
  if (type !== "Number" || textIn(formula) === "" || !Number.isFinite(bound)) throw new WireError("InvalidArgument");
  return bound;
}
