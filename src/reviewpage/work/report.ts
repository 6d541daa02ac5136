import { linkAddress } from "../../core/batch/cells";
import type { FileResult } from "../../core/batch/file-result";
import { reportOf } from "../../core/batch/report";
import { newWorkbook } from "../../hosts/xlsx/new-workbook";
import { reportWords } from "../../locales/batch-words";
import type { Texts } from "../../locales/texts";

/**
 * The bytes of the report on many files, the same that the command line makes of them. Its links lead to the files from
 * beside the folder that they were taken from: where the report will be put, a page can't know.
 */
export function reportBytes(results: readonly FileResult[], texts: Texts): Promise<Uint8Array> {
  return newWorkbook(reportOf(results, reportWords(texts), linkAddress));
}
