import { WorkbookError } from "../../xlsx/workbook-error";

/** Record numbers of MS-XLS, those of a beginning in each version. */
const BEGINNINGS = [0x0809, 0x0409, 0x0209, 0x0009];
const END = 0x000a;
const PASSWORD = 0x002f;
const SHEET = 0x0085;

/**
 * Walks a workbook's records from the first to the last. Throws a WorkbookError: "encrypted-workbook" where they are,
 * "damaged-workbook" where one runs past the end, something that begins doesn't end, or a sheet isn't where it should be.
 * There are no checksums in these files: what is cut off would else just be missing.
 */
export function checkRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const sheets: number[] = [];
  let [at, depth] = [0, 0];
  while (at + 4 <= stream.length) {
    const record = view.getUint16(at, true);
    const next = at + 4 + view.getUint16(at + 2, true);
    const isBeginning = BEGINNINGS.includes(record);
    // Behind the last sheet there may be padding.
    if (depth === 0 && !isBeginning) break;
    if (next > stream.length) throw damaged();
    if (record === PASSWORD) throw new WorkbookError("encrypted-workbook");
    if (record === SHEET && at + 8 <= stream.length) sheets.push(view.getUint32(at + 4, true));
    if (isBeginning) depth += 1;
    if (record === END) depth -= 1;
    at = next;
  }
  const isThere = (sheet: number) => sheet + 2 <= at && BEGINNINGS.includes(view.getUint16(sheet, true));
  if (at === 0 || depth !== 0 || !sheets.every(isThere)) throw damaged();
}

const damaged = (): WorkbookError => new WorkbookError("damaged-workbook");
