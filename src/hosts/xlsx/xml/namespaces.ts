/** What this host calls the namespaces that it knows, transitional and strict alike; "" where a name needs no prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
]);

interface Scope {
  /** Namespaces by their prefixes. */
  readonly uris: ReadonlyMap<string, string>;
  /** The names worked out so far: a sheet has millions of tags and some ten names. */
  readonly names: Map<string, string>;
}

/** The names of a document's elements, whatever prefixes the document chose for them. */
export class Namespaces {
  private readonly scopes: Scope[] = [];

  /** Enters an element that declares namespaces; {@link leave} must follow at its end. */
  enter(attributes: Readonly<Record<string, string>>): void {
    const uris = new Map(this.scope.uris);
    for (const [name, uri] of Object.entries(attributes)) {
      if (name === "xmlns") uris.set("", uri);
      else if (name.startsWith("xmlns:")) uris.set(name.slice(6), uri);
    }
    this.scopes.push({ uris, names: new Map() });
  }

  leave(): void {
    this.scopes.pop();
  }

  /**
   * "row" for "x:row" of the main namespace, "x14:cfRule" for its extension, "{uri}name" for others; null for a prefix
   * that nothing declares.
   */
  nameOf(qualified: string): string | null {
    const { names, uris } = this.scope;
    const known = names.get(qualified);
    if (known !== undefined) return known;
    const colon = qualified.indexOf(":");
    const uri = uris.get(qualified.slice(0, Math.max(colon, 0)));
    if (uri === undefined && colon >= 0) return null;
    const name = `${PREFIXES.get(uri ?? "") ?? `{${uri ?? ""}}`}${qualified.slice(colon + 1)}`;
    names.set(qualified, name);
    return name;
  }

  private get scope(): Scope {
    return this.scopes[this.scopes.length - 1] ?? { uris: new Map(), names: new Map() };
  }
}
