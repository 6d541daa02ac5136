import type { DraftCell } from "../edits/sheet-draft";
import { quoteSheetName } from "../sheet/address";
import { text, worded } from "../outputs/draft";

/** The address of a file seen from where the report will be, escaped as a link wants it; null where none leads there. */
export type AddressOf = (file: string) => string | null;

/** A relative path with "/" as the address of a link: "#" would begin a place within the file, "%" an escape. */
export const linkAddress = (path: string): string => path.replace(/%/g, "%25").replace(/#/g, "%23");

/** Excel's bound on a text within a formula. */
const LONGEST_LITERAL = 255;

/** A plain figure; null stays blank. */
export function figure(value: number | null): DraftCell {
  const content = value === null ? ({ type: "empty" } as const) : ({ type: "number", number: value } as const);
  return { content: { type: "value", value: content }, style: "number" };
}

/** Where a cell of another file is: the file's address, seen from the report. */
interface FileTarget {
  readonly href: string;
  readonly sheet?: string;
  /** A1. */
  readonly cell?: string;
}

/**
 * Words that lead to a file, or into it; plain ones where no formula can hold the address. A formula, and not a link of
 * the sheet, since it keeps its target when people sort the rows.
 */
export function fileLink(words: string, target: FileTarget | null): DraftCell {
  if (!target) return text(words);
  const { href, sheet, cell } = target;
  const place = sheet !== undefined && cell !== undefined ? `#${quoteSheetName(sheet)}!${cell}` : "";
  const [address, shown] = [quoted(`${href}${place}`), quoted(words)];
  if (address.length > LONGEST_LITERAL || shown.length > LONGEST_LITERAL) return text(words);
  return worded(`HYPERLINK(${address},${shown})`, words, "reference");
}

const quoted = (words: string): string => `"${words.replace(/"/g, '""')}"`;
