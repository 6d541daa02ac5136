import type { Operation } from "../../../core/edits/operations";
import { isSameValidation, type Validation, type ValidationRule } from "../../../core/edits/validation";
import { type CellAddress, formatRange, parseRange, type RangeAddress } from "../../../core/sheet/address";
import { HostError } from "../../port";
import { escapeAttribute, escapeContent } from "../xml/escape";
import { childOf, childrenOf, type XmlNode } from "../xml/outline";
import type { Splices } from "../xml/splices";
import type { SheetPart } from "./sheet-part";
import { insertIntoSheet } from "./sheet-order";

const LIST = "dataValidations";
const OPERATORS = { both: "between", least: "greaterThanOrEqual", most: "lessThanOrEqual" } as const;

export type ValidationOperation = Extract<Operation, { readonly type: "validation" }>;

/**
 * Sets and takes away validations. A range must have exactly the one that the operation expects, over just its cells;
 * to have none, no other may touch it, for Excel takes a file for damaged where two meet on a cell. Throws a
 * {@link HostError} "changed-since-read" with the places where that isn't so.
 */
export function writeValidations(
  sheet: SheetPart,
  sheetName: string,
  operations: readonly ValidationOperation[],
  splices: Splices,
): void {
  if (operations.length === 0) return;
  const list = childOf(sheet.root, LIST);
  const present = new Map((list ? childrenOf(list, "dataValidation") : []).map((node) => [keyOf(node), node]));
  const foreign = rangesIn(sheet.root.children.filter(({ name }) => name === "extLst"));
  const now = new Map([...present].map(([key, node]) => [key, { ranges: areasOf(node), validation: read(node) }]));
  const conflicts: CellAddress[] = [];
  for (const { range, before, after } of operations) {
    const key = formatRange(range);
    const known = now.get(key)?.validation ?? null;
    now.delete(key);
    const others = [...foreign, ...[...now.values()].flatMap(({ ranges }) => ranges)];
    const isFree = !others.some((other) => meets(other, range));
    if (!isSameValidation(known, before) || !isFree) conflicts.push({ row: range.top, column: range.left });
    if (after) now.set(key, { ranges: [range], validation: after });
  }
  if (conflicts.length > 0) throw new HostError("changed-since-read", { sheet: sheetName, cells: conflicts });
  const touched = new Set(operations.map(({ range }) => formatRange(range)));
  const gone = [...present].filter(([key]) => touched.has(key)).map(([, node]) => node);
  const texts = [...touched].flatMap((key) => {
    const validation = now.get(key)?.validation;
    return validation ? [validationXml(sheet.root.prefix, key, validation)] : [];
  });
  replace(sheet, list, gone, texts, present.size, splices);
}

/** The element for a validation over some areas. */
export function validationXml(prefix: string, areas: string, { rule, refusal }: Validation): string {
  const { attributes, formulas } = ruleXml(rule);
  const told = `showErrorMessage="1" errorTitle="${escapeAttribute(refusal.title)}" error="${escapeAttribute(refusal.message)}"`;
  const content = formulas.map((formula, i) => {
    const name = `${prefix}formula${i + 1}`;
    return `<${name}>${escapeContent(formula)}</${name}>`;
  });
  const name = `${prefix}dataValidation`;
  return `<${name} ${attributes} allowBlank="1" ${told} sqref="${areas}">${content.join("")}</${name}>`;
}

/** The list of validations of a sheet that has none yet. */
export function validationsXml(prefix: string, texts: readonly string[]): string {
  return `<${prefix}${LIST} count="${texts.length}">${texts.join("")}</${prefix}${LIST}>`;
}

function replace(
  { root }: SheetPart,
  list: XmlNode | undefined,
  gone: readonly XmlNode[],
  texts: readonly string[],
  before: number,
  splices: Splices,
): void {
  const count = before - gone.length + texts.length;
  if (!list) {
    if (count > 0) insertIntoSheet(splices, root, LIST, validationsXml(root.prefix, texts));
    return;
  }
  if (count === 0) {
    splices.remove(list);
    return;
  }
  gone.forEach((node) => {
    splices.remove(node);
  });
  if (texts.length > 0) splices.append(list, texts.join(""));
  splices.setAttribute(list, "count", String(count));
}

function ruleXml(rule: ValidationRule): { readonly attributes: string; readonly formulas: readonly string[] } {
  if (rule.type === "list") {
    return { attributes: 'type="list"', formulas: [`"${rule.words.join(",").replace(/"/g, '""')}"`] };
  }
  const { type, least, most } = rule;
  const side = least === null ? "most" : most === null ? "least" : "both";
  const bounds = [least, most].filter((bound): bound is number => bound !== null);
  return { attributes: `type="${type}" operator="${OPERATORS[side]}"`, formulas: bounds.map(String) };
}

/** A validation as we write them; null for one that says anything else, so that it is never taken for ours. */
function read(node: XmlNode): Validation | null {
  const { errorTitle = "", error = "" } = node.attributes;
  const rule = readRule(node);
  return rule ? { rule, refusal: { title: errorTitle, message: error } } : null;
}

function readRule(node: XmlNode): ValidationRule | null {
  const { type, operator = "between" } = node.attributes;
  const first = childOf(node, "formula1")?.text ?? "";
  if (type === "list") {
    const words = /^"([^]*)"$/.exec(first)?.[1];
    return words === undefined ? null : { type, words: words.replace(/""/g, '"').split(",") };
  }
  if (type !== "whole" && type !== "decimal") return null;
  const [one, two] = [Number(first), Number(childOf(node, "formula2")?.text ?? "")];
  if (operator === OPERATORS.least) return { type, least: one, most: null };
  if (operator === OPERATORS.most) return { type, least: null, most: one };
  return operator === OPERATORS.both ? { type, least: one, most: two } : null;
}

function keyOf({ attributes: { sqref = "" } }: XmlNode): string {
  const range = parseRange(sqref);
  return range ? formatRange(range) : sqref;
}

function areasOf({ attributes: { sqref = "" } }: XmlNode): RangeAddress[] {
  return sqref.split(/\s+/).flatMap((area) => parseRange(area) ?? []);
}

/** The areas of validations of newer Excel versions, which name them in an element of their own. */
function rangesIn(nodes: readonly XmlNode[]): RangeAddress[] {
  return nodes.flatMap((node) => {
    if (node.name !== "x14:dataValidation") return rangesIn(node.children);
    const text = node.children.find(({ name }) => name.endsWith("}sqref"))?.text ?? "";
    return text.split(/\s+/).flatMap((area) => parseRange(area) ?? []);
  });
}

function meets(one: RangeAddress, other: RangeAddress): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
