import { itAsks, itReads } from "../../../support/criteria/readings";

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

describe("what the items leave open the weight settles, where just one way to read them comes to it", () => {
  itReads([
    ["①有门牌得2分，有门栏得1分；②有地图得2分，有路灯得1分", 6, "{0 1 2 3 4 5 6}"],
    ["①有门牌得2分，有门栏得1分；②有地图得2分，有路灯得1分", 5, "partial"],
    ["①有门牌得2分，有门栏得1分；②有地图得2分，有路灯得1分", 4, "{0 1 2 3 4}"],
    ["①甲级2分，乙级1分；②丙级2分，丁级1分；③戊级2分，己级1分；④庚级2分，辛级1分", 8, "{0 1 2 3 4 5 6 7 8}"],
    // Of so many nobody says which of them add up.
    ["①甲级2分，乙级1分；②丙级2分，丁级1分；③戊级2分，己级1分；④庚级2分，辛级1分；⑤壬级2分，癸级1分", 10, "partial"],
  ]);
});

describe("what takes points from all of the items", () => {
  itReads([
    ["①有门牌得2分；②有地图得1分；③每投诉一次扣1分，扣完为止", 3, "{0 1 2 3}"],
    ["①有门牌得2分；②有地图得1分；③迟报扣1分；④弄虚作假的一票否决", 3, "{0 1 2 3}"],
    ["按缺失比例扣分，弄虚作假的一票否决", 3, "[0 3]"],
    // A proportion of what is earned, and something else that is lost of it.
    ["按设置比例得分，每缺一处扣1分", 3, "partial"],
    ["分为好、差两档，分别按分值区间100%-60%、50%-0%确定；每漏一项扣1分", 5, "partial"],
  ]);
  itAsks([
    ["①有门牌得2分；②有地图得1分；③其他情况不得分", 3, "yes-no: 有门牌; yes-no: 有地图"],
    ["①有门牌得2分；②有地图得1分；③其他情况不得分，扣完为止", 3, "yes-no: 有门牌; yes-no: 有地图"],
    ["①有门牌得2分；②有地图得1分；③欺瞒其他单位不得分", 3, "yes-no: 有门牌; yes-no: 有地图; yes-no: 欺瞒其他单位"],
    ["①有门牌得2分；②有地图得1分；③弄虚作假的一票否决", 3, "yes-no: 有门牌; yes-no: 有地图; yes-no: 弄虚作假的"],
  ]);
});

describe("a section with a cap of its own beside what is earned without one", () => {
  itReads([["有门牌得1分；培训最高得4分。其中，有教具得2分，有讲义得2分", 5, "{0 1 2 3 4 5}"]]);
});
