import { SaxesParser } from "saxes";

/** An element, its names free of prefixes; attributes of a namespace carry its last word ("relationships:id"). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads a document with an independent parser, namespaces and all. Throws where it isn't well-formed. */
export function parseXml(xml: string): Element {
  const open: Element[] = [];
  let root: Element | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const named = Object.values(attributes).map(({ local: name, uri, value, prefix }): [string, string] => {
      const space = prefix === "" || prefix === "xmlns" ? "" : `${uri.slice(uri.lastIndexOf("/") + 1)}:`;
      return [space + name, value];
    });
    const element = { name: local, attributes: Object.fromEntries(named), children: [], text: "" };
    open[open.length - 1]?.children.push(element);
    root = root ?? element;
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => void open.pop());
  parser.write(xml.replace(/^\ufeff/, "")).close();
  if (!root) throw new Error("no root");
  return root;
}

/** All elements of a name within an element, at any depth. */
export function allOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}
