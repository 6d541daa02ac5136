import { type Mark, markKey } from "../../../core/edits/operations";
import { formatRange } from "../../../core/sheet/address";
import { shiftFormula } from "../../formula/shift";
import { marksOf } from "../../own-marks";
import { escapeContent } from "../xml/escape";
import { childOf, childrenOf, type XmlNode } from "../xml/outline";
import type { Splices } from "../xml/splices";
import { insertIntoSheet } from "./sheet-order";
import type { SheetPart } from "./sheet-part";

const CONDITIONAL_FORMATTING = "conditionalFormatting";

/** Puts marks on a sheet, behind all rules that it has, so that none of the user's loses its place to them. */
export function addMarks(
  sheet: SheetPart,
  marks: readonly Mark[],
  formatOf: (mark: Mark) => number,
  splices: Splices,
): void {
  let priority = highestPriority(sheet.root);
  const { prefix } = sheet.root;
  const texts = marks.map((mark) => {
    const { range, formula } = mark;
    const rule = `<${prefix}cfRule type="expression" dxfId="${formatOf(mark)}" priority="${++priority}">`;
    const content = `${rule}<${prefix}formula>${escapeContent(formula)}</${prefix}formula></${prefix}cfRule>`;
    return conditionalFormat(prefix, [formatRange(range)], content);
  });
  insertIntoSheet(splices, sheet.root, CONDITIONAL_FORMATTING, texts.join(""));
}

/** Takes marks off a sheet, with their rule where nothing else of it is left, and its element where it has no other rule. */
export function removeMarks(sheet: SheetPart, marks: readonly Mark[], splices: Splices): void {
  const gone = new Set(marks.map(markKey));
  for (const format of childrenOf(sheet.root, CONDITIONAL_FORMATTING)) {
    const rules = childrenOf(format, "cfRule");
    const affected = rules.filter((rule) => marksOfRule(format, rule).some((mark) => gone.has(markKey(mark))));
    if (affected.length === format.children.length && affected.length > 0) splices.remove(format);
    else for (const rule of affected) splices.remove(rule);
    for (const rule of affected) {
      const left = marksOfRule(format, rule).filter((mark) => !gone.has(markKey(mark)));
      if (left.length > 0) splices.insert(format.end, remainder(sheet, rule, left));
    }
  }
}

/** A rule for the areas that are left of it. */
function remainder(sheet: SheetPart, rule: XmlNode, left: readonly Mark[]): string {
  const { prefix } = sheet.root;
  const top = Math.min(...left.map(({ range }) => range.top));
  const leftmost = Math.min(...left.map(({ range }) => range.left));
  const [first] = left;
  const formula = first ? shiftFormula(first.formula, top - first.range.top, leftmost - first.range.left) : "";
  const startTag = sheet.xml.slice(rule.start, rule.openEnd);
  const content = `${startTag}<${prefix}formula>${escapeContent(formula)}</${prefix}formula></${prefix}cfRule>`;
  return conditionalFormat(
    prefix,
    left.map(({ range }) => formatRange(range)),
    content,
  );
}

function conditionalFormat(prefix: string, areas: readonly string[], rule: string): string {
  const name = `${prefix}${CONDITIONAL_FORMATTING}`;
  return `<${name} sqref="${areas.join(" ")}">${rule}</${name}>`;
}

function marksOfRule(format: XmlNode, rule: XmlNode): readonly Mark[] {
  return marksOf(format.attributes.sqref ?? "", childOf(rule, "formula")?.text ?? "");
}

/** Among all rules, those of newer Excel versions (x14) too: they share one order. */
function highestPriority(node: XmlNode): number {
  const isRule = node.name === "cfRule" || node.name === "x14:cfRule";
  const own = isRule ? Number(node.attributes.priority ?? 0) : 0;
  return node.children.reduce((highest, child) => Math.max(highest, highestPriority(child)), own);
}
