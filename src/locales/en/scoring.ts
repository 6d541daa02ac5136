import { counted, firstOf } from "../format";
import type { Texts } from "../texts";
import { behindScore } from "./behind-score";

export const scoring: Texts["scoring"] = {
  make: "Make the working paper",
  makeHint: (rows, points) =>
    `${counted(rows, "indicator")} can be scored, from ${counted(points, "answer")}. First make the sheet 评分底稿 in this workbook: answers are kept there, whether they are given here or typed into it.`,
  renew: "Renew the working paper",
  unasked: (points) =>
    `The table has changed: ${counted(points, "point")} of it ${points === 1 ? "is" : "are"} not in the working paper. Renew it to answer them; the answers that are there stay.`,
  lost: (points) =>
    `The working paper has ${counted(points, "answer")} to points that the table no longer has; renewing it drops them:`,
  lostPoint: (path, point, answer) => `${path} | ${point} | ${answer}`,
  nothing: "There is no indicator that can be scored.",

  progressLabel: "Progress",
  progress: (answered, rows) => `${answered} of ${rows} scored`,
  indicator: "Indicator",
  option: (place, name, isScored) => `${isScored ? "✓" : "○"} ${place} ${name}`,
  previous: "Previous",
  next: "Next",
  nextOpen: "Next open one",
  keys: "Tab: next field. Enter: next indicator; Shift+Enter: the one before. Arrow keys choose yes, no or a level; Delete clears.",

  weight: (points) => `/ ${points}`,
  score: "Score",
  noScore: "—",
  open: (point) => `"${point}" has no answer yet.`,
  bad: (point) => `The answer to "${point}" can't be used, so there is no score.`,
  byTarget: (rate) => `Worked out from target and result (${rate} reached); there is nothing to fill in.`,
  partial: "This criterion was not read in full: only its bounds are certain. Give points within them.",
  figure: "Give points within the bounds.",
  yes: "Yes",
  no: "No",
  noneOfThese: "None of these",
  clear: "Clear",
  notInPaper: "The working paper doesn't have this point; renew it first.",
  notWritten: "This was not written, for the reason above; press Enter to try again.",
  differs: (present, ours) => `The table says ${present}, the answers give ${ours}.`,

  fromScores: "Fill in answers that the present scores leave no choice about",
  fromResults: (count) =>
    `Fill in ${counted(count, "answer")} that targets and results give, with their cells as evidence`,
  behind: behindScore,
  fill: "Fill in these answers",
  known: (names) =>
    `Target and result give the answers of ${counted(names.length, "indicator")}: ${firstOf(names, ", ", () => " …")}.`,
  fillKnown: "Fill them in, with their cells as evidence",
  filledKnown: (rows) =>
    `${counted(rows, "answer")} ${rows === 1 ? "was" : "were"} filled in; the evidence names the cells: check ${rows === 1 ? "it" : "each"}.`,
  evidence: "Evidence",
  reason: "Reason for lost points",
  reasonOffer: (sentence) => `Suggested: ${sentence} `,
  takeReason: "Use it",

  write: (rows) => (rows > 0 ? `Write ${counted(rows, "score")}` : "Write scores"),
  asValues: "as plain values",
  differing: (rows) => `${rows} differ from the table; only ticked ones are overwritten`,
  all: "Tick all",
  none: "Tick none",

  made: (points, filled, lost) =>
    `The working paper is ready, with ${counted(points, "point")}.${filled > 0 ? ` ${counted(filled, "answer")} ${filled === 1 ? "was" : "were"} filled in from the scores: check ${filled === 1 ? "it" : "each"}.` : ""}${lost > 0 ? ` ${counted(lost, "answer")} to points that the table no longer has ${lost === 1 ? "was" : "were"} dropped; Undo brings ${lost === 1 ? "it" : "them"} back.` : ""}`,
  written: (cells, differing) =>
    [
      cells.length > 0 ? `Scores written to ${cells.join(", ")}.` : "No scores were written.",
      ...(differing > 0 ? [`${counted(differing, "score")} that differ${differing === 1 ? "s" : ""} stayed.`] : []),
    ].join(" "),
  gone: "The working paper doesn't have this point; nothing was written. Renew it first.",
};
