import { isBareBiff, isCompoundFile } from "../xlsx/sniff";
import { decodeText } from "./decode";
import { rowsOfDelimited } from "./delimited";
import type { LegacyKind } from "./legacy-workbook";

const SPREADSHEET_ML = "urn:schemas-microsoft-com:office:spreadsheet";
const TABLE = /<table[\s>]/i;
const HEAD = 4096;

/** What a file is by its bytes alone, and its text where it is one; null for what no legacy workbook is. */
export function legacyKindOf(bytes: Uint8Array): { readonly kind: LegacyKind; readonly text: string } | null {
  if (isCompoundFile(bytes) || isBareBiff(bytes)) return { kind: "binary", text: "" };
  const text = decodeText(bytes);
  if (text === null) return null;
  // Excel's own web pages name the same schema for their styles, but they are pages.
  if (text.slice(0, HEAD).includes(SPREADSHEET_ML) && /<\?mso-application|<(?:\w+:)?Workbook[\s>]/.test(text)) {
    return { kind: "xml", text };
  }
  if (TABLE.test(text)) return { kind: "html", text };
  return rowsOfDelimited(text) && { kind: "delimited", text };
}
