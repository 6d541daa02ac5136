/// <reference types="office-js" />
import { type PrintSetup, type SheetDraft } from "../../../../core/edits/sheet-draft";
import { formatCell, LAST_ROW, quoteSheetName } from "../../../../core/sheet/address";
import { DRAFT_LOOK } from "../../../draft-look";
import { rangeIn } from "../../ranges";
import { setValidation } from "../validations";

/** Of a column by its width in characters: seven pixels each and five for the edges, three points to four pixels. */
const pointsOf = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** Gives a sheet everything of a draft but its cells' contents and dress. */
export function layOut(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const { columns, rowHeights, merges, frozenRows, validations, rateBars, rows } = draft;
  columns.forEach(({ width, isHidden }, column) => {
    const range = rangeIn(sheet, { top: 0, left: column, bottom: LAST_ROW, right: column });
    range.format.columnWidth = pointsOf(width);
    if (isHidden === true) range.columnHidden = true;
  });
  for (const merge of merges) rangeIn(sheet, merge).merge(false);
  for (const [row, height] of rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const { range, validation } of validations) setValidation(rangeIn(sheet, range), validation);
  for (const range of rateBars) showRates(rangeIn(sheet, range));
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell?.link) return;
      const documentReference = `${quoteSheetName(cell.link.sheet)}!${formatCell(cell.link.cell)}`;
      const range = sheet.getRangeByIndexes(row, column, 1, 1);
      range.hyperlink = { documentReference };
      // Excel dresses it as a link; how it looks is for its style to say.
      range.format.font.underline = "None";
      range.format.font.color = "#000000";
    });
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  setUpPage(sheet.pageLayout, draft.print);
}

function setUpPage(page: Excel.PageLayout, { orientation, repeatedRows, margins, hasPageNumbers }: PrintSetup): void {
  page.paperSize = "A4";
  page.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins("Centimeters", margins);
  if (repeatedRows) page.setPrintTitleRows(`$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`);
  if (hasPageNumbers) page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
}

function showRates(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = `#${DRAFT_LOOK.rateBars}`;
  dataBar.positiveFormat.gradientFill = false;
}
