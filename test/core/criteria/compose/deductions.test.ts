import { itReads } from "../../../support/criteria/readings";

describe("what is lost", () => {
  itReads([
    ["堤防每渗漏一处扣2分", 5, "{0 1 3 5}"],
    ["未巡堤扣2分；未值守扣1分", 5, "{2 3 4 5}"],
    ["未巡堤扣2分，或巡堤无记录扣1分", 5, "{3 4 5}"],
    ["未巡堤扣3分，或巡堤无记录扣2分，或记录不全扣1分", 5, "{2 3 4 5}"],
    ["未巡堤、未值守，分别扣2分、1分", 5, "{2 3 4 5}"],
    ["水位达标率低于90%、80%的，分别扣1分、2分", 5, "{3 4 5}"],
    ["巡堤不到位扣1-2分", 5, "[3 4] {5}"],
    ["每缺巡一段扣1-2分", 5, "[0 4] {5}"],
    // Between two times the most and three times the least lies nothing that could be lost.
    ["每缺巡一段扣2-3分", 8, "partial"],
    ["巡堤不到位酌情扣分", 5, "[0 5]"],
    ["巡堤不到位酌情给分", 5, "[0 5]"],
    // Given at discretion beside anything else: of what, isn't said.
    ["巡堤不到位酌情给分，每缺一段扣1分", 5, "partial"],
    ["每渗漏一处扣2分，瞒报的加倍扣分", 9, "{0 1 3 5 7 9}"],
    ["巡堤不到位扣1-2分，瞒报的加倍扣分", 9, "partial"],
    ["瞒报的加倍扣分", 5, "partial"],
  ]);
});

describe("a cap on what is lost", () => {
  itReads([
    ["每渗漏一处扣1分，最多扣3分", 5, "{2 3 4 5}"],
    ["每渗漏一处扣1分，最多扣5分", 5, "{0 1 2 3 4 5}"],
    ["每渗漏一处扣1分，最多扣9分", 5, "{0 1 2 3 4 5}"],
    ["未巡堤扣1分。每渗漏一处扣1分，最多扣2分", 5, "{2 3 4 5}"],
    ["未巡堤扣1分；每渗漏一处扣1分（最多扣2分）", 5, "{2 3 4 5}"],
    ["未巡堤扣2分；每渗漏一处扣1分。共扣不超过3分", 5, "{2 3 4 5}"],
    ["最多扣3分，每渗漏一处扣1分", 5, "partial"],
    // Which of the two it caps isn't said.
    ["每渗漏一处扣1分，每塌陷一处扣1分，最多扣3分", 5, "partial"],
  ]);
});

describe("a statement that takes everything", () => {
  itReads([
    ["未制定预案的，不得分；每缺一项扣1分", 3, "{0 1 2 3}"],
    // Two or more take everything, so that only one is counted.
    ["每发生1次溃口扣1分，2次及以上不得分", 5, "{0 4 5}"],
    ["每发生1次溃口扣1分，3次及以上不得分", 5, "{0 3 4 5}"],
    ["每发生1次溃口扣1分，3处及以上不得分", 5, "{0 1 2 3 4 5}"],
    ["未制定预案的，不得分；弄虚作假的，不得分；未演练扣1分", 3, "{0 2 3}"],
  ]);
});

describe("what is lost beside something else", () => {
  itReads([
    ["未值守扣1分；发生溃口的一票否决", 5, "{0 4 5}"],
    ["未值守扣2分，瞒报的加倍扣分", 9, "{3 5 7 9}"],
    // 全扣 for a single one says nothing of how many of the others can be counted.
    ["堤防每渗漏一处扣1分；私开一处缺口的全扣", 3, "{0 1 2 3}"],
    ["未值守扣2分，最高得4分", 5, "partial"],
    ["未值守扣1分，按巡堤比例得分", 5, "partial"],
    ["①有预案得2分；②巡堤情况酌情给分", 4, "partial"],
  ]);
});

describe("which of several deductions a cap is for", () => {
  itReads([
    // All that there is to lose: for whichever of them, it makes no difference.
    ["每渗漏一处扣1分，每塌陷一处扣1分，最多扣5分", 5, "{0 1 2 3 4 5}"],
    ["未值守扣1分。巡堤不到位酌情扣分，最多扣2分", 5, "[2 5]"],
    // What has an end already needs no cap: it may be for both.
    ["未值守扣1分。巡堤不到位扣1-3分，最多扣2分", 5, "partial"],
    ["整改率100%得满分，每有一项未整改扣1分，未整改超过3项不得分", 5, "{0 2 3 4 5}"],
  ]);
});
