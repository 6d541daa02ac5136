import { counted } from "../format";
import type { Texts } from "../texts";

export const report: Texts["report"] = {
  severity: { error: "error", warning: "warning", info: "note" },
  totals: {
    stated: "Stated total",
    sum: "Sum of scores",
    capped: "Sum capped by weights",
    supported: "Sum capped by criteria (at most)",
    ceiling: "Most that the criteria allow",
  },
  rescaled: {
    of: (rows, leftOut, whole) =>
      `${counted(rows, "row")} of ${leftOut} points not applicable and left out; rescaled to ${whole} points:`,
    total: (name, before, after, grade) => `${name} ${before} → ${after} (${grade})`,
  },
  scoreColumns: {
    label: "Column of scores",
    sum: "Sum",
    stated: "Stated",
    scored: (label) => `${label} (checked)`,
  },
  indicators: (count) => counted(count, "indicator"),
  coverage: {
    all: (count) => `criteria all read (${count})`,
    parts: { full: "read", partial: "partly read", none: "not read", absent: "without criterion" },
    some: (parts) =>
      `criteria: ${parts.join(", ")}; what was not wholly read counts with its weight in the last two totals`,
    part: (name, count) => `${count} ${name}`,
  },
  columns: { group: "Group", weight: "Weight", score: "Score", rate: "Rate", total: "Total", grade: "Grade" },
  absent: "–",
  statedGrade: (grade) => `Grade stated in the table: ${grade}`,
  unsure: "Not sure",
  sheetSkipped: "Not reviewed",
  findings: (parts) => `Found: ${parts.join(", ")}`,
  findingsOf: (severity, count) => counted(count, severity),
  noFindings: "No contradiction was found.",
  accepted: (count) => `Accepted, not counted above: ${count}`,
  acceptedWith: (reason) => `Reason: ${reason}`,
  checksOff: (names) => `Checks switched off in this workbook: ${names.join(", ")}`,
  why: "Why",
  todo: "To do",
  sentences: (parts) => parts.join(" "),
};
