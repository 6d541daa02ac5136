import type { CellContent } from "../edits/cell-content";
import type { DraftCell, DraftStyle, PrintSetup, SheetDraft } from "../edits/sheet-draft";
import type { Rational } from "../exact";
import { type CellAddress, rangeOf } from "../sheet/address";

/** What one output is made of: a heading, a line below it, a header and the rows of a table. */
export interface OutputTable {
  readonly heading: string;
  readonly below: string;
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly OutputRow[];
  readonly orientation: PrintSetup["orientation"];
  /** Lines below the table. */
  readonly closing?: readonly string[];
}

/** What people have written into an output: by what its row is about, then by its column's header. */
export type WrittenRemarks = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface OutputColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Shown as bars within the cells. */
  readonly isRate?: boolean;
  /** Says what the row is about: by all of these together a row is found again. */
  readonly isKey?: boolean;
  /** A person writes here, and what stands here stays when the output is made again. */
  readonly isRemark?: boolean;
  /** Whether what stands in such a column is what we write there ourselves, and so no remark. */
  readonly isOwn?: (words: string) => boolean;
  /** The words that a remark may be. */
  readonly choices?: { readonly words: readonly string[]; readonly title: string; readonly message: string };
}

/** One cell a column; null for a blank one. */
type OutputRow = readonly (DraftCell | null)[];

/** Heading, line below, header. */
const ROWS_ABOVE = 3;
/** Where the columns are named, counted from 0. */
export const HEADER_ROW = ROWS_ABOVE - 1;

/** Lays an output out as a sheet that prints on A4. Remarks that were written into an earlier one are kept. */
export function draftOf(table: OutputTable, remarks: WrittenRemarks): SheetDraft {
  const { columns, rows, closing = [] } = table;
  const last = columns.length - 1;
  const across = (row: number) => rangeOf({ row, column: 0 }, { row, column: last });
  const body = { first: ROWS_ABOVE, last: ROWS_ABOVE + rows.length - 1 };
  const bodyOf = (column: number) => rangeOf({ row: body.first, column }, { row: body.last, column });
  return {
    position: null,
    rows: [
      [text(table.heading, "heading")],
      [text(table.below, "label")],
      columns.map(({ header }) => text(header, "header")),
      ...rows.map((cells) => {
        const kept = remarks.get(keyOf(columns.map((column, i) => (column.isKey === true ? wordsIn(cells[i]) : ""))));
        return columns.map((column, i) => cellIn(column, cells[i] ?? null, kept?.get(column.header)));
      }),
      ...closing.map((line) => [text(line, "label")]),
    ],
    columns: columns.map(({ width }) => ({ width })),
    rowHeights: new Map([[0, 30]]),
    merges: last > 0 ? [across(0), across(1), ...closing.map((_, i) => across(body.last + 1 + i))] : [],
    frozenRows: ROWS_ABOVE,
    print: {
      orientation: table.orientation,
      repeatedRows: { first: ROWS_ABOVE - 1, last: ROWS_ABOVE - 1 },
      margins: { top: 2, right: 1.8, bottom: 2, left: 1.8 },
      hasPageNumbers: true,
    },
    validations:
      rows.length === 0
        ? []
        : columns.flatMap(({ choices }, column) =>
            choices
              ? [
                  {
                    range: bodyOf(column),
                    validation: {
                      rule: { type: "list", words: choices.words },
                      refusal: { title: choices.title, message: choices.message },
                    },
                  },
                ]
              : [],
          ),
    rateBars:
      rows.length === 0 ? [] : columns.flatMap(({ isRate }, column) => (isRate === true ? [bodyOf(column)] : [])),
  };
}

/** One text for the words that a row is known by. */
export const keyOf = (words: readonly string[]): string => words.filter((word) => word !== "").join("\n");

function wordsIn(cell: DraftCell | null | undefined): string {
  return cell?.content.type === "value" && cell.content.value.type === "text" ? cell.content.value.text : "";
}

function cellIn({ isRemark }: OutputColumn, cell: DraftCell | null, kept: string | undefined): DraftCell {
  if (isRemark !== true) return cell ?? text("");
  return kept === undefined ? { ...(cell ?? text("")), style: "input" } : text(kept, "input");
}

export function text(words: string, style: DraftStyle = "text"): DraftCell {
  return { content: { type: "value", value: words === "" ? { type: "empty" } : { type: "text", text: words } }, style };
}

/** A cell that a click brings to the front. */
export function linkTo(words: string, sheet: string, cell: CellAddress): DraftCell {
  return { ...text(words, "link"), link: { sheet, cell } };
}

/** Points, as they are shown in tables; null stays blank. */
export function points(value: Rational | null, style: DraftStyle = "number"): DraftCell {
  if (!value) return text("", style);
  return { content: { type: "value", value: number(value.round(DECIMALS)) }, style };
}

/** A formula (without "=") with the result that we know it has. */
export function calculated(
  formula: string,
  result: Rational,
  { style = "number", numberFormat }: { readonly style?: DraftStyle; readonly numberFormat?: string } = {},
): DraftCell {
  const content: CellContent = { type: "formula", formula: `=${formula}`, result: number(result) };
  return { content, style, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** A formula (without "=") that gives words. */
export function worded(formula: string, result: string, style: DraftStyle = "text"): DraftCell {
  return { content: { type: "formula", formula: `=${formula}`, result: { type: "text", text: result } }, style };
}

/** Of rates. */
export const PERCENT = "0.00%";
const DECIMALS = 2;

const number = (value: Rational) => ({ type: "number", number: value.toNumber() }) as const;
