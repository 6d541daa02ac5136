import type { XmlNode } from "../xml/outline";
import { insertInOrder, type Splices } from "../xml/splices";

/** The children of a worksheet in the order that the format fixes (ECMA-376 18.3.1.99). */
export const SHEET_ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
] as const;

export function insertIntoSheet(
  splices: Splices,
  root: XmlNode,
  name: (typeof SHEET_ORDER)[number],
  text: string,
): void {
  insertInOrder(splices, root, SHEET_ORDER, name, text);
}
