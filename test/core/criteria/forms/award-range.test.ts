import { itReads } from "../../../support/criteria/readings";

describe("award-range: the reviewer's own figure between two bounds", () => {
  itReads([
    ["内容详实得8-10分，一般得5-7分，简单得1-4分，空白得0分", 10, "{0} [1 4] [5 7] [8 10]"],
    ["内容详实（4-5分），一般（2-3分），简单（0-1分）", 5, "[0 1] [2 3] [4 5]"],
    ["路面平整得3分，有坑槽得1至2分，中断不得分", 3, "{0} [1 2] {3}"],
    ["回访率90%以上得4-5分，60%-90%得2-3分，60%以下不得分", 5, "{0} [2 3] [4 5]"],
    ["回访细致得1-3分，否则不得分", 3, "{0} [1 3]"],
    ["按回访情况得0-3分", 3, "[0 3]"],
    // Nobody says whether it may be nothing.
    ["按回访情况得1-3分", 3, "partial"],
    // What says the same once more.
    ["在0-3分之间打分", 3, "[0 3]"],
    ["回访细致的在1-3分范围内酌情赋分，否则不得分", 3, "{0} [1 3]"],
    ["在0-3分之间的为不合格", 3, "none"],
    // A mark that somebody gave earns nothing by itself.
    ["回访评价80-89分，得2分；90分以上，得3分", 3, "{0 2 3}"],
  ]);
});
