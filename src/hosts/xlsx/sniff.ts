import { WorkbookError } from "./workbook-error";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** BIFF 2 to 4: a worksheet stream without a container. */
const BARE_BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
/** School and office systems export these under the name of a workbook; Excel opens them with a warning. */
const WORKBOOK_AS_TEXT = /urn:schemas-microsoft-com:office:spreadsheet|<html[\s>]|<table[\s>]/i;
const TEXT_TO_LOOK_AT = 4096;

/**
 * Tells by the bytes alone, never by a name, whether this can be an .xlsx file: a zip. Throws a {@link WorkbookError}
 * "empty-file", "encrypted-workbook", "legacy-workbook" or "not-a-workbook" for everything else.
 */
export function expectZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError("empty-file");
  if (startsWith(bytes, ZIP)) return;
  if (isCompoundFile(bytes)) throw new WorkbookError(codeOfCompoundFile(bytes));
  if (isBareBiff(bytes)) throw new WorkbookError("legacy-workbook");
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, TEXT_TO_LOOK_AT));
  throw new WorkbookError(WORKBOOK_AS_TEXT.test(opening) ? "legacy-workbook" : "not-a-workbook");
}

/** Whether this is the container that Office used before the zip. */
export const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, COMPOUND_FILE);

/** Whether this is a worksheet of Excel 2 to 4, which had no container. */
export const isBareBiff = (bytes: Uint8Array): boolean => BARE_BIFF.some((signature) => startsWith(bytes, signature));

/** The container of .xls and .doc, and of every encrypted Office file: its directory names its streams in UTF-16. */
function codeOfCompoundFile(bytes: Uint8Array): "encrypted-workbook" | "legacy-workbook" | "not-a-workbook" {
  const names = new TextDecoder("latin1").decode(bytes);
  const holds = (stream: string): boolean => names.includes(`${stream.replace(/./g, "$&\0")}\0\0`);
  if (holds("EncryptedPackage")) return "encrypted-workbook";
  return holds("Workbook") || holds("Book") ? "legacy-workbook" : "not-a-workbook";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
