import { type Sheet } from "../../model/sheet";
import { type WireContext } from "../context";
import { WireError } from "../wire-error";
import { readOnly, type WireObject } from "../wire-object";
import { rangeObject } from "./range";

/** Excel.AutoFilter, as far as reading goes. */
export function autoFilterObject(context: WireContext, sheet: Sheet): WireObject {
  const range = (): WireObject | null =>
    sheet.autoFilter && rangeObject(context, context.references.create(sheet, [sheet.autoFilter.range]));
  return {
    className: "AutoFilter",
    properties: {
      Enabled: readOnly(() => sheet.autoFilter !== null),
      IsDataFiltered: readOnly(() => sheet.autoFilter?.isFiltering ?? false),
    },
    objects: {
      GetRange: () => {
        const found = range();
        if (!found) throw new WireError("ItemNotFound");
        return found;
      },
      GetRangeOrNullObject: range,
    },
  };
}
