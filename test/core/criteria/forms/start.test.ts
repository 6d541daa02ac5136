import { itReads } from "../../../support/criteria/readings";

describe("start: what deductions and bonuses start from", () => {
  itReads([
    ["起评分为6分，有示范做法的加2分", 8, "{6 8}"],
    ["基础分：70分，每引进一户加10分，最高100分", 100, "{70 80 90 100}"],
    ["基准分4分，每漏报一次扣1分", 4, "{0 1 2 3 4}"],
    ["基准分3分，每漏报一次扣1分", 4, "{0 1 2 3}"],
    ["起始分2分，有宣传栏得1分", 3, "{2 3}"],
    ["起评分是5分", 5, "{5}"],
    // More than the row is worth, or no points.
    ["起评分9分，每漏报一次扣1分", 5, "partial"],
    ["基础分5个，有宣传栏得1分", 3, "{0 1}"],
    ["起评分2分以上，有宣传栏得1分", 3, "{0 1}"],
  ]);
});
