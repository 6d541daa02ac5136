import { counted } from "../format";
import type { Texts } from "../texts";

export const settings: Texts["settings"] = {
  tab: "Settings",
  workbook: "This workbook",
  workbookHint: "Kept in the workbook, so they are the same on every computer; they can be undone.",
  profile: "Rules",
  standard: (name) => `Default: ${name}`,
  own: (name) => `Own: ${name}`,
  unreadable: "Rules that can't be read",
  unreadableHint: (name) =>
    `The rules that this workbook keeps were written by another version or are damaged and can't be read here, so "${name}" is in force. They stay as they are until you choose others.`,
  import: "Import rules (JSON file)",
  scored: (label) => `Of several columns of scores, checked and written: ${label}`,
  scoredColumn: {
    self: "self-assessed (自评得分)",
    expert: "experts' (专家评分)",
    review: "reviewed (复核得分)",
    none: "as detected, or as you say in the overview",
  },
  notJson: "That is no usable JSON file; nothing was changed.",
  unusable: "These rules can't be used; nothing was changed:",
  writes: "Write totals and scores",
  writtenAs: { formulas: "as formulas, which follow the sheet", values: "as plain values" },
  colours: "Colours of marks",
  coloursHint: "Marks are bold too; those on the sheet change when you mark again.",
  colour: { amber: "Amber", blue: "Blue", grey: "Grey (for printing)" },
  sample: "Score 10",
  checks: "Checks",
  checksHint: "Reports say which checks are off.",
  offByDefault: "(off by default)",
  newYear: {
    open: "Start a new year…",
    clears: (points, acceptances) =>
      `This clears ${[
        ...(points > 0 ? [`answers, reasons and evidence of ${counted(points, "point")} in 评分底稿`] : []),
        ...(acceptances > 0 ? [counted(acceptances, "accepted finding")] : []),
      ].join(", and ")}.`,
    stays:
      "Do so only in the new year's copy of the workbook. Formulas, settings, what is accepted of the template and figures that somebody has typed stay; it can be undone.",
    nothing: "There are no answers or accepted findings of last year: nothing has to be cleared.",
    confirm: "Clear",
    cancel: "Cancel",
  },
  personal: "You",
  personalHint: "Kept on this computer only.",
  language: "Language",
  languages: { automatic: "As in Excel", "zh-CN": "中文", en: "English" },
};
