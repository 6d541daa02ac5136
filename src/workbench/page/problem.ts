import { formatCell } from "../../core/sheet/address";
import { HostError } from "../../hosts/port";
import { WorkbookError } from "../../hosts/xlsx/workbook-error";
import { fileProblemInWords, isFileProblem } from "../../locales/file-problem";
import type { Texts } from "../../locales/texts";

/** Says why a file could not be opened or saved. What nobody foresaw is our fault and is said to be. */
export function sentenceFor(error: unknown, texts: Texts): string {
  if (error instanceof WorkbookError) return fileProblemInWords(error.code, error.parts, texts);
  if (error instanceof HostError && isFileProblem(error.code, texts)) {
    const { sheet, cells = [], parts = [] } = error.details;
    const concerned = [...(sheet === undefined ? [] : [sheet]), ...cells.map(formatCell), ...parts];
    return fileProblemInWords(error.code, concerned, texts);
  }
  return fileProblemInWords("internal-error", [error instanceof Error ? error.message : String(error)], texts);
}
