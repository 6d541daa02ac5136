import { type WireContext } from "../context";
import { readOnly, type WireObject } from "../wire-object";
import { WireError } from "../wire-error";
import { applicationObject, bytesIn, runtimeObject } from "./application";
import { customXmlPartsObject } from "./custom-xml";
import { rangeObject } from "./range";
import { worksheetsObject } from "./worksheets";

/** Excel.Workbook, the root of everything. */
export function workbookObject(context: WireContext): WireObject {
  const { workbook, references } = context;
  const selected = (): WireObject => {
    const sheet = workbook.activeSheet;
    return rangeObject(context, references.create(sheet, [sheet.selection]));
  };
  const eventRange = (id: string): WireObject | null => {
    const kept = references.get(id);
    return kept && rangeObject(context, references.create(kept.reference.sheet, kept.reference.all()));
  };
  return {
    className: "Workbook",
    properties: { Name: readOnly(() => workbook.name) },
    children: {
      Worksheets: () => worksheetsObject(context),
      Application: () => applicationObject(context),
      CustomXmlParts: () => customXmlPartsObject(context),
      _Runtime: () => runtimeObject(context),
    },
    objects: {
      GetSelectedRange: selected,
      GetActiveCell: () => {
        const sheet = workbook.activeSheet;
        const { top, left } = sheet.selection;
        return rangeObject(context, references.create(sheet, [{ top, left, bottom: top, right: left }]));
      },
      _GetRangeForEventByReferenceId: (args) => {
        const range = eventRange(args.text(0));
        if (!range) throw new WireError("ItemNotFound");
        return range;
      },
      _GetRangeOrNullObjectForEventByReferenceId: (args) => eventRange(args.text(0)),
    },
    methods: {
      _RemoveReference: (args) => {
        references.remove(args.text(0));
        return null;
      },
      _RemoveAllReferences: () => {
        references.removeAll();
        return null;
      },
      _GetReferenceCount: () => references.count(),
      // What `Excel.createWorkbook` asks of Excel on the web.
      CreateAndOpenWorkbook: (args) => {
        context.createWorkbook(bytesIn(args));
        return null;
      },
    },
  };
}
