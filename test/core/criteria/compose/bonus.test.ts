import { itReads } from "../../../support/criteria/readings";

describe("a row that only adds", () => {
  itReads([
    ["获省级表彰加2分", 5, "{0 2}"],
    ["每获一次表彰加2分", 5, "{0 2 4 5}"],
    ["每获一次表彰加2分，最多加4分", 5, "{0 2 4}"],
    ["获省级表彰加2分；获市级表彰加1分", 5, "{0 1 2 3}"],
    ["获省级、市级表彰的，分别加2分、1分", 5, "{0 1 2 3}"],
    ["获得表彰加1-3分", 5, "{0} [1 3]"],
    ["每获一次表彰加1-3分", 5, "{0} [1 5]"],
    ["每获一次表彰加2分，最多加4分，最多加3分", 5, "partial"],
  ]);
});

describe("a bonus on top of other rules never takes a row above its weight", () => {
  itReads([
    ["每缺一次扣1分；获表彰加1分", 3, "{0 1 2 3}"],
    ["有船只得3分；获表彰加1分", 4, "{0 1 3 4}"],
    ["未报送的，不得分；每缺一次扣1分；获表彰加1分", 3, "{0 1 2 3}"],
  ]);
});

describe("bonuses beside each other", () => {
  itReads([
    ["获省级表彰加2分；获市级表彰加2分", 5, "{0 2 4}"],
    ["获表彰加1分；获表彰加2分", 5, "{0 1 2 3}"],
    // The same sentence twice is one bonus.
    ["获表彰加2分；有创新加1分；获表彰加2分", 5, "{0 1 2 3}"],
    ["获省级、市级表彰的，分别加2分、1分；获省级、市级示范的，分别加2分、1分", 5, "{0 1 2 3 4 5}"],
    ["加分上限为2分，未报送扣1分", 5, "partial"],
    // Without a weight, only what is counted needs an end.
    ["每获一次表彰加2分，最多加4分", null, "{0 2 4}"],
    ["每获一次表彰加2分；有创新加1分", null, "null"],
    ["获表彰加2分；有创新加1分", null, "{0 1 2 3}"],
  ]);
});

describe("a bonus is lost again with the deductions, and with everything else", () => {
  itReads([
    ["每缺一次扣5分；获表彰加1分", 9, "{0 4 5 9}"],
    ["未报送的，不得分；迟报扣1分；获表彰加1分", 9, "{0 8 9}"],
  ]);
});
