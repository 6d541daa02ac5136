import type { Texts } from "../texts";
import { counted } from "../format";
import { expected } from "./answers";
import { behindScore } from "./behind-score";
import { lost, shortOfTarget } from "./reasons";

export const paper: Texts["paper"] = {
  heading: "Working paper",
  note: (sheet, profile) =>
    `For the sheet "${sheet}", by ${profile}. Fill in 实际/是否达成 (the answer), 扣分原因 (the reason) and 依据 (the evidence); scores follow the answers, and rows may be sorted.`,
  ownFigure: "points given by the reviewer",
  byTarget: "worked out from target and result",
  expected: (input) => expected(input),
  refusalTitle: "No usable answer",
  badAnswer: (input) => `This takes ${expected(input)}; without it there is no score.`,
  made: (sheet, points) => `${sheet}: working paper made, with ${points} answers to give or given`,
  lost: (path, point, answer) => `  no longer asked: ${path} | ${point} | ${answer}`,
  offered: (answers) => `  ${counted(answers, "answer")} filled in; please check each`,
  reasonsOffered: (reasons) => `  ${counted(reasons, "reason")} drafted; please check and edit`,
  fromCells: (cells) => `from ${cells.join(", ")} of the scored sheet`,
  reasons: { lost, shortOfTarget },
  behind: (cell, name, score, found) => `  ${cell} ${name}: ${behindScore(score, found)}`,
  newYear: (points, acceptances) =>
    `New year: answers, reasons and evidence of ${counted(points, "point")} cleared, ${counted(acceptances, "acceptance")} taken back.`,
  stateNotOurs: "What the workbook keeps of this tool is another version's or damaged, and was left as it is.",
  nothingToScore: "There is no indicator that can be scored.",
  nameTaken:
    'The sheet "评分底稿" is the working paper of another table, or one of your own; nothing was written. Rename it first.',
  scored: (sheet, cells) =>
    cells.length === 0 ? `${sheet}: there are no scores to write` : `${sheet}: scores written to ${cells.join(", ")}`,
  differs: (cell, name, present, ours) =>
    `  ${cell} ${name}: the table says ${present}, the answers give ${ours}; left alone`,
  replaceHint: "Use --replace to overwrite scores that differ from their answers.",
  open: (cell, name, point) => `  ${cell} ${name}: "${point}" has no answer yet`,
  bad: (cell, name, sentence) => `  ${cell} ${name}: ${sentence}`,
};
