import { counted } from "../format";
import type { Texts } from "../texts";

export const workbench: Texts["workbench"] = {
  title: "Scorecheck workbench",
  notExcel: "For trying and development, not Excel",
  starting: "Opening the workbench …",
  failed: (detail) => `The workbench did not open: ${detail}`,

  file: {
    label: "Workbook",
    sample: "Sample",
    sampleName: "score-table-sample.xlsx",
    open: "Open…",
    download: "Download",
    copyName: (name) => `${name}-copy.xlsx`,
    opened: (name) => `Opened ${name}.`,
    downloaded: (name) => `Downloaded ${name}.`,
    createdName: "new workbook.xlsx",
    created: (name) =>
      `The pane has made a workbook, which Excel would open in a window of its own; here it is ${name}.`,
  },

  edit: {
    label: "Edit",
    insertRows: "Insert row",
    deleteRows: "Delete row",
    sortUp: "Sort up",
    sortDown: "Sort down",
    chooseRows: "First select cells of the rows to be sorted; they are sorted by the first column of the selection.",
  },

  refused: {
    InvalidArgument: "Excel would not take this: the formula isn't complete, or there are merged cells in the range.",
    AccessDenied: "This sheet is protected and can't be changed.",
  },

  trips: (count) => `Last action: ${counted(count, "round trip")}`,
  noTrips: "Last action: no round trips yet",
  missing: (members) => `The workbench lacks: ${members.join(", ")}`,
  language: "Chinese",
  reviewPage: "Review many files",

  grid: {
    label: "Sheet",
    tabs: "Sheet tabs",
    name: "Name box",
    formula: "Formula bar",
    editor: "Edit cell",
    zoom: "Zoom",
    fit: "Fit width",
    note: (author, text) => (author === "" || text.startsWith(author) ? text : `${author}: ${text}`),
  },

  pane: { title: "Scorecheck", resize: "Width of the pane" },

  saved: {
    leftOut: (changes) => `These changes are not in the downloaded file: ${changes.join("; ")}.`,
    change: (sheet, kind) => (sheet === null ? kind : `${kind} of ${sheet}`),
    kinds: {
      looks: "looks of cells",
      rules: "conditional formats",
      merges: "merged cells",
      sizes: "row heights, column widths and hidden state",
      protection: "protection",
      notes: "notes",
      filter: "filter",
      moved: "all changes (rows or columns were inserted or deleted)",
      sheets: "added, deleted and renamed sheets",
      parts: "settings kept in the file",
    },
  },
};
