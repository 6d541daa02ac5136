import { addPart, deletePart, namespaceOf, setPart } from "../../model/parts";
import { type CustomXmlPart, type Workbook } from "../../model/workbook";
import { type WireContext } from "../context";
import { WireError } from "../wire-error";
import { readOnly, type WireObject } from "../wire-object";

/** Excel.CustomXmlPartCollection. */
export function customXmlPartsObject({ workbook }: WireContext): WireObject {
  return {
    ...collection("CustomXmlPartCollection", workbook, () => workbook.customXmlParts),
    objects: {
      GetItemOrNullObject: (args) => find(workbook, workbook.customXmlParts, args.text(0)),
      GetByNamespace: (args) => scopedParts(workbook, args.text(0)),
      Add: (args) => partObject(workbook, addPart(workbook, checked(args.text(0)))),
    },
  };
}

/** Excel.CustomXmlPartScopedCollection. */
function scopedParts(workbook: Workbook, namespace: string): WireObject {
  const parts = (): CustomXmlPart[] => workbook.customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
  const only = (): WireObject | null => {
    const [part, ...others] = parts();
    return part && others.length === 0 ? partObject(workbook, part) : null;
  };
  return {
    ...collection("CustomXmlPartScopedCollection", workbook, parts),
    objects: {
      GetItemOrNullObject: (args) => find(workbook, parts(), args.text(0)),
      GetOnlyItem: () => only() ?? notFound(),
      GetOnlyItemOrNullObject: only,
    },
  };
}

function collection(className: string, workbook: Workbook, parts: () => readonly CustomXmlPart[]): WireObject {
  return {
    className,
    items: () => parts().map((part) => partObject(workbook, part)),
    item: (id) => find(workbook, parts(), id) ?? notFound(),
    methods: { GetCount: () => parts().length },
  };
}

/** Excel.CustomXmlPart. */
function partObject(workbook: Workbook, part: CustomXmlPart): WireObject {
  const living = (): CustomXmlPart => (workbook.customXmlParts.includes(part) ? part : notFound());
  return {
    className: "CustomXmlPart",
    identity: () => ({ Id: part.id }),
    properties: {
      Id: readOnly(() => living().id),
      NamespaceUri: readOnly(() => namespaceOf(living().xml)),
    },
    methods: {
      GetXml: () => living().xml,
      SetXml: (args) => {
        setPart(workbook, living(), checked(args.text(0)));
        return null;
      },
      Delete: () => {
        deletePart(workbook, living());
        return null;
      },
    },
  };
}

function find(workbook: Workbook, parts: readonly CustomXmlPart[], id: string): WireObject | null {
  const part = parts.find((candidate) => candidate.id === id);
  return part ? partObject(workbook, part) : null;
}

function checked(xml: string): string {
  if (namespaceOf(xml) === null) throw new WireError("InvalidArgument");
  return xml;
}

function notFound(): never {
  throw new WireError("ItemNotFound");
}
