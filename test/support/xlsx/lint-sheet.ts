import { expectOrder } from "./lint-order";
import type { StyleCounts } from "./lint-styles";
import { allOf, childNamed, childrenNamed, type Element } from "./markup";

const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

interface Area {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** The elements of a sheet: their order, counts and references, and what no two of them may share. */
export function lintSheet(part: string, root: Element, styles: StyleCounts, strings: number): string[] {
  const lists = ["mergeCells", "dataValidations"].flatMap((name) => {
    const list = childNamed(root, name);
    const { count } = list?.attributes ?? {};
    const isSound =
      !list || (list.children.length > 0 && (count ?? `${list.children.length}`) === `${list.children.length}`);
    return isSound ? [] : [`${part}: ${name} counts ${count}`];
  });
  const merges = allOf(root, "mergeCell").flatMap(({ attributes }) => areasOf(attributes.ref));
  const validations = allOf(root, "dataValidation").flatMap((element) =>
    areasOf(element.attributes.sqref ?? childNamed(element, "sqref")?.text),
  );
  return [
    ...expectOrder(part, root, ORDER),
    ...lists,
    ...(anyMeet(merges) ? [`${part}: merged areas meet`] : []),
    ...(anyMeet(validations) ? [`${part}: validations meet`] : []),
    ...lintCells(part, root, styles, strings),
    ...lintRules(part, root, styles),
  ];
}

function lintCells(part: string, root: Element, styles: StyleCounts, strings: number): string[] {
  const faults: string[] = [];
  const masters = new Set<string>();
  const sharing: string[] = [];
  let row = 0;
  for (const line of childrenNamed(childNamed(root, "sheetData"), "row")) {
    const number = Number(line.attributes.r ?? row + 1);
    if (number <= row) faults.push(`${part}: row ${number} is out of order`);
    row = number;
    let column = 0;
    for (const cell of childrenNamed(line, "c")) {
      const { r, s = "0", t } = cell.attributes;
      const at = r === undefined ? column + 1 : (areasOf(r)[0]?.columns[0] ?? 0);
      if (at <= column || (r !== undefined && areasOf(r)[0]?.rows[0] !== row))
        faults.push(`${part}: cell ${r} is out of order`);
      column = at;
      if (Number(s) >= styles.formats) faults.push(`${part}: ${r} has format ${s}`);
      const value = childNamed(cell, "v")?.text;
      if (t === "s" && !(Number(value) < strings)) faults.push(`${part}: ${r} has string ${value}`);
      const formula = childNamed(cell, "f");
      if (formula?.attributes.t !== "shared") continue;
      const { si = "" } = formula.attributes;
      if (formula.text === "") sharing.push(si);
      else masters.add(si);
    }
  }
  const lost = sharing.filter((index) => !masters.has(index));
  return [...faults, ...lost.map((index) => `${part}: shared formula ${index} isn't written anywhere`)];
}

function lintRules(part: string, root: Element, { differential }: StyleCounts): string[] {
  const rules = childrenNamed(root, "conditionalFormatting").flatMap((format) => childrenNamed(format, "cfRule"));
  const empty = childrenNamed(root, "conditionalFormatting").filter(({ children }) => children.length === 0);
  const strays = rules.filter(({ attributes: { dxfId } }) => dxfId !== undefined && Number(dxfId) >= differential);
  return [
    ...empty.map(() => `${part}: a conditional format without rules`),
    ...strays.map(({ attributes }) => `${part}: a rule with look ${attributes.dxfId}`),
  ];
}

function areasOf(text = ""): Area[] {
  return text
    .split(/\s+/)
    .filter((area) => area !== "")
    .map((area) => {
      const [first = "", second = first] = area.split(":");
      return { rows: [rowOf(first), rowOf(second)], columns: [columnOf(first), columnOf(second)] };
    });
}

const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0] ?? 0);

function columnOf(cell: string): number {
  return [...cell.replace(/[^A-Za-z]/g, "").toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function anyMeet(areas: readonly Area[]): boolean {
  const meet = (one: Area, other: Area): boolean =>
    one.rows[0] <= other.rows[1] &&
    other.rows[0] <= one.rows[1] &&
    one.columns[0] <= other.columns[1] &&
    other.columns[0] <= one.columns[1];
  return areas.some((one, i) => areas.slice(i + 1).some((other) => meet(one, other)));
}
