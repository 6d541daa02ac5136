import { type CustomXmlPart, type Workbook } from "./workbook";

export function addPart(workbook: Workbook, xml: string): CustomXmlPart {
  const part: CustomXmlPart = { id: workbook.newId("part"), xml };
  workbook.customXmlParts.push(part);
  workbook.announce({ type: "parts-changed" });
  return part;
}

export function setPart(workbook: Workbook, part: CustomXmlPart, xml: string): void {
  part.xml = xml;
  workbook.announce({ type: "parts-changed" });
}

export function deletePart(workbook: Workbook, part: CustomXmlPart): void {
  workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part);
  workbook.announce({ type: "parts-changed" });
}

/** The namespace of a part's root element; "" where it has none, null where the text isn't XML. */
export function namespaceOf(xml: string): string | null {
  const root =
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<([\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(
      xml,
    );
  if (!root) return null;
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const pattern = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(root[3] ?? "");
  return unescape(match?.[1] ?? match?.[2] ?? "");
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
