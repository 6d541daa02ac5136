import type { OfficePackage } from "../package/package";
import { readNumberFormats } from "../read/styles";
import { type Attributes, isOn, type OpenTag } from "../xml/scan";
import { BorderReader, FillReader, FontReader } from "./formats";
import type { AlignmentLook, BorderLook, CellLook, ConditionalLook, FontLook, Side } from "./look";
import type { Palette } from "./palette";

/** The looks of cells by the index of their format, and of conditional formats by theirs. */
export interface Looks {
  readonly cells: readonly CellLook[];
  readonly conditional: readonly ConditionalLook[];
}

const DEFAULT_FONT: FontLook = { name: "Calibri", size: 11, color: "#000000", bold: false, italic: false };

/** Reads how cells look. Throws a WorkbookError where the part isn't XML. */
export function readLooks(source: OfficePackage, stylesPart: string | null, palette: Palette): Looks {
  if (stylesPart === null) return { cells: [], conditional: [] };
  const reader = new LooksReader(palette, readNumberFormats(source, stylesPart));
  source.scan(stylesPart, {
    open: (tag, ancestors) => {
      reader.open(tag, ancestors);
    },
    close: (name, ancestors) => {
      reader.close(name, ancestors);
    },
  });
  return { cells: reader.cells, conditional: reader.conditional };
}

class LooksReader {
  readonly cells: CellLook[] = [];
  readonly conditional: ConditionalLook[] = [];
  private readonly fonts: FontLook[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Readonly<Partial<Record<Side, BorderLook>>>[] = [];
  private readonly font: FontReader;
  private readonly fill: FillReader;
  private readonly border: BorderReader;
  private format: { readonly attributes: Attributes; alignment: Attributes; protection: Attributes } | null = null;

  constructor(
    palette: Palette,
    private readonly numberFormats: (index: number) => string,
  ) {
    this.font = new FontReader(palette);
    this.fill = new FillReader(palette);
    this.border = new BorderReader(palette);
  }

  open({ name, attributes }: OpenTag, ancestors: readonly string[]): void {
    const parent = ancestors[ancestors.length - 1];
    if (name === "font") this.font.begin();
    else if (name === "fill") this.fill.begin();
    else if (name === "border") this.border.begin();
    else if (name === "xf" && parent === "cellXfs") this.format = { attributes, alignment: {}, protection: {} };
    else if (name === "alignment" && this.format) this.format.alignment = attributes;
    else if (name === "protection" && this.format) this.format.protection = attributes;
    else if (name === "dxf") this.beginConditional();
    else if (ancestors.includes("font")) this.font.take(name, attributes);
    else if (ancestors.includes("fill")) this.fill.take(name, attributes);
    else if (ancestors.includes("border")) this.border.take(name, attributes, parent);
  }

  close(name: string, ancestors: readonly string[]): void {
    const parent = ancestors[ancestors.length - 1];
    if (name === "font" && parent === "fonts") this.fonts.push({ ...DEFAULT_FONT, ...this.font.result });
    if (name === "fill" && parent === "fills") this.fills.push(this.fill.cellFill);
    if (name === "border" && parent === "borders") this.borders.push(this.border.result);
    if (name === "xf" && this.format) this.closeFormat();
    if (name === "dxf") this.closeConditional();
  }

  private closeFormat(): void {
    const { attributes, alignment, protection } = this.format ?? { attributes: {}, alignment: {}, protection: {} };
    this.format = null;
    this.cells.push({
      numberFormat: this.numberFormats(this.cells.length),
      fill: this.fills[Number(attributes.fillId ?? 0)] ?? null,
      font: this.fonts[Number(attributes.fontId ?? 0)] ?? DEFAULT_FONT,
      alignment: alignmentOf(alignment),
      borders: this.borders[Number(attributes.borderId ?? 0)] ?? {},
      isLocked: protection.locked === undefined || isOn(protection.locked),
      isQuoted: isOn(attributes.quotePrefix),
    });
  }

  private beginConditional(): void {
    this.font.begin();
    this.fill.begin();
  }

  private closeConditional(): void {
    const { color = null, bold = null, italic = null } = this.font.result;
    this.conditional.push({ fill: this.fill.conditionalFill, fontColor: color, bold, italic });
  }
}

function alignmentOf({ horizontal = "general", vertical = "bottom", wrapText }: Attributes): AlignmentLook {
  return { horizontal, vertical, wrap: isOn(wrapText) };
}
