import { encodeCharacters, escapeContent } from "../xml/escape";
import { outlineOf, type XmlNode } from "../xml/outline";
import { scanXml } from "../xml/scan";
import { Splices } from "../xml/splices";

/** Adds texts to a workbook's shared strings. Those that are there keep their places: cells name them by number. */
export class StringsEditor {
  private readonly root: XmlNode;
  private readonly splices: Splices;
  /** Plain texts only: those with runs or phonetic guides look otherwise than their text says. */
  private readonly indexes = new Map<string, number>();
  private readonly length: number;
  private added = 0;

  constructor(part: string, xml: string) {
    this.root = outlineOf(part, xml, (_name, _attributes, ancestors) => ancestors.length === 0);
    this.splices = new Splices(xml);
    let length = 0;
    let children = 0;
    let text = "";
    let isInText = false;
    let isPlain = false;
    scanXml(part, xml, {
      open: ({ name }, ancestors) => {
        if (ancestors.length === 1) [children, text] = [0, ""];
        if (ancestors.length === 2) [children, isInText] = [children + 1, name === "t"];
      },
      text: (piece) => {
        if (isInText) text += piece;
      },
      close: (name, ancestors) => {
        if (ancestors.length === 2) isInText = false;
        if (name === "t" && ancestors.length === 2) isPlain = true;
        if (name !== "si" || ancestors.length !== 1) return;
        if (isPlain && children === 1 && !this.indexes.has(text)) this.indexes.set(text, length);
        isPlain = false;
        length++;
      },
    });
    this.length = length;
  }

  /** The number of a text, which is added where it isn't there. */
  indexOf(text: string): number {
    const written = encodeCharacters(text);
    const known = this.indexes.get(written);
    if (known !== undefined) return known;
    const index = this.length + this.added++;
    this.indexes.set(written, index);
    const { prefix } = this.root;
    this.splices.append(this.root, `<${prefix}si>${textElement(prefix, text)}</${prefix}si>`);
    return index;
  }

  finish(): string {
    if (this.added === 0) return this.splices.apply();
    for (const name of ["count", "uniqueCount"]) {
      const before = this.root.attributes[name];
      if (before !== undefined) this.splices.setAttribute(this.root, name, String(Number(before) + this.added));
    }
    return this.splices.apply();
  }
}

/** An element t; its spaces at the ends and line breaks are kept. */
export function textElement(prefix: string, text: string): string {
  const keep = text === text.trim() && !/[\n\r\t]/.test(text) ? "" : ' xml:space="preserve"';
  return `<${prefix}t${keep}>${escapeContent(encodeCharacters(text))}</${prefix}t>`;
}
