import { HostError } from "../../../src/hosts/port";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { WorkbookError } from "../../../src/hosts/xlsx/workbook-error";

/** What became of a file: read with so many cells, or refused by a name of ours. Anything else is thrown. */
export async function tryFile(bytes: Uint8Array): Promise<{ readonly cells: number } | { readonly refused: string }> {
  try {
    const host = await openWorkbook(bytes);
    let cells = 0;
    for (const name of await host.sheetNames()) {
      const { rows } = (await host.read({ type: "named", name })).sheet;
      cells += rows.reduce((sum, row) => sum + row.length, 0);
    }
    return { cells };
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof HostError) return { refused: error.code };
    throw error;
  }
}
