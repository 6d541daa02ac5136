import type { AlignmentLook, CellLook } from "../../hosts/xlsx/look/look";
import { type Alignment, type CellStyle, PLAIN_STYLE } from "../model/style";

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"] | undefined>> = {
  left: "left",
  center: "center",
  right: "right",
  fill: "fill",
  justify: "justify",
  // Close enough for a viewer.
  centerContinuous: "center",
  distributed: "center",
};
const VERTICAL: Readonly<Record<string, Alignment["vertical"] | undefined>> = {
  top: "top",
  center: "center",
  justify: "justify",
  distributed: "center",
};

/** The looks of a file as styles of the model; cells with the same look share one object. */
export class Styles {
  private readonly styles: readonly CellStyle[];
  private readonly looks: readonly CellLook[];

  constructor(looks: readonly CellLook[]) {
    this.looks = looks;
    this.styles = looks.map(styleOf);
  }

  at(index: number): CellStyle {
    return this.styles[index] ?? PLAIN_STYLE;
  }

  isQuoted(index: number): boolean {
    return this.looks[index]?.isQuoted ?? false;
  }
}

function styleOf({ numberFormat, fill, font, alignment, borders, isLocked }: CellLook, sourceIndex: number): CellStyle {
  const style = { numberFormat, fill, borders, isLocked, sourceIndex };
  return { ...style, font: { ...font, underline: false }, alignment: alignmentOf(alignment) };
}

function alignmentOf({ horizontal, vertical, wrap }: AlignmentLook): Alignment {
  return { horizontal: HORIZONTAL[horizontal] ?? "general", vertical: VERTICAL[vertical] ?? "bottom", wrap };
}
