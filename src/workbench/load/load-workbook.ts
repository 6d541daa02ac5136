import { readLook } from "../../hosts/xlsx/look/read-look";
import { openWorkbook, type XlsxHost } from "../../hosts/xlsx/open";
import { type WorkbookData } from "../model/workbook";
import { loadSheet } from "./sheet";
import { Styles } from "./styles";

/** A file as it was opened: the data of a workbook, and the file itself, which takes the changes back. */
export interface OpenedFile {
  readonly data: WorkbookData;
  readonly file: XlsxHost;
  /** Sheets that are shown without grid lines, by name. */
  readonly withoutGridLines: ReadonlySet<string>;
}

/** Opens an .xlsx file from its bytes. Rejects with a WorkbookError, or a HostError "too-large". */
export async function loadWorkbook(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openWorkbook(bytes);
  const look = readLook(bytes);
  const styles = new Styles(look.looks);
  const snapshots = await Promise.all(look.sheets.map((sheet) => file.read({ type: "named", name: sheet.name })));
  const sheets = snapshots.flatMap((snapshot, index) => {
    const sheet = look.sheets[index];
    return sheet ? [loadSheet(`sheet-${index + 1}`, snapshot.sheet, sheet, styles)] : [];
  });
  const activeSheet = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.name === look.activeSheet),
  );
  const customXmlParts = look.customXml.map((xml, index) => ({ id: `file-part-${index + 1}`, xml }));
  return {
    data: { name, sheets, activeSheet, names: look.names, customXmlParts },
    file,
    withoutGridLines: new Set(look.sheets.filter((sheet) => !sheet.hasGridLines).map((sheet) => sheet.name)),
  };
}
