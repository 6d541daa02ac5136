/** Why a file can't be taken as a workbook; the codes are part of the JSON that the command line prints. */
export type WorkbookErrorCode =
  | "empty-file"
  /** Text, a document, another kind of zip. */
  | "not-a-workbook"
  /** A workbook, but not of the .xlsx family: .xls, .xlsb, HTML or XML saved as one. */
  | "legacy-workbook"
  | "encrypted-workbook"
  /** Truncated, flipped bits, XML that isn't well-formed, sheets that aren't there. */
  | "damaged-workbook"
  /** What no program writes by accident: a bomb, sizes that lie, entries twice, escaping names, a DOCTYPE. */
  | "unsafe-workbook"
  | "too-large"
  /** Only when writing: a part that would be harmed. */
  | "unsupported-part";

/** A file isn't a workbook that can be read or written. Doors turn the code into a sentence from `locales/`. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    /** The parts of the package that are meant ("xl/worksheets/sheet1.xml"), if it is about parts. */
    readonly parts: readonly string[] = [],
  ) {
    super([code, ...parts].join(" "));
  }
}
