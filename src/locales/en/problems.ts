import type { Texts } from "../texts";

export const problems: Texts["problems"] = {
  skipped: {
    "no-indicator-table":
      "No indicator table was found. It needs a header row that names the indicators, their weights, and criteria or " +
      "scores; check the header's words, or whether the table is on another sheet.",
    "empty-sheet": "This sheet is empty.",
    "hidden-sheet": "This sheet is hidden and was not reviewed. Unhide it to have it reviewed.",
    "too-large": "This sheet is too large to be read whole. Copy the indicator table to a sheet of its own.",
  },
  file: {
    "not-found": "This file doesn't exist or may not be read. Check its path and name.",
    "empty-file": "This file is empty (0 bytes). Get the original again.",
    "not-a-workbook": "What this file holds is no Excel workbook. Open the original in Excel and save it as .xlsx.",
    "legacy-workbook":
      "This workbook has a format that can't be read (.xlsb …). Open it in Excel or WPS and save it as .xlsx.",
    "encrypted-workbook": "This workbook needs a password to open. Remove the password in Excel, save, and try again.",
    "damaged-workbook":
      "This workbook is damaged and can't be read reliably. Let Excel open and repair it, or get the original again.",
    "unsafe-workbook":
      "The inside of this file is abnormal, perhaps made so on purpose, and it was not read. Ask whoever sent it.",
    "too-large": "This workbook is too large and was not read. Copy the indicator table to a workbook of its own.",
    "unsupported-part":
      "This workbook contains something that could not be kept when writing, so nothing was written. Use Excel for it.",
    "no-such-sheet": "There is no sheet of this name. Check the name after --sheet.",
    "changed-since-read": "The sheet has changed since it was read, so nothing was written. Review it again first.",
    "timed-out":
      "This file took too long and was given up; copy the indicator table into a new workbook and try again.",
    "worker-lost":
      "The memory did not suffice for this file, or its thread ended; it was left out. Review it by itself.",
    "internal-error": "This tool itself failed on this file. Please report the file and what stands in brackets.",
    protected: "The sheet is protected, so nothing was written. Remove the sheet's protection first.",
    "cannot-write": "Writing would damage something else in the workbook, so nothing was written. Use Excel for it.",
  },
  emptyFolder: "There is no workbook in this folder (.xlsx, .xlsm, .xls, .et).",
  legacy: {
    binary:
      "An older format (.xls, .et): values, formulas, merged cells, hidden rows and columns and number formats were read, " +
      "not colours, notes, pictures or conditional formats.",
    xml:
      "An XML spreadsheet of 2003: values, formulas, merged cells, hidden rows and columns and number formats were read, " +
      "not colours or notes.",
    html:
      "A web page: texts, numbers, merged cells and hidden rows were read, not its look. Several tables of one page are " +
      "taken as one below the other.",
    delimited: "A table in text: it holds texts and numbers but no merged cells, so that titles may not be recognised.",
  },
  concerned: (names) => ` (concerned: ${names.join(", ")})`,
  unsure: {
    "several-candidates": "Several columns could be this one. Check whether the right one was taken.",
    shared: "Several rows share one cell; it was taken to apply to each of them. Check it.",
    "no-header": "There is no header; what the columns mean was taken from their content. Check it.",
    "no-weight-column": "There is no weight column, so scores could not be checked against weights.",
    "blank-column": "The column of this name is blank; another one was taken by its content. Check it.",
    "unknown-label": "These column labels are not known; one of them may hold the weights. Say what the columns are.",
    "number-for-name": "There are only numbers where names should be; the columns may have shifted. Check them.",
    "text-for-number": "There is text where a weight should be; the row may have shifted. Check it.",
    "several-scores":
      "Several rows of one indicator have scores; only the first was counted. Make each row an indicator, or give one score.",
    "total-in-text":
      "The total stands within a text and wasn't compared; write it as a number into the score column to have it checked.",
    alternatives:
      "Each part below weighs as much as this one; they are taken as alternatives of which one applies. Check it.",
    "no-score-column": "There is no score column; only weights and criteria were reviewed.",
  },
};
