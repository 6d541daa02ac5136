import { allOf, type Element } from "./markup";

/** The parts of a file: their names, and those that are XML as trees. */
export interface Package {
  readonly names: readonly string[];
  readonly roots: ReadonlyMap<string, Element>;
}

export interface Link {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** The content types that parts must have to which a relationship of this type leads. */
const CONTENT_TYPES: ReadonlyMap<string, RegExp> = new Map([
  ["officeDocument", /(?:sheet|template|macroEnabled)\.main\+xml$/],
  ["worksheet", /spreadsheetml\.worksheet\+xml$/],
  ["styles", /spreadsheetml\.styles\+xml$/],
  ["sharedStrings", /spreadsheetml\.sharedStrings\+xml$/],
  ["comments", /spreadsheetml\.comments\+xml$/],
  ["vmlDrawing", /vmlDrawing$/],
  ["customXmlProps", /customXmlProperties\+xml$/],
  ["calcChain", /spreadsheetml\.calcChain\+xml$/],
]);

/** What a part points at within the file. */
export function linksOf({ roots }: Package, part: string): Link[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const holder = roots.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const elements = holder ? allOf(holder, "Relationship") : [];
  return elements
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      part: decodeURI(new URL(Target, `file:///${folder}`).pathname.slice(1)),
    }));
}

/** Content types and relationships. */
export function lintLinks(source: Package): string[] {
  const { names, roots } = source;
  const faults: string[] = [];
  const types = roots.get("[Content_Types].xml");
  if (!types) return ["no content types"];
  const defaults = new Map(
    allOf(types, "Default").map(({ attributes: { Extension = "", ContentType = "" } }) => [
      Extension.toLowerCase(),
      ContentType,
    ]),
  );
  const overrides = new Map<string, string>();
  for (const { attributes } of allOf(types, "Override")) {
    const name = decodeURI(attributes.PartName ?? "").slice(1);
    if (overrides.has(name.toLowerCase())) faults.push(`content type twice: ${name}`);
    overrides.set(name.toLowerCase(), attributes.ContentType ?? "");
    if (!names.some((part) => part.toLowerCase() === name.toLowerCase()))
      faults.push(`content type of nothing: ${name}`);
  }
  const typeOf = (name: string): string | undefined =>
    overrides.get(name.toLowerCase()) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
  for (const name of names) {
    if (name !== "[Content_Types].xml" && typeOf(name) === undefined) faults.push(`no content type: ${name}`);
  }
  return [...faults, ...lintRelationships(source, typeOf), ...orphansOf(source)];
}

function lintRelationships(source: Package, typeOf: (name: string) => string | undefined): string[] {
  const { names, roots } = source;
  return [...roots].flatMap(([holder, root]) => {
    if (!holder.endsWith(".rels")) return [];
    const part = holder.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const faults = part !== "" && !names.includes(part) ? [`${holder}: of nothing`] : [];
    const ids = allOf(root, "Relationship").map(({ attributes }) => attributes.Id ?? "");
    if (new Set(ids).size < ids.length) faults.push(`${holder}: an id twice`);
    const links = linksOf(source, part);
    for (const { type, part: target } of links) {
      if (!names.some((name) => name.toLowerCase() === target.toLowerCase())) faults.push(`${holder}: no ${target}`);
      else if (CONTENT_TYPES.get(type)?.test(typeOf(target) ?? "") === false)
        faults.push(`${target}: ${typeOf(target)}`);
    }
    const own = roots.get(part);
    for (const id of own ? idsIn(own) : []) if (!ids.includes(id)) faults.push(`${part}: no relationship ${id}`);
    return faults;
  });
}

/** The relationships that a part's elements name. */
function idsIn({ attributes, children }: Element): string[] {
  const own = Object.entries(attributes).flatMap(([name, value]) => (name === "relationships:id" ? [value] : []));
  return [...own, ...children.flatMap(idsIn)];
}

function orphansOf(source: Package): string[] {
  const found = new Set<string>();
  const pending = [""];
  for (let from = pending.pop(); from !== undefined; from = pending.pop()) {
    for (const { part } of linksOf(source, from)) {
      if (!found.has(part.toLowerCase())) pending.push(part);
      found.add(part.toLowerCase());
    }
  }
  return source.names
    .filter((name) => name !== "[Content_Types].xml" && !name.endsWith(".rels") && !found.has(name.toLowerCase()))
    .map((name) => `nothing leads to ${name}`);
}
