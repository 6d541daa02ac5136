import { parseStringPromise, type ParsedElement } from "xml2js";

/** An element of a manifest. Names keep their prefix, as in `bt:Image`. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** Takes a manifest's text, gives its root with the children in the order of the file. Rejects XML that isn't well-formed. */
export async function parseManifest(xml: string): Promise<ManifestElement> {
  return toElement(
    await parseStringPromise(xml, { explicitRoot: false, explicitChildren: true, preserveChildrenOrder: true }),
  );
}

/** Takes an element, gives it and all elements below it, in the order of the file. */
export function withDescendants(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** Takes a root and element names, gives every element of the tree that has one of these names. */
export function named(root: ManifestElement, ...names: readonly string[]): readonly ManifestElement[] {
  return withDescendants(root).filter(({ name }) => names.includes(name));
}

function toElement(parsed: ParsedElement): ManifestElement {
  return {
    name: parsed["#name"],
    attributes: parsed.$ ?? {},
    text: (parsed._ ?? "").trim(),
    children: (parsed.$$ ?? []).map(toElement),
  };
}
