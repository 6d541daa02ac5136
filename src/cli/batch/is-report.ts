import { readFile } from "node:fs/promises";
import { openWorkbook } from "../../hosts/xlsx/open";
import { LANGUAGES } from "../../locales/locale";

/** Whether a file is a batch's report, which the next one may replace; false where there is none. */
export async function isReport(location: string): Promise<boolean> {
  try {
    const names = await (await openWorkbook(await readFile(location))).sheetNames();
    return LANGUAGES.some(({ batch }) => names.join("\n") === Object.values(batch.names).join("\n"));
  } catch {
    return false;
  }
}
