import { itReads } from "../../../support/criteria/readings";

describe("items", () => {
  itReads([
    ["①有门牌得1分；②有地图得1分", 2, "{0 1 2}"],
    ["①有门牌得2分，每缺一处扣1分；②有地图得1分", 3, "{0 1 2 3}"],
    // What is lost in an item that earns nothing is taken from the sum of the others.
    ["①有门牌得2分；②有地图得1分；③每投诉一次扣1分", 3, "{0 1 2 3}"],
    ["①有门牌得2分；②有地图得2分；③弄虚作假的不得分", 4, "{0 2 4}"],
    ["①有门牌得2分；②其他情况不得分", 2, "{0 2}"],
    // A sentence outside the items that earns points belongs to none of them.
    ["有台账得1分。①有门牌得2分；②有地图得1分", 4, "partial"],
    ["①门牌齐全得满分；②门牌虽缺但已申领得满分", 3, "{0 3}"],
    // The words of the first item say that one excludes the other, whatever the weight.
    ["①门牌齐全得2分，部分缺失得1分；②有地图得1分", 3, "{0 1 2 3}"],
    ["①门牌齐全得2分，部分缺失得1分；②有地图得1分", 4, "{0 1 2 3}"],
    // Each item open in itself: the weight says which sum is meant.
    ["①有门牌得2分，有门栏得1分；②有地图得1分", 4, "{0 1 2 3 4}"],
    ["1.每错一处扣1分，共3分。2.有地图得2分。", null, "{0 1 2 3 4 5}"],
    ["1.有门牌得1分，共3分。2.有地图得2分。", 3, "partial"],
  ]);
});

describe("sections: a cap before the awards that it holds", () => {
  itReads([
    ["最高得4分。其中，有门牌得2分，有地图得2分", 4, "{0 2 4}"],
    // Neither of the two ways to read it comes to 3.
    ["最高得3分。其中，有门牌得2分，有地图得2分", 3, "partial"],
    ["最高得6分。其中，有门牌得2分", 6, "partial"],
  ]);
});

describe("no award: everything starts from the weight", () => {
  itReads([
    ["未设门牌不得分", 3, "{0 3}"],
    ["按设置比例得分", 3, "[0 3]"],
    ["按设置比例得分，未设置不得分", 3, "[0 3]"],
    ["按缺失比例扣分，未设置不得分", 3, "[0 3]"],
    ["最高得3分", 3, "partial"],
  ]);
});
