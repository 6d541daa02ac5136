import { itAsks, itReads } from "../../../support/criteria/readings";

describe("one award, and what stands beside it", () => {
  itReads([
    ["水面清洁得3分，岸坡清洁得2分；发现漂浮物一处扣1分", 5, "partial"],
    ["按期闭库得4分，逾期不得分", 4, "{0 4}"],
    ["按期闭库得4分，否则扣4分", 4, "{0 4}"],
    // The other side of the award says another figure: what is lost is taken from the award.
    ["按期闭库得4分，否则扣3分", 4, "{1 4}"],
    ["按期闭库得4分，每逾期一天扣1分", 4, "{0 1 2 3 4}"],
    ["按期闭库得4分，未按期的按比例得分", 4, "[0 4]"],
    ["按期闭库得4分，未按期的按比例得分，未闭库不得分", 4, "[0 4]"],
    ["闭库率100%得4分，80%以下按比例得分", 4, "[0 3.2] {4}"],
    ["闭库率达到90%得4分，低于90%的按比例得分，低于60%不得分", 4, "{0} [2.4 3.6] {4}"],
    // A deduction beside a proportion: what it is taken from isn't said.
    ["按期闭库得4分，未按期的按比例得分，每投诉一次扣1分", 4, "partial"],
    ["按期闭库得4分，最高得6分", 6, "partial"],
  ]);
});

describe("awards by the piece", () => {
  itReads([
    ["每疏浚一条河道得2分", 7, "{0 2 4 6 7}"],
    ["每疏浚一条河道得2分，最高得4分", 10, "{0 2 4}"],
    ["每疏浚一条河道得2分，未疏浚不得分", 4, "{0 2 4}"],
    ["每疏浚一条河道得2分，疏浚一条得2分", 4, "{0 2 4}"],
    // Two caps, or something else beside the pieces, settle nothing.
    ["每疏浚一条河道得2分，最高得4分，最高得6分", 10, "partial"],
    ["每疏浚一条河道得2分，每投诉一次扣1分", 10, "partial"],
    ["河道疏浚（6分，每条2分）", 6, "{0 2 4 6}"],
    ["河道疏浚（6分，每条4分）", 6, "{0 4 6}"],
    ["河道绿化得2分；每疏浚一条河道得1分", 4, "{0 1 2 3 4}"],
  ]);
});

describe("several awards without numbers before them", () => {
  itReads([
    ["有船只得1分；有网具得1分", 2, "{0 1 2}"],
    // Each with its own deductions.
    ["有船只得3分，每破损一处扣1分；有网具得2分", 5, "{0 1 2 3 4 5}"],
    ["有船只得3分，未年检不得分；有网具得2分", 5, "{0 2 3 5}"],
    // Full marks on several conditions are one award.
    ["船只齐备得满分；船只虽缺但已租用得满分", 3, "{0 3}"],
    ["船只齐备得满分；船只虽缺但已租用得满分；每缺一艘扣1分", 3, "{0 1 2 3}"],
    // The same words for two figures contradict each other.
    ["有船只得1分；有船只得2分", 3, "partial"],
    // Neither the sum nor the best is the weight.
    ["有船只得1分；有网具得1分", 3, "partial"],
  ]);
});

describe("a list of figures, with deductions that go on from the last", () => {
  itReads([
    ["评比前三名分别得6分、5分、4分，其后每退1名扣2分", 6, "{0 2 4 5 6}"],
    ["评比前三名分别得6分、5分、4分", 6, "{0 4 5 6}"],
    ["评比前三名分别得6分、5分、4分，未参评不得分", 6, "{0 4 5 6}"],
  ]);
});

describe("one of several is earned again for each, where the weight has room for at least three", () => {
  itReads([
    ["具备一项要素，得2分", 8, "{0 2 4 6 8}"],
    ["符合1条要求得分值的25%", 8, "{0 2 4 6 8}"],
    ["具备一项要素，得8分", 8, "{0 8}"],
    // Once, or for each of two?
    ["具备一项要素，得2分", 4, "partial"],
    ["具备一项要素，得3分", 8, "partial"],
    // What isn't met is one and all.
    ["有一项不符合的，得2分", 8, "{0 2}"],
    ["具备要素，得2分", 8, "{0 2}"],
  ]);
});

describe("what belongs to an award is told by what it says of it", () => {
  itReads([
    ["河道疏浚（6分，每条2分）", 10, "{0 2 4 6}"],
    ["河道疏浚（6分，每条2分，每投诉一次扣1分）", 6, "partial"],
    ["每疏浚一条河道得2分，每投诉一次扣1分；绿化得1分", 10, "partial"],
    // What stands before the first award belongs to it.
    ["每破损一处扣1分，有船只得3分；有网具得2分", 5, "{0 1 2 3 4 5}"],
    ["评比前三名分别得6分、5分、3分，其后每退1名扣1分", 6, "{0 1 2 3 5 6}"],
    ["评比前三名分别得6分、5分、4分，其余按比例得分", 6, "partial"],
  ]);
  itAsks([
    ["按期闭库得4分，否则扣4分", 4, "yes-no: 按期闭库"],
    ["按期闭库得4分，逾期扣4分", 4, "yes-no: 逾期"],
    ["船只齐备得满分；船只虽缺但已租用得满分", 3, "yes-no: 船只齐备得满分；船只虽缺但已租用得满分"],
    ["每疏浚一条河道得2分；有绿化得2分", 6, "count 条: 每疏浚一条河道; yes-no: 有绿化"],
  ]);
});
