import type { CellContent } from "../../../core/edits/cell-content";
import { type CellAddress, formatCell } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/cell";
import { HostError } from "../../port";
import { encodeCharacters, escapeContent } from "../xml/escape";
import { withAttribute } from "../xml/start-tag";
import { type StringsEditor, textElement } from "./strings-editor";

/** Attributes that belong to the content that goes: its type, and metadata of dynamic arrays and of rich values. */
const OF_THE_CONTENT = ["t", "cm", "vm"];

interface Written {
  /** The attribute t; null for none. */
  readonly type: string | null;
  readonly inner: string;
}

/** A cell's element with new content and format. `strings` is null in a workbook without shared strings. */
export class CellWriter {
  constructor(
    private readonly prefix: string,
    private readonly strings: StringsEditor | null,
  ) {}

  /** A cell that the sheet doesn't have yet. */
  newCell(cell: CellAddress, style: number, content: CellContent): string {
    const { type, inner } = this.written(cell, content);
    const name = `${this.prefix}c`;
    const format = style === 0 ? "" : ` s="${style}"`;
    const open = `<${name} r="${formatCell(cell)}"${format}${type === null ? "" : ` t="${type}"`}`;
    return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
  }

  /** A cell from its old start tag, whose further attributes stay. The style null takes the format out. */
  changed(cell: CellAddress, startTag: string, style: number | null, content: CellContent): string {
    const { type, inner } = this.written(cell, content);
    const bare = OF_THE_CONTENT.filter((name) => name !== "t" || type === null).reduce(
      (tag, name) => withAttribute(tag, name, null),
      startTag,
    );
    const styled = withAttribute(bare, "s", style === null ? null : String(style));
    const open = type === null ? styled : withAttribute(styled, "t", type);
    if (inner === "") return open.endsWith("/>") ? open : `${open.slice(0, -1)}/>`;
    return `${open.replace(/\s*\/?>$/, ">")}${inner}</${this.prefix}c>`;
  }

  private written(cell: CellAddress, content: CellContent): Written {
    return content.type === "formula" ? this.formula(content) : this.value(cell, content.value);
  }

  private formula({ formula, result }: Extract<CellContent, { readonly type: "formula" }>): Written {
    const text = element(this.prefix, "f", formula.replace(/^=/, ""));
    const { type, inner } = writtenResult(this.prefix, result) ?? { type: null, inner: "" };
    return { type, inner: text + inner };
  }

  private value(cell: CellAddress, value: CellValue): Written {
    switch (value.type) {
      case "empty":
        return { type: null, inner: "" };
      case "number":
        return { type: null, inner: this.element("v", String(value.number)) };
      case "text":
        return this.text(value.text);
      case "boolean":
        return { type: "b", inner: this.element("v", value.boolean ? "1" : "0") };
      case "error":
        return { type: "e", inner: this.element("v", value.error) };
      case "not-calculated":
        throw new HostError("cannot-write", { cells: [cell] });
    }
  }

  private text(text: string): Written {
    if (this.strings) return { type: "s", inner: this.element("v", String(this.strings.indexOf(text))) };
    return { type: "inlineStr", inner: `<${this.prefix}is>${textElement(this.prefix, text)}</${this.prefix}is>` };
  }

  private element(name: string, text: string): string {
    return element(this.prefix, name, text);
  }
}

/** A formula's result as its cell stores it; null for one that isn't known. */
export function writtenResult(prefix: string, result: CellValue): Written | null {
  switch (result.type) {
    case "number":
      return { type: null, inner: element(prefix, "v", String(result.number)) };
    case "text":
      return { type: "str", inner: element(prefix, "v", encodeCharacters(result.text)) };
    case "boolean":
      return { type: "b", inner: element(prefix, "v", result.boolean ? "1" : "0") };
    case "error":
      return { type: "e", inner: element(prefix, "v", result.error) };
    case "empty":
    case "not-calculated":
      return null;
  }
}

function element(prefix: string, name: string, text: string): string {
  return `<${prefix}${name}>${escapeContent(text)}</${prefix}${name}>`;
}
