import type { Texts } from "../texts";

export const fixes = {
  "convert-text": "Turn into numbers",
  "write-sum": "Write as a SUM",
  "drop-noise": "Drop the binary noise",
  "round-score": "Round to two decimals",
  "cap-at-weight": "Cap the score at the weight",
  "raise-weight": "Raise the weight to the score",
  "lower-to-maximum": "Lower the score to what the criterion gives at most",
  "weight-by-criterion": "Make the weight what the criterion gives in full",
} satisfies Texts["fixes"];
