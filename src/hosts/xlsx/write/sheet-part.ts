import { type CellAddress, parseCell } from "../../../core/sheet/address";
import { outlineOf, type XmlNode } from "../xml/outline";
import { type Attributes, isOn } from "../xml/scan";

export interface RowNode {
  readonly number: number;
  readonly node: XmlNode;
  /** Only of the rows that were asked for. */
  readonly cells: readonly CellNode[];
}

export interface CellNode extends CellAddress {
  readonly node: XmlNode;
}

const KEPT_WHOLE = ["cols", "conditionalFormatting", "dataValidations", "extLst"];
const OFFICE_RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;
const TRANSITIONAL_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A worksheet's text with the places of its rows, of the cells in some of them, and of its conditional formats. */
export class SheetPart {
  readonly root: XmlNode;
  readonly data: XmlNode | undefined;
  readonly rows: readonly RowNode[];
  private readonly byNumber: ReadonlyMap<number, RowNode>;

  /** `rowsWithCells` are those whose cells are wanted; null for all. */
  constructor(
    readonly name: string,
    readonly xml: string,
    rowsWithCells: ReadonlySet<number> | null,
  ) {
    let row = -1;
    this.root = outlineOf(name, xml, (element, attributes, ancestors) => {
      const [, section, inSection] = ancestors;
      if (section === undefined || KEPT_WHOLE.includes(section)) return true;
      if (section !== "sheetData") return false;
      if (inSection !== undefined) return rowsWithCells === null || rowsWithCells.has(row);
      row = rowNumber(attributes, row);
      return element === "row";
    });
    this.data = this.root.children.find((child) => child.name === "sheetData");
    this.rows = numbered(this.data);
    this.byNumber = new Map(this.rows.map((row) => [row.number, row]));
  }

  /** The namespace of the sheet's own elements: strict files have another one. */
  get namespace(): string {
    return namespaceOf(this.root);
  }

  row(number: number): RowNode | undefined {
    return this.byNumber.get(number);
  }

  cell({ row, column }: CellAddress): CellNode | undefined {
    return this.row(row)?.cells.find((cell) => cell.column === column);
  }

  /** The cell format that a cell takes which isn't in the file: that of its row, or else of its column. */
  inheritedStyle({ row, column }: CellAddress): number {
    const own = this.row(row)?.node.attributes;
    if (own && isOn(own.customFormat)) return Number(own.s ?? 0);
    const columns = this.root.children.find(({ name }) => name === "cols")?.children ?? [];
    const definition = columns.find(
      ({ attributes: { min, max } }) => column + 1 >= Number(min) && column + 1 <= Number(max),
    );
    return Number(definition?.attributes.style ?? 0);
  }

  /** What stands between two places of the text. */
  textOf({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.xml.slice(start, end);
  }
}

/** The namespace of a document's root, which declares it. */
export function namespaceOf({ prefix, attributes }: XmlNode): string {
  return attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? "";
}

/** The attribute by which an element points at a relationship, with its prefix declared where the document doesn't. */
export function relationshipAttribute({ attributes }: XmlNode, id: string): string {
  const known = Object.entries(attributes).find(
    ([name, uri]) => name.startsWith("xmlns:") && OFFICE_RELATIONSHIPS.test(uri),
  );
  return known ? `${known[0].slice(6)}:id="${id}"` : `xmlns:r="${TRANSITIONAL_RELATIONSHIPS}" r:id="${id}"`;
}

export function styleOf({ attributes }: XmlNode): number {
  return Number(attributes.s ?? 0);
}

/** The number of a row that may not say it: then it follows the one before. */
function rowNumber({ r }: Attributes, before: number): number {
  return r === undefined ? before + 1 : Number(r) - 1;
}

function numbered(data: XmlNode | undefined): RowNode[] {
  let number = -1;
  return (data?.children ?? []).map((node) => {
    number = rowNumber(node.attributes, number);
    return { number, node, cells: placed(number, node) };
  });
}

function placed(row: number, { children }: XmlNode): CellNode[] {
  let column = -1;
  return children
    .filter(({ name }) => name === "c")
    .map((node) => {
      column = parseCell(node.attributes.r ?? "")?.column ?? column + 1;
      return { row, column, node };
    });
}
