import { changeConditionalFormat, deleteConditionalFormats, setPriority } from "../../model/conditional-formats";
import { type ConditionalFormat, type Sheet } from "../../model/sheet";
import { type WireContext } from "../context";
import { readOnly, type WireObject } from "../wire-object";
import { WireError } from "../wire-error";
import { customConditionalFormatObject } from "./custom-conditional-format";
import { dataBarObject } from "./data-bar";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";

/** Excel.ConditionalFormat. */
export function conditionalFormatObject(context: WireContext, sheet: Sheet, format: ConditionalFormat): WireObject {
  const { workbook, references } = context;
  const isCustom = format.type === "Custom";
  const living = (): ConditionalFormat => {
    if (!sheet.conditionalFormats.includes(format)) throw new WireError("ItemNotFound");
    return format;
  };
  const single = (): WireObject | null => {
    const { ranges } = living();
    return ranges.length === 1 ? rangeObject(context, references.create(sheet, ranges)) : null;
  };
  return {
    className: "ConditionalFormat",
    identity: () => ({ Id: format.id }),
    properties: {
      Id: readOnly(() => living().id),
      Type: readOnly(() => living().type),
      Priority: {
        get: () => sheet.conditionalFormats.indexOf(living()),
        set: (value) => {
          if (typeof value !== "number" || value < 0) throw new WireError("InvalidArgument");
          setPriority(workbook, sheet, living(), value);
        },
      },
      StopIfTrue: {
        get: () => living().stopIfTrue,
        set: (value) => {
          if (typeof value !== "boolean") throw new WireError("InvalidArgument");
          changeConditionalFormat(workbook, sheet, living(), { stopIfTrue: value });
        },
      },
    },
    children: {
      Custom: () => {
        if (!isCustom) throw new WireError("InvalidOperation", "ConditionalFormat.Custom");
        return customConditionalFormatObject(context, sheet, living());
      },
      DataBar: () => {
        const { bar } = living();
        if (!bar) throw new WireError("InvalidOperation", "ConditionalFormat.DataBar");
        return dataBarObject(context, sheet, format, bar);
      },
      CustomOrNullObject: () => (isCustom ? customConditionalFormatObject(context, sheet, living()) : null),
    },
    objects: {
      GetRange: () => {
        const range = single();
        if (!range) throw new WireError("InvalidOperation");
        return range;
      },
      GetRangeOrNullObject: single,
      GetRanges: () => rangeAreasObject(context, references.create(sheet, living().ranges)),
    },
    methods: {
      Delete: () => {
        deleteConditionalFormats(workbook, sheet, [living()]);
        return null;
      },
    },
  };
}
