import { unzipSync } from "fflate";
import { lintLinks, linksOf, type Package } from "./lint-links";
import { lintNotes } from "./lint-notes";
import { lintSheet } from "./lint-sheet";
import { lintStyles, type StyleCounts } from "./lint-styles";
import { lintWorkbook } from "./lint-workbook";
import { allOf, type Element, parseXml } from "./markup";

/**
 * What is wrong with an Office file, a line each; written apart from the code that writes files, by another parser.
 * Checked: well-formed parts, content types, relationships, ids, counts, references from part to part, the order of
 * elements that the format fixes, cells and rows in order, rules that no two areas may break together.
 */
export function lintPackage(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const parts = unzipSync(bytes);
  const roots = new Map<string, Element>();
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(?:xml|rels|vml)$/i.test(name) || /^customXml\/item\d*\.xml$/i.test(name)) continue;
    try {
      roots.set(name, parseXml(textOf(content)));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  const source: Package = { names: Object.keys(parts).filter((name) => !name.endsWith("/")), roots };
  return [...faults, ...lintLinks(source), ...lintParts(source)];
}

function lintParts(source: Package): string[] {
  const workbook = linksOf(source, "").find(({ type }) => type === "officeDocument")?.part ?? "";
  const related = linksOf(source, workbook);
  const rootOf = (type: string): Element | undefined =>
    source.roots.get(related.find((link) => link.type === type)?.part ?? "");
  const styles = rootOf("styles");
  const counts: StyleCounts = {
    formats: styles ? (allOf(styles, "cellXfs")[0]?.children.length ?? 0) : 1,
    differential: styles ? (allOf(styles, "dxfs")[0]?.children.length ?? 0) : 0,
  };
  const strings = rootOf("sharedStrings");
  const root = source.roots.get(workbook);
  return [
    ...(root ? lintWorkbook(workbook, root, related) : ["no workbook"]),
    ...(styles ? lintStyles(styles) : []),
    ...(strings ? lintStrings(strings) : []),
    ...related.flatMap(({ type, part }) => {
      const sheet = source.roots.get(part);
      if (type !== "worksheet" || !sheet) return [];
      return [...lintSheet(part, sheet, counts, strings?.children.length ?? 0), ...lintNotes(source, part, sheet)];
    }),
  ];
}

function lintStrings({ attributes, children }: Element): string[] {
  const items = children.filter(({ name }) => name === "si").length;
  const { uniqueCount } = attributes;
  return uniqueCount === undefined || Number(uniqueCount) === items ? [] : [`strings: ${uniqueCount} of ${items}`];
}

function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
}
