import { counted } from "../format";
import type { Texts } from "../texts";
import type { Where } from "../zh-CN/pane";

const sheetOf = ({ sheet }: Where): string => (sheet === null ? "This sheet" : `Sheet "${sheet}"`);
const cellsOf = ({ cells }: Where): string => (cells.length === 0 ? "A cell" : cells.join(", "));
const detailOf = ({ detail }: Where): string => (detail === null ? "" : ` (${detail})`);

export const pane: Texts["pane"] = {
  title: "Scorecheck",

  page: {
    starting: "Connecting to Excel …",
    slow: "Excel has not answered yet. If a cell is being edited, press Enter; if nothing happens, close this pane and open it again.",
    noOffice:
      "office.js could not be loaded, so Excel can't be reached. Check the network or ask your administrator about the address of office.js, then open this pane again.",
    notExcel: "Open this pane in Excel: it reads and reviews the sheet in front of you.",
    tooOld:
      "This version of Excel lacks an interface that is needed (ExcelApi 1.13). Use Excel 2021, Microsoft 365 or Excel on the web.",
    failed: "The pane has failed and stopped; your workbook was not changed by it. Close this pane and open it again.",
  },

  actions: {
    label: "Actions",
    review: "Review",
    recalculate: "Recalculate total",
    mark: "Mark findings",
    clearMarks: "Clear marks",
    undo: "Undo",
    fixText: "Turn into numbers and recalculate",
  },

  welcome: {
    title: "Review this sheet",
    points: [
      "Reads the criteria and lists every contradiction",
      "Works out five totals and their grades",
      "A review only reads; writing takes a button and can be undone",
    ],
    privacy: "No data leaves this computer.",
  },

  status: {
    label: "Status",
    ready: "Open a score table, then press Review.",
    reading: "Reading the sheet …",
    writing: "Writing to the sheet …",
    copying: "Making the copy to hand in …",
    writingSteps: (done, of) => `Writing to the sheet, ${done} of ${counted(of, "step")} done …`,
    stopping: "Stopping: as soon as this step is done, everything written is taken back …",
    stop: "Cancel writing",
    progress: "Progress of writing",
    nothing: "There is nothing to review here.",
    live: "Reviewed; follows your changes.",
    notLive: "Reviewed; changes can't be followed here, so review again after them.",
    structure: "Rows or columns have been added, removed or moved. Review again.",
    unsure: "The sheet may no longer be as it was reviewed. Review again.",
    elsewhere: (front, reviewed) =>
      `"${front}" is in front; these are the results of "${reviewed}". Press Review for the one in front.`,
  },

  tabs: { label: "View", overview: "Overview", findings: "Findings", scoring: "Scoring", outputs: "Outputs" },

  next: {
    label: "Next step",
    error: "Settle what must be corrected before you settle the total.",
    warning: "Nothing must be corrected; look at each doubtful place.",
    info: "Nothing to correct or to look into; the notes are for your information.",
    clean: "The outputs can be made.",
    go: { findings: "Show findings", outputs: "Show outputs" },
  },

  done: {
    recalculated: (cells, converted) =>
      `The total is now a SUM formula${converted > 0 ? `, and ${counted(converted, "text score")} became numbers` : ""}: ${cells.join(", ")}.`,
    unchanged: "The total already is the right SUM formula.",
    marked: (count) =>
      count > 0
        ? `The findings are marked on the sheet (${counted(count, "mark")}).`
        : "There is nothing that can be marked.",
    made: (sheets) => `Sheets made: ${sheets.join(", ")}.`,
    nameTaken: (sheet) =>
      `The workbook has a sheet of yours named “${sheet}”; nothing was written. Rename it first, then try again.`,
    cleared: (count) => (count > 0 ? `${counted(count, "mark")} removed.` : "There are no marks of this tool."),
    columnsChosen: "Reviewed with the header and columns you named; this workbook keeps them for the next time.",
    columnsWithoutTable:
      "The header and columns you named give no indicators; check the header's row and the columns of names and weights.",
    columnsForgotten: "The columns you named are forgotten; they are detected again.",
    stateNotOurs:
      "What this workbook keeps was written by another version or is damaged; it was left alone, so your choice can't be kept.",
    undone: (cells, kept) =>
      [
        ...(cells.length + kept.length === 0 ? ["Undone."] : []),
        ...(cells.length > 0 ? [`Restored ${cells.join(", ")}.`] : []),
        ...(kept.length > 0 ? [`Changed since and left as they are: ${kept.join(", ")}.`] : []),
      ].join(" "),
  },

  outputs: {
    heading: "To hand in",
    make: (name) => `Make ${name.toLowerCase()}`,
    all: "Make all",
    hint: "New sheets in this workbook; when they are made again, what you wrote into remarks and reasons stays.",
    text: "Text for the report",
    copyConclusion: "Copy conclusion",
    copyDeductions: "Copy deductions",
    copied: "Copied",
    notCopied: "Copying isn't allowed here: select the text below and press Ctrl+C.",
    whichTotal: "Findings that must be put right would change the total. Which one is the conclusion about?",
  },

  problems: {
    "no-such-sheet": (where) =>
      `${sheetOf(where)} was not found; it may have been renamed or deleted. Open the sheet to review, then press Review.`,
    "too-large": (where) =>
      `${sheetOf(where)} is too large to be read whole. Copy the indicator table to a sheet of its own.`,
    "changed-since-read": (where) =>
      `${cellsOf(where)} changed since the review, so nothing was written. The sheet has been reviewed again; look at the result before you go on.`,
    protected: (where) =>
      `${sheetOf(where)} is protected, so nothing was written. Unprotect it on the Review tab, then try again.`,
    "cannot-write": (where) =>
      `${cellsOf(where)} can't be written by itself, so nothing was changed. Do it by hand on the sheet.`,
    "editing-cell": () =>
      "A cell is being edited, and Excel takes nothing until that is done. Press Enter and try again.",
    filtered: (where) =>
      `${sheetOf(where)} is filtered, so nothing was written: it could have gone to other rows. Clear the filter and try again.`,
    cancelled: () => "Cancelled: everything written was taken back, and the workbook is as it was before.",
    "no-answer": () =>
      "Excel did not answer in time, so it isn't certain what was done. Wait a little and review again; what was written can be undone.",
    "half-written": (where) =>
      `Writing broke off; ${cellsOf(where)} may be half done. Press Undo to restore, then review again.`,
    "host-failure": (where) =>
      `Excel reported an error and did not finish${detailOf(where)}. Review again, then retry.`,
    "internal-error": (where) =>
      `This tool itself failed and did not finish${detailOf(where)}. Review again, and please report what stands in brackets.`,
  },
  obstacles: {
    "merged-cell": (where) =>
      `${cellsOf(where)} is inside a merged cell, not at its top left, so nothing was written. Unmerge it and try again.`,
    "array-formula": (where) =>
      `${cellsOf(where)} belongs to an array formula, so nothing was written. Delete the array formula and try again.`,
    "table-header": (where) =>
      `${cellsOf(where)} is the header of a table, so nothing was written. Move the total out of the header and try again.`,
    "pivot-table": (where) =>
      `${cellsOf(where)} belongs to a pivot table, so nothing was written. Change its source data instead.`,
    "threaded-comment": (where) =>
      `${cellsOf(where)} already has a thread of comments, which a note would contradict, so nothing was written. Reply there.`,
    "notes-unsupported": () =>
      "This version of Excel doesn’t let an add-in write notes, so nothing was changed. Update Excel, or add the note by hand.",
  },

  table: {
    indicators: (count) => counted(count, "indicator"),
    totals: "Five totals",
    total: "Total",
    points: "Points",
    difference: "Difference from the stated total",
    grade: "Grade",
    groups: "Rates by group",
    showLower: "Show lower levels",
    hideLower: "Hide lower levels",
    over: (points) => `${points} over`,
  },

  columns: {
    open: "Name the header and columns",
    close: "Close",
    hint: "Name only what was missed or mistaken; what stays automatic is detected. This workbook keeps your choice for the next review.",
    headerRow: "Header row",
    headerHint: "such as 3, or 3-4 for two rows",
    badHeader: (last) => `Give a row between 1 and ${last}, such as 3 or 3-4.`,
    noColumn: "Name at least one column.",
    automatic: "Automatic",
    unnamed: "(no header)",
    apply: "Review with these",
    forget: "Detect again",
    roles: {
      level1: "Level 1 (name)",
      level1Weight: "Level 1 weight",
      level2: "Level 2",
      level2Weight: "Level 2 weight",
      level3: "Level 3",
      level3Weight: "Level 3 weight",
      level4: "Level 4",
      weight: "Indicator weight",
      explanation: "Explanation",
      criterion: "Criterion",
      score: "Score",
      reviewScore: "Review score",
      target: "Target",
      actual: "Actual",
      reason: "Reason",
    },
  },

  findings: {
    noMatch: "No finding matches.",
    filter: "Filter findings",
    search: "Search findings or cells",
    ofCheck: "Show one check",
    anyCheck: "All checks",
    showSeverity: (severity) => `Only ${severity.toLowerCase()}`,
    heading: "Findings",
    times: (count) => counted(count, "place"),
    more: (count) => `${count} more`,
    select: (cells) => `Select ${cells}`,
    none: "No contradiction was found.",
    noneUnread: "Criteria that were not read were not checked. Look at them yourself.",
    keys: "Move between findings with the up and down arrows; Enter selects the cells and shows why, fixes and accepting, which Tab then reaches.",
  },
};
