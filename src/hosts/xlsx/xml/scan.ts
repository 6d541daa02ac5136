import { SaxesParser } from "saxes";
import { LIMITS } from "../limits";
import { WorkbookError, type WorkbookErrorCode } from "../workbook-error";
import { Namespaces } from "./namespaces";

export type Attributes = Readonly<Record<string, string>>;

export interface OpenTag {
  /** Free of the document's own prefixes: see {@link Namespaces.nameOf}. */
  readonly name: string;
  readonly qualifiedName: string;
  readonly attributes: Attributes;
  readonly isSelfClosing: boolean;
}

/** What wants to know about a document. Positions are offsets into the text, just behind the tag's ">". */
export interface XmlVisitor {
  /** `ancestors` are the names of the elements around it, the root first. */
  open?(tag: OpenTag, ancestors: readonly string[], position: number): void;
  text?(text: string): void;
  close?(name: string, ancestors: readonly string[], position: number): void;
}

/**
 * Reads an XML document that comes in pieces. Throws a {@link WorkbookError} that names the part: "damaged-workbook" when
 * it isn't well-formed, "unsafe-workbook" for a DOCTYPE or an absurd depth or number of attributes, "too-large" for too many elements.
 */
export class XmlScanner {
  private readonly parser = new SaxesParser();
  private readonly namespaces = new Namespaces();
  private readonly names: string[] = [];
  private readonly declares: boolean[] = [];
  private elementCount = 0;
  private attributeCount = 0;
  private declaresHere = false;

  constructor(
    private readonly part: string,
    visitor: XmlVisitor = {},
  ) {
    const { parser } = this;
    parser.on("error", () => this.refuse("damaged-workbook"));
    parser.on("doctype", () => this.refuse("unsafe-workbook"));
    parser.on("attribute", ({ name }) => {
      if (++this.attributeCount > LIMITS.xmlAttributes) this.refuse("unsafe-workbook");
      this.declaresHere = this.declaresHere || name.startsWith("xmlns");
    });
    parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
      if (++this.elementCount > LIMITS.xmlElements) this.refuse("too-large");
      this.enter(attributes);
      const tag = { name: this.nameOf(name), qualifiedName: name, attributes, isSelfClosing };
      visitor.open?.(tag, this.names, parser.position);
      if (this.names.push(tag.name) > LIMITS.xmlDepth) this.refuse("unsafe-workbook");
    });
    parser.on("closetag", () => {
      const name = this.names.pop();
      if (name !== undefined) visitor.close?.(name, this.names, parser.position);
      if (this.declares.pop()) this.namespaces.leave();
    });
    const takeText = (piece: string): void => {
      visitor.text?.(piece);
    };
    parser.on("text", takeText);
    parser.on("cdata", takeText);
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  /** To be called at the end: only then it is known that the document is whole. */
  close(): void {
    this.parser.close();
  }

  private enter(attributes: Attributes): void {
    this.declares.push(this.declaresHere);
    if (this.declaresHere) this.namespaces.enter(attributes);
    this.declaresHere = false;
    this.attributeCount = 0;
  }

  private nameOf(qualified: string): string {
    return this.namespaces.nameOf(qualified) ?? this.refuse("damaged-workbook");
  }

  private refuse(code: WorkbookErrorCode): never {
    throw new WorkbookError(code, [this.part]);
  }
}

/** Reads a document that is there as a whole; errors as of {@link XmlScanner}. */
export function scanXml(part: string, xml: string, visitor: XmlVisitor = {}): void {
  const scanner = new XmlScanner(part, visitor);
  scanner.write(xml);
  scanner.close();
}

/** The boolean attributes of the format: "1", "true" and "on" say yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The value of the attribute that points at a relationship (r:id), whatever its prefix. */
export function relationshipIdOf(attributes: Attributes): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? undefined : attributes[name];
}
