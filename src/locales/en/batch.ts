import { counted } from "../format";
import type { batch as source } from "../zh-CN/batch";

export const batch: typeof source = {
  names: { summary: "Summary", findings: "Findings", failures: "Not reviewed" },
  headings: { summary: "Review of score tables", findings: "Findings", failures: "Files that could not be reviewed" },
  columns: {
    number: "No.",
    file: "File",
    project: "Project",
    sheet: "Sheet",
    grade: "Grade",
    supportedGrade: "Grade by the criteria (at most)",
    details: "Details",
    severity: "Severity",
    problem: "Problem",
    place: "Cells",
    what: "What is wrong",
    todo: "What to do",
    accepted: "Accepted because",
    reason: "Reason",
  },
  overview: ({ files, reviewed, failed, findings: { error, warning, info }, grades }) =>
    [
      `${counted(files, "file")}: ${reviewed} reviewed, ${failed} not reviewed`,
      [counted(error, "error"), counted(warning, "warning"), `${info} info`].join(", "),
      ...(grades.length === 0 ? [] : [`grades: ${grades.map(([grade, count]) => `${grade} ${count}`).join(", ")}`]),
    ].join("; ") + ".",
  findingsNote: (rows, common) =>
    common === 0
      ? `${counted(rows, "row")}. The cells lead to the files.`
      : `${counted(rows, "row")}; ${common} of them in every file: faults of the template, listed once (the summary still counts them for each file).`,
  checksOff: (file, names) => `${file}: checks switched off: ${names.join(", ")}`,
  nothingFound: "No contradictions found.",
  nothingFailed: "All files were reviewed.",
  failuresNote: (rows) => `${counted(rows, "row")}; deal with the reason and review again.`,
  allFiles: (files) => `All ${files} files (template)`,
  differs: "varies",
  details: "Show",
  separator: ", ",
  cut: (rows) => `${rows} rows in all, of which a part is listed here; --json gives all results.`,
};
