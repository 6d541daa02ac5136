import type { Attributes } from "../xml/scan";
import type { BorderLook, FontLook, Side } from "./look";
import type { Palette } from "./palette";

const AUTOMATIC = "#000000";
const SIDES: Readonly<Record<string, Side | undefined>> = {
  top: "top",
  right: "right",
  bottom: "bottom",
  left: "left",
  // What strict files call them.
  end: "right",
  start: "left",
};

/** Reads what a font says; what it leaves out is for whoever uses it. */
export class FontReader {
  private font: { -readonly [Key in keyof FontLook]?: FontLook[Key] } = {};

  constructor(private readonly palette: Palette) {}

  get result(): Partial<FontLook> {
    return this.font;
  }

  begin(): void {
    this.font = {};
  }

  take(name: string, attributes: Attributes): void {
    const { val } = attributes;
    if (name === "name" || name === "rFont") this.font.name = val ?? "";
    if (name === "sz") this.font.size = Number(val);
    if (name === "b") this.font.bold = isSwitchedOn(val);
    if (name === "i") this.font.italic = isSwitchedOn(val);
    const color = name === "color" ? this.palette.color(attributes) : null;
    if (color !== null) this.font.color = color;
  }
}

/** An element that says no value says yes. */
function isSwitchedOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true";
}

/** Reads a fill: of patterns and gradients only what colour they mostly have. */
export class FillReader {
  private pattern: string | null = null;
  private foreground: string | null = null;
  private background: string | null = null;

  constructor(private readonly palette: Palette) {}

  /** Of a cell: a solid fill has its colour in front. */
  get cellFill(): string | null {
    return this.pattern === null || this.pattern === "none" ? null : this.foreground;
  }

  /** Of a conditional format, where a solid fill has its colour behind and needn't say that it is solid. */
  get conditionalFill(): string | null {
    return this.pattern === "none" ? null : (this.background ?? this.foreground);
  }

  begin(): void {
    this.pattern = this.foreground = this.background = null;
  }

  take(name: string, attributes: Attributes): void {
    if (name === "patternFill") this.pattern = attributes.patternType ?? null;
    if (name === "gradientFill") this.pattern = "gradient";
    if (name === "fgColor") this.foreground = this.palette.color(attributes);
    if (name === "bgColor") this.background = this.palette.color(attributes);
    if (name === "color" && this.foreground === null) this.foreground = this.palette.color(attributes);
  }
}

/** Reads the four lines around a cell. */
export class BorderReader {
  private lines: Partial<Record<Side, BorderLook>> = {};

  constructor(private readonly palette: Palette) {}

  get result(): Readonly<Partial<Record<Side, BorderLook>>> {
    return this.lines;
  }

  begin(): void {
    this.lines = {};
  }

  take(name: string, attributes: Attributes, parent = ""): void {
    const { style } = attributes;
    const side = SIDES[name];
    if (side && style !== undefined && style !== "none") this.lines[side] = { style, color: AUTOMATIC };
    const inside = SIDES[parent];
    const line = inside && this.lines[inside];
    const color = name === "color" ? this.palette.color(attributes) : null;
    if (inside && line && color !== null) this.lines[inside] = { ...line, color };
  }
}
