import type { Texts } from "../texts";

export const handling: Texts["handling"] = {
  fix: "Ways to put it right",
  change: (cell, before, after) => `${cell}: ${before} → ${after}`,
  blank: "(blank)",
  text: (text) => `text “${text}”`,
  moreCells: (count) => `and ${count} more in the same way`,
  fixed: (cells) => `Changed ${cells.join(", ")}. This can be undone.`,
  explain: "Why",
  explainWhat: (check) => `Why: ${check}`,
  back: "Back to the findings",
  accept: "Accept …",
  acceptLabel: "Accept this finding",
  reason: "Reason",
  ofTemplate: "The template is so: don't ask again for the same criterion and weight, on other sheets and next year",
  noReason: "Give the reason; the list of findings will show it.",
  confirm: "Accept",
  cancel: "Cancel",
  accepted: (count) => `Accepted: ${count}`,
  because: (reason) => `Reason: ${reason}`,
  withdraw: "Withdraw",
  withdrawWhat: (what) => `Withdraw the acceptance: ${what}`,
  decided: {
    accept: "Accepted; it comes back when the values change. This can be undone.",
    withdraw: "The acceptance is withdrawn. This can be undone.",
  },
};
