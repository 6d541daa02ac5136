import { HostError } from "../../../src/hosts/port";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { type Codec, plainCodec } from "../../../src/hosts/xlsx/zip/codec";
import { WorkbookError } from "../../../src/hosts/xlsx/workbook-error";

/** What became of a file: read with so many cells, or refused by a name of ours. Anything else is thrown. */
export async function tryFile(
  bytes: Uint8Array,
  codec: Codec = plainCodec,
): Promise<{ readonly cells: number } | { readonly refused: string }> {
  try {
    const host = await openWorkbook(bytes, codec);
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
