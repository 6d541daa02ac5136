import { type CellAddress, contains, type RangeAddress } from "../../../core/sheet/address";
import { type ConditionalLooks } from "../../calculation/conditional-formats";
import { isError } from "../../model/content";
import { displayText } from "../../model/display";
import { type ModelCell } from "../../model/grid";
import { type ConditionalFormatLook, type Sheet } from "../../model/sheet";
import { type BorderLine, type BorderSide, type CellStyle } from "../../model/style";

/** What is seen of a cell: its text, and declarations of CSS for its element. */
export interface Face {
  readonly text: string;
  readonly css: string;
  readonly wraps: boolean;
}

const NO_LOOK: ConditionalFormatLook = { fill: null, fontColor: null, bold: null, italic: null };
const GRID_LINE = "1px solid var(--grid-line)";
const NO_LINE = "1px solid transparent";
const LINES: Readonly<Record<string, string | undefined>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

/** Works out how a cell is to be drawn; `area` is the cell, or the merged area that it stands for. */
export function faceOf(sheet: Sheet, area: RangeAddress, conditional: ConditionalLooks, hasGridLines: boolean): Face {
  const cell = sheet.grid.get(area.top, area.left);
  const look = conditional.get(`${area.top},${area.left}`) ?? NO_LOOK;
  const { style } = cell;
  const fill = look.fill ?? style.fill;
  const blank = fill !== null ? `1px solid ${fill}` : hasGridLines ? GRID_LINE : NO_LINE;
  const css = [
    `font: ${fontOf(style, look)}`,
    `color: ${look.fontColor ?? style.font.color}`,
    `text-align: ${horizontalOf(cell)}`,
    `vertical-align: ${verticalOf(style)}`,
    `border-right: ${lineAt(sheet, { row: area.top, column: area.right }, "right") ?? blank}`,
    `border-bottom: ${lineAt(sheet, { row: area.bottom, column: area.left }, "bottom") ?? blank}`,
    ...(area.left === 0 ? [`border-left: ${lineAt(sheet, { row: area.top, column: 0 }, "left") ?? "0"}`] : []),
    ...(area.top === 0 ? [`border-top: ${lineAt(sheet, { row: 0, column: area.left }, "top") ?? "0"}`] : []),
    ...(fill === null ? [] : [`background-color: ${fill}`]),
    ...(style.font.underline ? ["text-decoration: underline"] : []),
    ...barOf(sheet, area, cell),
  ];
  const text = displayText(cell.content, style.numberFormat);
  return { text, css: css.join("; "), wraps: style.alignment.wrap || text.includes("\n") };
}

/** A data bar is a ground that ends where the number stands between its bounds. */
function barOf(sheet: Sheet, { top: row, left: column }: RangeAddress, { content }: ModelCell): string[] {
  const rule = sheet.conditionalFormats.find(
    ({ bar, ranges }) => bar !== null && ranges.some((range) => contains(range, { row, column })),
  );
  if (!rule?.bar || typeof content !== "number") return [];
  const { least, most, color } = rule.bar;
  const [from, to] = [least ?? 0, most ?? 1];
  const share = Math.min(1, Math.max(0, (content - from) / (to - from || 1)));
  return [`background-image: linear-gradient(to right, ${color} ${share * 100}%, transparent ${share * 100}%)`];
}

function fontOf({ font }: CellStyle, { bold, italic }: ConditionalFormatLook): string {
  const slant = (italic ?? font.italic) ? "italic " : "";
  const weight = (bold ?? font.bold) ? "bold " : "";
  const name = font.name.replace(/["\\\n]/g, "");
  return `${slant}${weight}${font.size}pt/1.25 "${name}", var(--cell-fonts)`;
}

function horizontalOf({ content, style }: ModelCell): string {
  const { horizontal } = style.alignment;
  if (horizontal === "justify") return "justify";
  if (horizontal !== "general" && horizontal !== "fill") return horizontal;
  if (typeof content === "number") return "right";
  return typeof content === "boolean" || isError(content) ? "center" : "left";
}

function verticalOf({ alignment: { vertical } }: CellStyle): string {
  return vertical === "center" ? "middle" : vertical === "justify" ? "top" : vertical;
}

const OPPOSITE: Readonly<Record<BorderSide, BorderSide>> = {
  top: "bottom",
  right: "left",
  bottom: "top",
  left: "right",
};

/** The line on one side of a cell, its own or its neighbour's. */
function lineAt({ grid }: Sheet, { row, column }: CellAddress, side: BorderSide): string | null {
  const beside = {
    row: row + (side === "bottom" ? 1 : side === "top" ? -1 : 0),
    column: column + (side === "right" ? 1 : side === "left" ? -1 : 0),
  };
  const own = grid.get(row, column).style.borders[side];
  const line =
    own ??
    (beside.row < 0 || beside.column < 0
      ? undefined
      : grid.get(beside.row, beside.column).style.borders[OPPOSITE[side]]);
  return line ? cssLine(line) : null;
}

function cssLine({ style, color }: BorderLine): string {
  return `${LINES[style] ?? "1px solid"} ${color}`;
}
