/** The sheet of ours that holds the answers; formulas name it, so that it is called the same in every language. */
export const WORKING_PAPER = "评分底稿";
