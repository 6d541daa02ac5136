import type { CellContent } from "../../../core/edits/cell-content";
import { type CellAddress } from "../../../core/sheet/address";
import { HostError } from "../../port";
import { type PlacedEntry, type Run, runsOf } from "./runs";

/** What is to be made of a cell. */
export interface CellTarget {
  readonly cell: CellAddress;
  /** Null leaves the content alone. */
  readonly content: CellContent | null;
  /** The number format that the cell shall have afterwards; null where nobody knows or cares. */
  readonly format: string | null;
  /** The number format that it has now, as far as is known. */
  readonly formatNow: string | null;
}

/** One stretch of cells that is written at once. */
export type CellStep =
  | { readonly type: "format"; readonly run: Run<string> }
  | { readonly type: "content"; readonly run: Run<string | number | boolean> };

const TEXT = "@";
const GENERAL = "General";

/**
 * The writes that bring cells to their targets, in order: a format under which Excel takes the content for what it is,
 * the content, the format that is to stay. Excel reads whatever it is given as if typed, so that "5 " would become a
 * number and "=x" a formula; under "@" a text stays what it is, and goes on being it when the format is set back. No
 * apostrophe is left behind that way; only where a cell's format isn't known has a text to carry one.
 * @param longest how many cells may be written at once
 */
export function stepsFor(targets: readonly CellTarget[], longest?: number): CellStep[] {
  const first = targets.flatMap((target) => placed(target.cell, formatFirst(target)));
  const contents = targets.flatMap((target) => placed(target.cell, entryFor(target)));
  const last = targets.flatMap((target) => placed(target.cell, formatLast(target)));
  return [
    ...runsOf(first, longest).map((run) => ({ type: "format", run }) as const),
    ...runsOf(contents, longest).map((run) => ({ type: "content", run }) as const),
    ...runsOf(last, longest).map((run) => ({ type: "format", run }) as const),
  ];
}

/** Whether reaching the target sets the cell's number format, were it only for a moment. */
export function setsFormat(target: CellTarget): boolean {
  return formatFirst(target) !== null || formatLast(target) !== null;
}

/** The format to write the content under; null where the cell has it already or none is needed. */
function formatFirst(target: CellTarget): string | null {
  const needed = formatDuring(target);
  return needed === target.formatNow ? null : needed;
}

function formatLast(target: CellTarget): string | null {
  const { content, format, formatNow } = target;
  if (content === null) return format === formatNow ? null : format;
  // Excel dresses a formula in the format of the cells that it names.
  return format !== formatDuring(target) || content.type === "formula" ? format : null;
}

function formatDuring({ content, format }: CellTarget): string | null {
  if (content === null || format === null) return null;
  const text = textIn(content);
  if (text === null) return format === TEXT ? GENERAL : format;
  return text.startsWith("'") ? GENERAL : TEXT;
}

function entryFor({ content, format, cell }: CellTarget): string | number | boolean | null {
  if (content === null) return null;
  if (content.type === "formula") return content.formula;
  const { value } = content;
  switch (value.type) {
    case "empty":
      return "";
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "error":
      return value.error;
    case "text":
      // A text's own apostrophe would be taken for the one that makes it a text.
      return format === null || value.text.startsWith("'") ? `'${value.text}` : value.text;
    case "not-calculated":
      throw new HostError("cannot-write", { cells: [cell] });
  }
}

function textIn(content: CellContent): string | null {
  return content.type === "value" && content.value.type === "text" ? content.value.text : null;
}

function placed<T>(cell: CellAddress, entry: T | null): PlacedEntry<T>[] {
  return entry === null ? [] : [{ cell, entry }];
}
