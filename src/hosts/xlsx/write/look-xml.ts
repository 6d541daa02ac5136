import { type CellLook, DRAFT_LOOK } from "../../draft-look";
import type { XmlNode } from "../xml/outline";

/** The children of a font in the order that the format fixes. */
const FONT_ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name"],
  ...["family", "charset", "scheme"],
];

/** A font like another one of the part, but for what a look says. */
export function fontXml(prefix: string, like: XmlNode | undefined, xml: string, look: CellLook): string {
  const facets = new Map((like?.children ?? []).map(({ name, start, end }) => [name, xml.slice(start, end)]));
  const set = (name: string, attributes: string): void => {
    facets.set(name, `<${prefix}${name}${attributes}/>`);
  };
  if (look.isBold) set("b", "");
  if (look.isUnderlined) set("u", "");
  if (look.size !== null) set("sz", ` val="${look.size}"`);
  if (look.letters !== null) set("color", ` rgb="FF${look.letters}"`);
  const content = FONT_ORDER.map((name) => facets.get(name) ?? "").join("");
  return `<${prefix}font>${content}</${prefix}font>`;
}

export function fillXml(prefix: string, ground: string): string {
  const colours = `<${prefix}fgColor rgb="FF${ground}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill></${prefix}fill>`;
}

/** Thin lines on all four sides. */
export function borderXml(prefix: string): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${prefix}${side} style="thin"><${prefix}color rgb="FF${DRAFT_LOOK.borders}"/></${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

export function alignmentXml(prefix: string, { alignment, wraps }: CellLook): string {
  return `<${prefix}alignment horizontal="${alignment}" vertical="center"${wraps ? ' wrapText="1"' : ""}/>`;
}
