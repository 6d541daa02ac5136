import { LIMITS } from "../limits";
import { hasForbiddenCharacters, isName } from "./characters";
import { type Attributes, CODE, Lexer, withLineFeeds } from "./lexer";
import { Namespaces } from "./namespaces";

export type { Attributes } from "./lexer";

/** Places are offsets into the document's text, ends exclusive. */
export interface OpenTag {
  /** Free of the document's own prefixes: see {@link Namespaces.nameOf}. */
  readonly name: string;
  readonly qualifiedName: string;
  readonly attributes: Attributes;
  readonly isSelfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/** What wants to know about a document. */
export interface XmlVisitor {
  /**
   * `ancestors` are the names of the elements around it, the root first. Both hold for the moment only: they change as
   * the reading goes on.
   */
  open?(tag: OpenTag, ancestors: readonly string[]): void;
  text?(text: string): void;
  /** With the place of the end tag; for an element without one both are the end of its only tag. */
  close?(name: string, ancestors: readonly string[], start: number, end: number): void;
}

/**
 * Reads an XML document. Throws a WorkbookError that names the part: "damaged-workbook" when it isn't well-formed,
 * "unsafe-workbook" for a DOCTYPE or an absurd depth or number of attributes, "too-large" for too many elements.
 */
export function scanXml(part: string, xml: string, visitor: XmlVisitor = {}): void {
  new Scanner(part, xml, visitor).scan();
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

const DECLARATION = /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s[^<>]*)?\?>/;
const LONGEST_DECLARATION = 200;

/**
 * Our own reader instead of a library's: it knows the exact place of every tag, and a sheet has millions of them. What
 * is written is judged once more by an independent parser before it is saved.
 */
class Scanner {
  private readonly lexer: Lexer;
  private readonly namespaces = new Namespaces();
  private readonly names: string[] = [];
  private readonly qualifiedNames: string[] = [];
  private readonly declares: boolean[] = [];
  /** One for all tags: a sheet has millions of them. */
  private readonly tag: { -readonly [K in keyof OpenTag]: OpenTag[K] } = {
    ...{ name: "", qualifiedName: "", attributes: {}, isSelfClosing: false, start: 0, end: 0 },
  };
  private elementCount = 0;

  constructor(
    part: string,
    private readonly xml: string,
    private readonly visitor: XmlVisitor,
  ) {
    this.lexer = new Lexer(part, xml);
  }

  scan(): void {
    const { xml, lexer } = this;
    if (hasForbiddenCharacters(xml)) lexer.refuse();
    this.skipDeclaration();
    for (let tag = xml.indexOf("<", lexer.at); tag >= 0; tag = xml.indexOf("<", lexer.at)) {
      if (tag > lexer.at) this.takeText(tag);
      this.takeMarkup(tag);
    }
    if (lexer.at < xml.length) this.takeText(xml.length);
    if (this.elementCount === 0 || this.names.length > 0) lexer.refuse();
  }

  private skipDeclaration(): void {
    const { xml, lexer } = this;
    lexer.at = xml.startsWith("\ufeff") ? 1 : 0;
    const match = DECLARATION.exec(xml.slice(lexer.at, lexer.at + LONGEST_DECLARATION));
    if (match) lexer.at += match[0].length;
  }

  private takeText(end: number): void {
    const text = this.lexer.takeText(end);
    if (this.names.length > 0) this.visitor.text?.(text);
    else if (/[^ \t\n]/.test(text)) this.lexer.refuse();
  }

  private takeMarkup(start: number): void {
    const { lexer } = this;
    lexer.at = start + 2;
    switch (this.xml.charCodeAt(start + 1)) {
      case CODE.slash:
        this.closeTag(start);
        break;
      case CODE.exclamation:
        this.takeSection();
        break;
      case CODE.question:
        this.skipInstruction();
        break;
      default:
        lexer.at = start + 1;
        this.openTag(start);
    }
  }

  private openTag(start: number): void {
    const { lexer, names, visitor, namespaces } = this;
    const qualifiedName = lexer.takeName();
    const attributes = lexer.takeAttributes();
    const isSelfClosing = this.xml.charCodeAt(lexer.at) === CODE.slash;
    if (isSelfClosing) lexer.at++;
    this.expectTagEnd();
    if (names.length === 0 && this.elementCount > 0) lexer.refuse();
    if (++this.elementCount > LIMITS.xmlElements) lexer.refuse("too-large");
    const declares = declaresNamespaces(attributes);
    if (declares) namespaces.enter(attributes);
    const name = namespaces.nameOf(qualifiedName) ?? lexer.refuse();
    const { tag } = this;
    tag.name = name;
    tag.qualifiedName = qualifiedName;
    tag.attributes = attributes;
    tag.isSelfClosing = isSelfClosing;
    tag.start = start;
    tag.end = lexer.at;
    visitor.open?.(tag, names);
    if (isSelfClosing) {
      visitor.close?.(name, names, lexer.at, lexer.at);
      if (declares) namespaces.leave();
      return;
    }
    this.qualifiedNames.push(qualifiedName);
    this.declares.push(declares);
    if (names.push(name) > LIMITS.xmlDepth) lexer.refuse("unsafe-workbook");
  }

  private closeTag(start: number): void {
    const { xml, lexer, names } = this;
    const qualifiedName = this.qualifiedNames.pop();
    if (qualifiedName === undefined || !xml.startsWith(qualifiedName, lexer.at)) return lexer.refuse();
    lexer.at += qualifiedName.length;
    lexer.skipSpace();
    this.expectTagEnd();
    const name = names.pop() ?? "";
    this.visitor.close?.(name, names, start, lexer.at);
    if (this.declares.pop()) this.namespaces.leave();
  }

  private expectTagEnd(): void {
    const { lexer } = this;
    if (this.xml.charCodeAt(lexer.at) !== CODE.greater) lexer.refuse();
    lexer.at++;
  }

  /** A comment, a CDATA section, or what isn't allowed. */
  private takeSection(): void {
    const { xml, lexer } = this;
    if (xml.startsWith("--", lexer.at)) {
      lexer.at += 2;
      lexer.takeUntil("--");
      this.expectTagEnd();
    } else if (xml.startsWith("[CDATA[", lexer.at) && this.names.length > 0) {
      lexer.at += 7;
      this.visitor.text?.(withLineFeeds(lexer.takeUntil("]]>")));
    } else {
      lexer.refuse(xml.startsWith("DOCTYPE", lexer.at) ? "unsafe-workbook" : "damaged-workbook");
    }
  }

  private skipInstruction(): void {
    const { lexer } = this;
    const target = /^[^ \t\r\n?]*/.exec(lexer.takeUntil("?>"))?.[0] ?? "";
    if (!isName(target) || /^xml$/i.test(target)) lexer.refuse();
  }
}

function declaresNamespaces(attributes: Attributes): boolean {
  for (const name in attributes) if (name.startsWith("xmlns")) return true;
  return false;
}
