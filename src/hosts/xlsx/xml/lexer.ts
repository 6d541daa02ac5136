import { LIMITS } from "../limits";
import { WorkbookError, type WorkbookErrorCode } from "../workbook-error";
import { isName, resolveReferences } from "./characters";

export type Attributes = Readonly<Record<string, string>>;

export const CODE = {
  ...{ tab: 9, lineFeed: 10, carriageReturn: 13, space: 32, exclamation: 33, quote: 34, ampersand: 38, apostrophe: 39 },
  ...{ slash: 47, less: 60, equals: 61, greater: 62, question: 63 },
} as const;
const NO_ATTRIBUTES: Attributes = {};

/** The pieces of a document's text: names, attributes, texts. It goes forward only, from {@link at}. */
export class Lexer {
  at = 0;
  private readonly knownNames = new Set<string>();
  private readonly references: Finder;
  private readonly returns: Finder;
  private readonly sectionEnds: Finder;

  constructor(
    private readonly part: string,
    readonly xml: string,
  ) {
    this.references = new Finder(xml, "&");
    this.returns = new Finder(xml, "\r");
    this.sectionEnds = new Finder(xml, "]]>");
  }

  /** The text up to a place, where a tag begins or the document ends. */
  takeText(end: number): string {
    const { at, xml } = this;
    if (this.sectionEnds.isWithin(at, end)) this.refuse();
    const raw = xml.slice(at, end);
    const text = this.returns.isWithin(at, end) ? withLineFeeds(raw) : raw;
    this.at = end;
    return this.references.isWithin(at, end) ? (resolveReferences(text) ?? this.refuse()) : text;
  }

  /** Goes behind the next place where a text stands, and gives what is before it. */
  takeUntil(text: string): string {
    const end = this.xml.indexOf(text, this.at);
    if (end < 0) this.refuse();
    const before = this.xml.slice(this.at, end);
    this.at = end + text.length;
    return before;
  }

  takeName(): string {
    const start = this.at;
    this.at = this.nameEnd(start);
    const name = this.xml.slice(start, this.at);
    if (!this.knownNames.has(name)) {
      if (!isName(name)) this.refuse();
      this.knownNames.add(name);
    }
    return name;
  }

  /** Reads up to the end of a start tag. */
  takeAttributes(): Attributes {
    let attributes: Record<string, string> | null = null;
    let count = 0;
    for (;;) {
      const before = this.at;
      const code = this.skipSpace();
      if (code === CODE.greater || code === CODE.slash) return attributes ?? NO_ATTRIBUTES;
      if (this.at === before) this.refuse();
      if (++count > LIMITS.xmlAttributes) this.refuse("unsafe-workbook");
      const name = this.takeName();
      attributes = attributes ?? {};
      if (Object.prototype.hasOwnProperty.call(attributes, name)) this.refuse();
      attributes[name] = this.takeValue();
    }
  }

  /** The code of the next character that isn't white space. */
  skipSpace(): number {
    for (;;) {
      const code = this.xml.charCodeAt(this.at);
      const isSpace =
        code === CODE.space || code === CODE.lineFeed || code === CODE.tab || code === CODE.carriageReturn;
      if (!isSpace) return code;
      this.at++;
    }
  }

  refuse(code: WorkbookErrorCode = "damaged-workbook"): never {
    throw new WorkbookError(code, [this.part]);
  }

  private takeValue(): string {
    const { xml } = this;
    if (this.skipSpace() !== CODE.equals) this.refuse();
    this.at++;
    const quote = this.skipSpace();
    if (quote !== CODE.quote && quote !== CODE.apostrophe) this.refuse();
    const start = this.at + 1;
    let isPlain = true;
    let end = start;
    for (let code = xml.charCodeAt(end); code !== quote; code = xml.charCodeAt(++end)) {
      if (code === CODE.less || end >= xml.length) this.refuse();
      if (code === CODE.ampersand || code < CODE.space) isPlain = false;
    }
    this.at = end + 1;
    const raw = xml.slice(start, end);
    return isPlain ? raw : (resolveReferences(raw.replace(/\r\n|[\t\n\r]/g, " ")) ?? this.refuse());
  }

  private nameEnd(from: number): number {
    const { xml } = this;
    let at = from;
    for (; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code <= CODE.space || code === CODE.equals || code === CODE.slash || code === CODE.greater) break;
    }
    return at;
  }
}

/** XML's line breaks, however they are written. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Whether something stands in a stretch of a text, asked from front to back: the text is searched once in all. */
class Finder {
  private place = -1;

  constructor(
    private readonly text: string,
    private readonly searched: string,
  ) {}

  isWithin(start: number, end: number): boolean {
    if (this.place < start) {
      const place = this.text.indexOf(this.searched, start);
      this.place = place < 0 ? Infinity : place;
    }
    return this.place < end;
  }
}
