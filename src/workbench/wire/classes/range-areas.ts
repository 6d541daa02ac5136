import { isEntireColumn, isEntireRow, writeAddress, writeFullAddress } from "../address";
import { type WireContext } from "../context";
import { cellCount } from "../limits";
import { type RangeReference } from "../references";
import { readOnly, type WireObject } from "../wire-object";
import { WireError } from "../wire-error";
import { conditionalFormatsObject } from "./conditional-formats";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Excel.RangeAreas: several ranges of one sheet. */
export function rangeAreasObject(
  context: WireContext,
  reference: RangeReference,
  keptId: string | null = null,
): WireObject {
  let referenceId = keptId;
  const { sheet } = reference;
  const address = (): string => {
    const areas = reference.all();
    const shown = reference.namesTopLeftOnly
      ? areas.map((area) => ({ ...area, bottom: area.top, right: area.left }))
      : areas;
    return shown.map((area) => writeFullAddress(sheet, area)).join(",");
  };
  return {
    className: "RangeAreas",
    reference,
    identity: () => (referenceId === null ? {} : { _ReferenceId: referenceId }),
    properties: {
      Address: readOnly(address),
      AddressLocal: readOnly(() => reference.all().map(writeAddress).join(",")),
      AreaCount: readOnly(() => reference.all().length),
      CellCount: readOnly(() => reference.all().reduce((sum, area) => sum + cellCount(area), 0)),
      IsEntireRow: readOnly(() => reference.all().every(isEntireRow)),
      IsEntireColumn: readOnly(() => reference.all().every(isEntireColumn)),
    },
    children: {
      Areas: () => rangesObject(context, reference),
      Worksheet: () => worksheetObject(context, sheet),
      ConditionalFormats: () => conditionalFormatsObject(context, reference),
    },
    methods: {
      _KeepReference: () => {
        referenceId ??= context.references.keep("RangeAreas", reference);
        return null;
      },
    },
  };
}

/** Excel.RangeCollection. */
function rangesObject(context: WireContext, reference: RangeReference): WireObject {
  const items = (): WireObject[] =>
    reference.all().map((area) => rangeObject(context, context.references.create(reference.sheet, [area])));
  return {
    className: "RangeCollection",
    items,
    objects: {
      GetItemAt: (args) => {
        const item = items()[args.integer(0)];
        if (!item) throw new WireError("ItemNotFound");
        return item;
      },
    },
    methods: { GetCount: () => reference.all().length },
  };
}
