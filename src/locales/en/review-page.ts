import type { Texts } from "../texts";
import { counted } from "../format";

export const reviewPage: Texts["reviewPage"] = {
  title: "Scorecheck: review many workbooks",
  lead: "Drop a folder of score tables here to review all its workbooks at once.",
  privacy: "Files are read in this browser only. Nothing is uploaded, nothing is changed.",
  otherLanguage: "中文",
  failed: "The page has failed and shows nothing more; no file was changed. Load it again.",
  choose: {
    heading: "Choose files",
    drop: "Drop a folder or files here",
    folder: "Choose a folder",
    files: "Choose files",
    kinds: ".xlsx, .xlsm, .xls, .et, and tables in web pages or text.",
    none: "There is no workbook in this folder (.xlsx, .xlsm, .xls, .et).",
  },
  progress: {
    label: "Progress",
    reviewing: (done, all) => `Reviewing: ${done} of ${counted(all, "file")} done`,
    cancelled: (done, all) => `Stopped: ${done} of ${counted(all, "file")} done, the others were not reviewed.`,
    cancel: "Stop",
  },
  report: {
    download: "Download the report",
    making: "Making the report …",
    fileName: "report.xlsx",
    hint: "Summary, findings, and what was not reviewed. Its links open the files when it lies beside the chosen folder.",
    failed: "The report was not made: it took too much memory or time. Review fewer files at once.",
  },
  results: {
    heading: "Results",
    table: "Totals, grade and findings of each file; scroll sideways for all columns",
    file: "File",
    stated: "Stated",
    sum: "Sum",
    capped: "Capped by weights",
    supported: "Capped by criteria (at most)",
    ceiling: "Most attainable",
    sheet: (sheet) => `Sheet: ${sheet}`,
    sortBy: (column) => `Sort by ${column}`,
    more: (count) => `Show ${counted(count, "more file")}`,
    show: (file) => `Show the findings of ${file}`,
    onlyCommon: "Beside the faults of the template, no contradictions were found.",
    none: "No contradictions were found.",
    besideCommon: (count) => `${counted(count, "more finding")} of the template: see “Faults of the template”.`,
    nothing: "No score table was reviewed.",
  },
  common: {
    heading: "Faults of the template",
    note: (count, files) => `${counted(count, "finding")} of all ${files} files, from a shared template, listed once`,
  },
  failures: {
    heading: "Not reviewed",
    note: (count) => `${counted(count, "file")} not reviewed, or with sheets that were not:`,
  },
};
