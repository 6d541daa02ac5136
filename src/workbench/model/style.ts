export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  /** "#RRGGBB". */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export interface Alignment {
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify";
  readonly vertical: "top" | "center" | "bottom" | "justify";
  readonly wrap: boolean;
}

/** The line of one side of a cell: its style by the names of SpreadsheetML ("thin", "medium" …) and its colour. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

export type BorderSide = "top" | "right" | "bottom" | "left";

/** How a cell looks, and whether protection locks it. Never changed, always replaced: cells share styles. */
export interface CellStyle {
  /** Excel's format code. */
  readonly numberFormat: string;
  /** "#RRGGBB", null for none. */
  readonly fill: string | null;
  readonly font: FontStyle;
  readonly alignment: Alignment;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
  readonly isLocked: boolean;
  /** The style's index in the file that it came from, so that it can go back unharmed. */
  readonly sourceIndex: number | null;
}

export const PLAIN_STYLE: CellStyle = {
  numberFormat: "General",
  fill: null,
  font: { name: "Calibri", size: 11, color: "#000000", bold: false, italic: false, underline: false },
  alignment: { horizontal: "general", vertical: "bottom", wrap: false },
  borders: {},
  isLocked: true,
  sourceIndex: null,
};

/** The same style with another number format; the very same object where nothing changes. */
export function withNumberFormat(style: CellStyle, numberFormat: string): CellStyle {
  return style.numberFormat === numberFormat ? style : { ...style, numberFormat };
}
