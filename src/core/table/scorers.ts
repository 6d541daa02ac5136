/** Whoever gives scores in a table with several columns of them, and the words of their headers. */
const WORDS = {
  self: /自评|自查|自测|自检|自我/,
  expert: /专家|评审/,
  review: /复核|复评|复查|核查|核定|审核|抽查|终评/,
} as const;

export type Scorer = keyof typeof WORDS;

export const SCORERS = ["self", "expert", "review"] as const satisfies readonly Scorer[];

/** Whether a header says that its column holds the scores of this scorer. */
export const isOf = (scorer: Scorer, label: string): boolean => WORDS[scorer].test(label);
