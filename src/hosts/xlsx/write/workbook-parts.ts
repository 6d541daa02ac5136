import type { OfficePackage } from "../package/package";
import { relationshipsPartOf } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { childOf, childrenOf, outlineOf, type XmlNode } from "../xml/outline";
import { insertInOrder, Splices } from "../xml/splices";

export const CONTENT_TYPES = "[Content_Types].xml";
/** The children of a workbook up to its calculation settings. */
export const WORKBOOK_ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames", "calcPr"],
];

/** The workbook's part with the wish that Excel works every formula out when it opens the file. */
export function withFullCalculation(source: OfficePackage, part: string): string {
  const xml = source.text(part);
  const root = outlineOf(part, xml, (_name, _attributes, ancestors) => ancestors.length < 2);
  const splices = new Splices(xml);
  const settings = childOf(root, "calcPr");
  if (settings) splices.setAttribute(settings, "fullCalcOnLoad", "1");
  else insertInOrder(splices, root, WORKBOOK_ORDER, "calcPr", `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  return splices.apply();
}

/**
 * The changes that take the calculation chain out of a package. It lists the cells with formulas, and Excel takes a
 * file for damaged where it lists one that has none; without it Excel makes a new one.
 */
export function withoutCalculationChain(
  source: OfficePackage,
  { part, calculationChain }: WorkbookPart,
): ReadonlyMap<string, string | null> {
  if (calculationChain === null) return new Map();
  const relationships = relationshipsPartOf(part);
  const isItsType = ({ attributes }: XmlNode): boolean => (attributes.Type ?? "").endsWith("/calcChain");
  const isItsName = ({ attributes }: XmlNode): boolean =>
    (attributes.PartName ?? "").toLowerCase() === `/${calculationChain}`.toLowerCase();
  return new Map([
    [calculationChain, null],
    [relationships, withoutChildren(source, relationships, "Relationship", isItsType)],
    [CONTENT_TYPES, withoutChildren(source, CONTENT_TYPES, "Override", isItsName)],
  ]);
}

function withoutChildren(
  source: OfficePackage,
  part: string,
  name: string,
  isMeant: (child: XmlNode) => boolean,
): string {
  const xml = source.text(part);
  const splices = new Splices(xml);
  for (const child of childrenOf(outlineOf(part, xml), name)) if (isMeant(child)) splices.remove(child);
  return splices.apply();
}
