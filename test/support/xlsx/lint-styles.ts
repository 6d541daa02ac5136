import { childNamed, childrenNamed, type Element } from "./markup";
import { expectOrder } from "./lint-order";

export interface StyleCounts {
  readonly formats: number;
  readonly differential: number;
}

const ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
];
const FONT_ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name"],
  ...["family", "charset", "scheme"],
];
const FIRST_OWN_FORMAT = 164;

/** Counts, references between the lists of styles, and the order of their elements. */
export function lintStyles(root: Element): string[] {
  const faults = expectOrder("styles", root, ORDER);
  for (const list of root.children) {
    const { count } = list.attributes;
    if (count !== undefined && Number(count) !== list.children.length) {
      faults.push(`styles: ${list.name} counts ${count} of ${list.children.length}`);
    }
  }
  const lengthOf = (name: string): number => childNamed(root, name)?.children.length ?? 0;
  const own = childrenNamed(childNamed(root, "numFmts"), "numFmt").map(({ attributes }) => attributes.numFmtId ?? "");
  if (new Set(own).size < own.length) faults.push("styles: a number format twice");
  for (const name of ["cellXfs", "cellStyleXfs"]) {
    childrenNamed(childNamed(root, name), "xf").forEach(({ attributes }, i) => {
      const refersTo = (attribute: string, length: number): boolean => Number(attributes[attribute] ?? 0) < length;
      const isSound =
        refersTo("fontId", lengthOf("fonts")) &&
        refersTo("fillId", lengthOf("fills")) &&
        refersTo("borderId", lengthOf("borders")) &&
        (name === "cellStyleXfs" || attributes.xfId === undefined || refersTo("xfId", lengthOf("cellStyleXfs"))) &&
        (Number(attributes.numFmtId ?? 0) < FIRST_OWN_FORMAT || own.includes(attributes.numFmtId ?? ""));
      if (!isSound) faults.push(`styles: ${name} ${i} refers to nothing`);
    });
  }
  for (const font of childNamed(root, "fonts")?.children.slice(-8) ?? []) {
    faults.push(...expectOrder("styles: font", font, FONT_ORDER));
  }
  return faults;
}
