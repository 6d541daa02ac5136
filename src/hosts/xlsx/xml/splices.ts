import type { XmlNode } from "./outline";
import { withAttribute } from "./start-tag";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it brings back what was cut out before. */
  readonly isRestored?: boolean;
}

/** Changes to a text by places in it; what no change touches keeps its every byte. */
export class Splices {
  private readonly splices: Splice[] = [];
  private readonly startTags = new Map<XmlNode, string>();
  private readonly additions = new Map<XmlNode, string[]>();

  constructor(private readonly xml: string) {}

  /** Several insertions at one place come in the order in which they were made. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  /** Inserts what was cut out of the text before it came here. */
  restore(at: number, text: string): void {
    this.splices.push({ start: at, end: at, text, isRestored: true });
  }

  remove({ start, end }: XmlNode): void {
    this.replace(start, end, "");
  }

  /** Sets an attribute of an element, or takes it out where the value is null. */
  setAttribute(node: XmlNode, name: string, value: string | null): void {
    const tag = this.startTags.get(node) ?? this.xml.slice(node.start, node.openEnd);
    this.startTags.set(node, withAttribute(tag, name, value));
  }

  /** Adds elements behind the last child, in the order in which they come, also to an element that was empty. */
  append(node: XmlNode, text: string): void {
    const additions = this.additions.get(node);
    if (additions) additions.push(text);
    else this.additions.set(node, [text]);
  }

  /** The text with all changes made. Throws a RangeError where two of them overlap. */
  apply(): string {
    return this.applied(this.inOrder());
  }

  /** The text with all changes made but what was cut out before still left out. */
  applyToExcerpt(): string {
    return this.applied(this.inOrder().filter(({ isRestored }) => isRestored !== true));
  }

  private applied(splices: readonly Splice[]): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of splices) {
      if (start < at) throw new RangeError("changes overlap");
      pieces.push(this.xml.slice(at, start), text);
      at = end;
    }
    return pieces.join("") + this.xml.slice(at);
  }

  private inOrder(): Splice[] {
    const splices = [...this.splices];
    const startTags = new Map(this.startTags);
    for (const [node, texts] of this.additions) {
      if (node.openEnd === node.end) {
        const tag = startTags.get(node) ?? this.xml.slice(node.start, node.openEnd);
        const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
        startTags.set(node, `${tag.replace(/\s*\/>$/, ">")}${texts.join("")}</${name}>`);
      } else {
        splices.push({ start: node.closeStart, end: node.closeStart, text: texts.join("") });
      }
    }
    for (const [{ start, openEnd }, text] of startTags) splices.push({ start, end: openEnd, text });
    return splices
      .map((splice, i) => ({ splice, i }))
      .sort(byPlace)
      .map(({ splice }) => splice);
  }
}

function byPlace(a: { splice: Splice; i: number }, b: { splice: Splice; i: number }): number {
  return a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.i - b.i;
}

/**
 * Puts an element where the format's fixed order of children wants it: behind the last child that `order` names before
 * it, or as the first child.
 */
export function insertInOrder(
  splices: Splices,
  parent: XmlNode,
  order: readonly string[],
  name: string,
  text: string,
): void {
  const before = order.slice(0, order.indexOf(name) + 1);
  const previous = [...parent.children].reverse().find((child) => before.includes(child.name));
  splices.insert(previous ? previous.end : parent.openEnd, text);
}
