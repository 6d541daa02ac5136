import type { Texts } from "../texts";

export const refusals: Texts["refusals"] = {
  "no-total-cell": () =>
    "The table has no total cell, so no formula was written. Add a row for the total below the table if you want one.",
  "text-scores": (cells) =>
    `The scores in ${cells.join(", ")} are numbers stored as text, which a SUM would miss, so nothing was written.`,
  "unusable-scores": (cells) =>
    `The scores in ${cells.join(", ")} are no usable numbers, so a SUM would differ from the sum of the scores and ` +
    "was not written. Correct these scores first.",
};
