import { addConditionalFormat, deleteConditionalFormats } from "../../model/conditional-formats";
import { type ConditionalFormat } from "../../model/sheet";
import { intersection } from "../address";
import { type WireContext } from "../context";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { type WireObject } from "../wire-object";
import { conditionalFormatObject } from "./conditional-format";

/** Excel.ConditionalFormatCollection of a range: the rules that touch it, in the order of their priority. */
export function conditionalFormatsObject(context: WireContext, reference: RangeReference): WireObject {
  const { sheet } = reference;
  const touching = (): ConditionalFormat[] =>
    sheet.conditionalFormats.filter(({ ranges }) =>
      ranges.some((range) => reference.all().some((area) => intersection(range, area))),
    );
  const open = (format: ConditionalFormat): WireObject => conditionalFormatObject(context, sheet, format);
  const find = (id: string): WireObject | null => {
    const format = touching().find((candidate) => candidate.id === id);
    return format ? open(format) : null;
  };
  const item = (id: string): WireObject => find(id) ?? notFound();
  return {
    className: "ConditionalFormatCollection",
    items: () => touching().map(open),
    item,
    objects: {
      GetItemOrNullObject: (args) => find(args.text(0)),
      GetItemAt: (args) => {
        const format = touching()[args.integer(0)];
        return format ? open(format) : notFound();
      },
      Add: (args) => {
        const type = args.text(0);
        if (type !== "Custom" && type !== "DataBar") throw new WireError("NotImplemented");
        return open(addConditionalFormat(context.workbook, sheet, reference.all(), type));
      },
    },
    methods: {
      GetCount: () => touching().length,
      ClearAll: () => {
        const formats = touching();
        const isInside = formats.every(({ ranges }) => ranges.every((range) => isCovered(range, reference)));
        if (!isInside) throw new WireError("NotImplemented");
        deleteConditionalFormats(context.workbook, sheet, formats);
        return null;
      },
    },
  };
}

function isCovered(range: ConditionalFormat["ranges"][number], reference: RangeReference): boolean {
  return reference
    .all()
    .some(
      ({ top, left, bottom, right }) =>
        range.top >= top && range.left >= left && range.bottom <= bottom && range.right <= right,
    );
}

function notFound(): never {
  throw new WireError("ItemNotFound");
}
