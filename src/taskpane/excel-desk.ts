import type { CopyDesk } from "../app/hand-in-copy";
import { openAsNewWorkbook, workbookFile, workbookName } from "../hosts/excel/workbook-file";
import { fileFailureOf } from "../hosts/file-failure";
import { download } from "./download";

/** Copies of the workbook that Excel has open. What reads and writes files is loaded when the first one is made. */
export const excelDesk: CopyDesk = {
  bookName: workbookName,
  take: workbookFile,
  open: async (bytes) => {
    const { openWorkbook } = await import("../hosts/xlsx/open");
    return openWorkbook(bytes);
  },
  failureOf: fileFailureOf,
  give: async (bytes, fileName) => {
    try {
      await openAsNewWorkbook(bytes);
      return "opened";
    } catch {
      // Too large for a request, or Excel on the web may open no window.
      download(fileName, bytes);
      return "saved";
    }
  },
};
