import { SaxesParser } from "saxes";
import type { OfficePackage } from "../package/package";
import { relationshipsOf, relationshipsPartOf } from "../package/relationships";
import { WorkbookError } from "../workbook-error";
import { escapeAttribute } from "../xml/escape";
import { childrenOf, outlineOf, type XmlNode } from "../xml/outline";
import { Splices } from "../xml/splices";
import { CONTENT_TYPES } from "./workbook-parts";

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A package on its way to the next one: parts come and go, with their content types and with the relationships that lead
 * to them. Throws a {@link WorkbookError} "unsupported-part" for a part that isn't UTF-8.
 */
export class PackageDraft {
  private now: OfficePackage;

  constructor(source: OfficePackage) {
    this.now = source;
  }

  get source(): OfficePackage {
    return this.now;
  }

  /**
   * Gives a part another text, or takes it away where that is null. `judged` is what an independent parser is to find
   * well-formed: the text itself, or an excerpt of it that stands for the whole.
   */
  write(part: string, text: string | null, judged = text): void {
    if (judged !== null && /\.(?:xml|rels)$/i.test(part)) expectWellFormed(part, judged);
    if (text !== null && this.now.has(part) && !this.now.isWritable(part)) {
      throw new WorkbookError("unsupported-part", [part]);
    }
    this.now = this.now.with(new Map([[part, text]]));
  }

  /** Adds a part under a free name ("xl/comments", ".xml" → "xl/comments2.xml"), and gives the name. */
  add(stem: string, extension: string, contentType: string, text: string): string {
    let number = 1;
    // A name that the file had is not taken again: its entry would come back with it.
    while (this.now.has(`${stem}${number}${extension}`) || this.now.isInFile(`${stem}${number}${extension}`)) number++;
    const part = `${stem}${number}${extension}`;
    this.write(part, text);
    this.declare(part, contentType);
    return part;
  }

  /** Takes a part away, with its relationships and its content type; what leads to it is for the caller to take away. */
  remove(part: string): void {
    const relationships = relationshipsPartOf(part);
    if (this.now.has(relationships)) this.write(relationships, null);
    this.write(part, null);
    this.removeChildren(CONTENT_TYPES, "Override", ({ attributes }) => isSamePart(attributes.PartName ?? "", part));
  }

  /** Makes a part point at another one, and gives the id by which it does. */
  relate(from: string, type: string, to: string): string {
    const holder = relationshipsPartOf(from);
    const ids = new Set(relationshipsOf(this.now, from).map(({ id }) => id.toLowerCase()));
    let number = ids.size + 1;
    while (ids.has(`rid${number}`)) number++;
    const id = `rId${number}`;
    const target = escapeAttribute(encodeURI(relativePath(from, to)));
    const element = `Relationship Id="${id}" Type="${this.typeAddress(from, type)}" Target="${target}"/>`;
    if (this.now.has(holder)) {
      this.append(holder, (prefix) => `<${prefix}${element}`);
    } else {
      const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
      this.write(holder, `${declaration}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><${element}</Relationships>`);
    }
    return id;
  }

  /** Takes the relationships of a part to another one away, and the part that holds them where none is left. */
  unrelate(from: string, to: string): void {
    const holder = relationshipsPartOf(from);
    const ids = relationshipsOf(this.now, from).filter(({ part }) => part !== null && isSamePart(part, to));
    this.removeChildren(holder, "Relationship", ({ attributes }) => ids.some(({ id }) => id === attributes.Id));
    if (relationshipsOf(this.now, from).length === 0) this.write(holder, null);
  }

  private declare(part: string, contentType: string): void {
    const type = `ContentType="${contentType}"`;
    this.append(
      CONTENT_TYPES,
      (prefix) => `<${prefix}Override PartName="/${escapeAttribute(encodeURI(part))}" ${type}/>`,
    );
  }

  private append(part: string, text: (prefix: string) => string): void {
    const xml = this.now.text(part);
    const root = outlineOf(part, xml);
    const splices = new Splices(xml);
    splices.append(root, text(root.prefix));
    this.write(part, splices.apply());
  }

  private removeChildren(part: string, name: string, isMeant: (child: XmlNode) => boolean): void {
    const xml = this.now.text(part);
    const splices = new Splices(xml);
    for (const child of childrenOf(outlineOf(part, xml), name)) if (isMeant(child)) splices.remove(child);
    this.write(part, splices.apply());
  }

  /** A type's address in the words of this file: strict files have others. */
  private typeAddress(from: string, type: string): string {
    const holders = [relationshipsPartOf(from), relationshipsPartOf("")].filter((holder) => this.now.has(holder));
    const known = holders.flatMap((holder) =>
      childrenOf(outlineOf(holder, this.now.text(holder)), "Relationship").map(
        ({ attributes }) => attributes.Type ?? "",
      ),
    );
    const isStrict = known.some((address) => address.startsWith("http://purl.oclc.org/ooxml/officeDocument/"));
    return `${isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : TRANSITIONAL}/${type}`;
  }
}

/** Throws a {@link WorkbookError} "unsupported-part" for what another parser than the one that found the places can't read. */
function expectWellFormed(part: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw new WorkbookError("unsupported-part", [part]);
  });
  parser.write(xml).close();
}

function isSamePart(name: string, part: string): boolean {
  return name.replace(/^\//, "").toLowerCase() === part.toLowerCase();
}

/** The way from a part's folder to another part. */
function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
