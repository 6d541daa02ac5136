import { type Attributes, scanXml } from "./scan";

/** An element and where it stands in its document's text. */
export interface XmlNode {
  readonly name: string;
  /** "x:" where the document writes its elements so, else "". */
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Before the end tag; for an empty-element tag all three ends are one. */
  readonly closeStart: number;
  readonly end: number;
  /** Those that were asked for. */
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenNode = Writable<Omit<XmlNode, "children">> & { children: XmlNode[] };

/** Whether an element is wanted; what stands in an unwanted one is never asked about. */
export type Wanted = (name: string, attributes: Attributes, ancestors: readonly string[]) => boolean;

/** The elements of a document with their places, so that it can be changed without being rewritten. */
export function outlineOf(part: string, xml: string, isWanted: Wanted = () => true): XmlNode {
  const open: OpenNode[] = [];
  let root: XmlNode | undefined;
  let unwantedDepth = 0;
  scanXml(part, xml, {
    open({ name, qualifiedName, attributes, start, end }, ancestors) {
      if (unwantedDepth > 0 || !isWanted(name, attributes, ancestors)) {
        unwantedDepth++;
        return;
      }
      const prefix = qualifiedName.slice(0, qualifiedName.indexOf(":") + 1);
      const ends = { openEnd: end, closeStart: end, end };
      open.push({ name, prefix, attributes, start, ...ends, children: [], text: "" });
    },
    text(piece) {
      const node = open[open.length - 1];
      if (node && unwantedDepth === 0) node.text += piece;
    },
    close(_name, _ancestors, start, end) {
      if (unwantedDepth > 0) {
        unwantedDepth--;
        return;
      }
      const node = open.pop();
      if (!node) return;
      node.closeStart = start;
      node.end = end;
      open[open.length - 1]?.children.push(node);
      root = node;
    },
  });
  if (!root) throw new RangeError("the root of a document is always wanted");
  return root;
}

export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}
