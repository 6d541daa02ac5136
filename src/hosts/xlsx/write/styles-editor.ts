import type { CellLook } from "../../draft-look";
import { HostError } from "../../port";
import { LIMITS } from "../limits";
import { BUILT_IN_FORMATS } from "../read/styles";
import { WorkbookError } from "../workbook-error";
import { escapeAttribute } from "../xml/escape";
import { childOf, childrenOf, outlineOf, type XmlNode } from "../xml/outline";
import type { Attributes } from "../xml/scan";
import { insertInOrder, Splices } from "../xml/splices";
import { withAttribute } from "../xml/start-tag";
import { alignmentXml, borderXml, fillXml, fontXml } from "./look-xml";
import type { Mark } from "../../../core/edits/operations";
import { markFormatXml } from "./mark-format";

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
/** Below it the numbers are Excel's own. */
const FIRST_OWN_FORMAT = 164;
/** Of letters, in points, where the workbook doesn't say. */
const STANDARD_SIZE = 11;

interface CellFormat {
  readonly attributes: Attributes;
  readonly startTag: string;
  /** Everything behind the start tag. */
  readonly rest: string;
}

/** Adds formats to a workbook's styles. Nothing that is there is ever changed: other cells use it. */
export class StylesEditor {
  private readonly root: XmlNode;
  private readonly splices: Splices;
  private readonly cellFormats: XmlNode;
  private readonly formats: CellFormat[];
  /** The first of the cell formats that say the same. */
  private readonly indexes = new Map<string, number>();
  private readonly codes = new Map(BUILT_IN_FORMATS);
  private readonly newNumberFormats: string[] = [];
  /** By the name of a list of fonts, fills…: its items as they stand there, the new ones last. */
  private readonly lists = new Map<string, string[]>();

  constructor(
    private readonly part: string,
    private readonly xml: string,
  ) {
    this.root = outlineOf(part, xml);
    this.splices = new Splices(xml);
    const cellFormats = childOf(this.root, "cellXfs");
    if (!cellFormats) throw new WorkbookError("unsupported-part", [part]);
    this.cellFormats = cellFormats;
    for (const { attributes } of childOf(this.root, "numFmts")?.children ?? []) {
      this.codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
    }
    this.formats = childrenOf(cellFormats, "xf").map(({ attributes, start, openEnd, end }) => ({
      attributes,
      startTag: xml.slice(start, openEnd),
      rest: xml.slice(openEnd, end),
    }));
    this.formats.forEach((format, index) => {
      const key = keyOf(format);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  /** The index of a cell format that is like another one in everything but its number format. */
  withNumberFormat(style: number, code: string): number {
    const like = this.formats[style];
    if (!like) throw new WorkbookError("unsupported-part", [this.part]);
    const numFmtId = String(this.formatIdOf(code));
    const withId = withAttribute(like.startTag, "numFmtId", numFmtId);
    return this.indexOf({
      attributes: { ...like.attributes, numFmtId, applyNumberFormat: "1" },
      startTag: withAttribute(withId, "applyNumberFormat", "1"),
      rest: like.rest,
    });
  }

  /** The index of the format that a mark has. */
  markFormat(mark: Mark): number {
    return this.indexIn("dxfs", markFormatXml(mark, this.root.prefix));
  }

  /** The size of the letters that nobody has dressed, in points. */
  get plainSize(): number {
    const plain = this.formats[0]?.attributes ?? {};
    const font = childOf(this.root, "fonts")?.children[Number(plain.fontId ?? 0)];
    const size = Number(font && childOf(font, "sz")?.attributes.val);
    return size > 0 ? size : STANDARD_SIZE;
  }

  /** The index of a cell format that looks so and is otherwise like that of cells that nobody has dressed. */
  withLook(look: CellLook, numberFormat: string): number {
    const { prefix } = this.root;
    const plain = this.formats[0]?.attributes ?? {};
    const font = fontXml(prefix, childOf(this.root, "fonts")?.children[Number(plain.fontId ?? 0)], this.xml, look);
    const ids = {
      numFmtId: String(this.formatIdOf(numberFormat)),
      fontId: String(this.indexIn("fonts", font)),
      fillId: look.ground === null ? "0" : String(this.indexIn("fills", fillXml(prefix, look.ground))),
      borderId: look.hasBorders ? String(this.indexIn("borders", borderXml(prefix))) : "0",
      xfId: plain.xfId ?? "0",
    };
    const facets = ["NumberFormat", "Font", "Fill", "Border", "Alignment"];
    const attributes: Record<string, string> = { ...ids };
    for (const facet of facets) attributes[`apply${facet}`] = "1";
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    const rest = `${alignmentXml(prefix, look)}</${prefix}xf>`;
    return this.indexOf({ attributes, startTag: `<${prefix}xf${written.join("")}>`, rest });
  }

  /** The new text of the part. */
  finish(): string {
    const before = childOf(this.root, "numFmts")?.children.length ?? 0;
    this.add("numFmts", this.newNumberFormats, before + this.newNumberFormats.length);
    for (const [name, items] of this.lists) this.add(name, items.slice(this.itemsOf(name).length), items.length);
    const added = this.formats.slice(childrenOf(this.cellFormats, "xf").length);
    this.add(
      "cellXfs",
      added.map(({ startTag, rest }) => startTag + rest),
      this.formats.length,
    );
    return this.splices.apply();
  }

  /** The place of an item in one of the lists of the part, behind all others where it isn't there. */
  private indexIn(list: string, text: string): number {
    const items = this.lists.get(list) ?? this.itemsOf(list).map(({ start, end }) => this.xml.slice(start, end));
    this.lists.set(list, items);
    const index = items.indexOf(text);
    return index >= 0 ? index : items.push(text) - 1;
  }

  private itemsOf(list: string): readonly XmlNode[] {
    return childOf(this.root, list)?.children ?? [];
  }

  private indexOf(format: CellFormat): number {
    const key = keyOf(format);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.formats.push(format) - 1;
    if (index >= LIMITS.cellFormats) throw new HostError("cannot-write", { parts: [this.part] });
    this.indexes.set(key, index);
    return index;
  }

  private formatIdOf(code: string): number {
    const known = [...this.codes].find(([, candidate]) => candidate === code);
    if (known) return known[0];
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.newNumberFormats.push(`<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private add(list: string, texts: readonly string[], count: number): void {
    if (texts.length === 0) return;
    const node = childOf(this.root, list);
    if (node) {
      this.splices.append(node, texts.join(""));
      this.splices.setAttribute(node, "count", String(count));
    } else {
      const name = `${this.root.prefix}${list}`;
      insertInOrder(this.splices, this.root, ORDER, list, `<${name} count="${count}">${texts.join("")}</${name}>`);
    }
  }
}

/** Everything that a cell format says. That its number format applies goes without saying. */
function keyOf({ attributes, rest }: CellFormat): string {
  const said = Object.entries(attributes).filter(([name]) => name !== "applyNumberFormat");
  return JSON.stringify([said.sort(([a], [b]) => (a < b ? -1 : 1)), rest]);
}
