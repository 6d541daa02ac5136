import type { DraftCell, DraftStyle, PrintSetup, SheetDraft } from "../../core/edits/sheet-draft";
import type { Validation, ValidationRule } from "../../core/edits/validation";
import { type CellAddress, formatCell, parseCell, unquoteSheetName } from "../../core/sheet/address";
import { type CellLook, DRAFT_LOOK } from "../../hosts/draft-look";
import { type ModelCell } from "../model/grid";
import { type DataValidation, type PageSetup, type Sheet } from "../model/sheet";
import { type CellStyle } from "../model/style";
import { plannedContent } from "./changes";

const STANDARD_WIDTH = 8.43;
const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** A sheet that came since the file was opened, as a draft of it: sheets come from drafts only, so that little is lost. */
export function draftOfSheet(sheet: Sheet, position: number): SheetDraft {
  const used = sheet.grid.usedRange(false);
  const [height, width] = [used ? used.bottom + 1 : 0, used ? used.right + 1 : 0];
  const covered = new Set(sheet.merges.flatMap(cellsBehind));
  const links = new Map(sheet.links.map((link) => [formatCell(link), link.target]));
  const cellAt = (row: number, column: number): DraftCell | null => {
    const key = formatCell({ row, column });
    const cell = sheet.grid.get(row, column);
    const isPlain = cell.content === null && cell.formula === null && styleOf(cell.style) === "label";
    return covered.has(key) || isPlain ? null : draftCell(cell, links.get(key));
  };
  const widest = Math.max(width, ...[...sheet.columns.keys()].map((column) => column + 1));
  return {
    position,
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => cellAt(row, column)),
    ),
    columns: Array.from({ length: widest }, (_, column) => {
      const track = sheet.columns.get(column);
      return { width: track?.size ?? STANDARD_WIDTH, isHidden: track?.isHidden ?? false };
    }),
    rowHeights: new Map([...sheet.rows].flatMap(([row, { size }]) => (size === null ? [] : [[row, size] as const]))),
    merges: sheet.merges,
    frozenRows: sheet.frozenRows,
    print: printOf(sheet.page),
    validations: sheet.validations.flatMap((present) => {
      const validation = validationOf(present);
      return validation ? present.ranges.map((range) => ({ range, validation })) : [];
    }),
    rateBars: sheet.conditionalFormats.flatMap(({ bar, ranges }) => (bar ? ranges : [])),
  };
}

function draftCell(cell: ModelCell, target: string | undefined): DraftCell {
  const { numberFormat } = cell.style;
  const link = target === undefined ? null : linkTo(target);
  const drafted = { content: plannedContent(cell), style: styleOf(cell.style), numberFormat };
  return link ? { ...drafted, link } : drafted;
}

function linkTo(target: string): DraftCell["link"] | null {
  const [, sheet, address] = /^(.*)!([^!]+)$/.exec(target) ?? [];
  const cell = parseCell(address ?? "");
  return sheet === undefined || !cell ? null : { sheet: unquoteSheetName(sheet), cell };
}

/** The style of ours that a cell looks like. */
function styleOf(style: CellStyle): DraftStyle {
  const names: readonly DraftStyle[] = ["heading", "header", "text", "number", "input", "total", "link", "reference"];
  return names.find((name) => looksLike(style, DRAFT_LOOK.styles[name])) ?? "label";
}

function looksLike({ font, fill, alignment, borders }: CellStyle, look: CellLook): boolean {
  return (
    font.bold === look.isBold &&
    font.underline === look.isUnderlined &&
    (look.size === null || font.size === look.size) &&
    fill === (look.ground === null ? null : `#${look.ground}`) &&
    alignment.wrap === look.wraps &&
    (alignment.horizontal === "center") === (look.alignment === "center") &&
    (borders.bottom !== undefined) === look.hasBorders
  );
}

function printOf({ orientation, titleRows, margins, footer }: PageSetup): PrintSetup {
  const [, first, last] = /^\$(\d+):\$(\d+)$/.exec(titleRows ?? "") ?? [];
  const side = (name: string): number => (margins[name] ?? POINTS_PER_CENTIMETRE * 2) / POINTS_PER_CENTIMETRE;
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    repeatedRows: first === undefined ? null : { first: Number(first) - 1, last: Number(last) - 1 },
    margins: { top: side("top"), right: side("right"), bottom: side("bottom"), left: side("left") },
    hasPageNumbers: footer.includes("&P"),
  };
}

/** Null for a kind that we never write. */
function validationOf({ type, formulas: [first, second], details }: DataValidation): Validation | null {
  const rule = ruleOf(type, details.operator, Number(first), Number(second), first ?? "");
  return rule && { rule, refusal: { title: details.alert.title, message: details.alert.message } };
}

function ruleOf(
  type: string,
  operator: string | null,
  first: number,
  second: number,
  source: string,
): ValidationRule | null {
  if (type === "List") return { type: "list", words: source.split(",") };
  if ((type !== "WholeNumber" && type !== "Decimal") || !Number.isFinite(first)) return null;
  const kind = type === "WholeNumber" ? "whole" : "decimal";
  if (operator === "LessThanOrEqualTo") return { type: kind, least: null, most: first };
  if (operator === "GreaterThanOrEqualTo") return { type: kind, least: first, most: null };
  return operator === "Between" && Number.isFinite(second) ? { type: kind, least: first, most: second } : null;
}

function cellsBehind({ top, left, bottom, right }: Sheet["merges"][number]): string[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (row !== top || column !== left) cells.push({ row, column });
    }
  }
  return cells.map(formatCell);
}
