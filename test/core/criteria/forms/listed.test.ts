import { itReads } from "../../../support/criteria/readings";

describe("listed: how many things the row's list has", () => {
  itReads([
    ["达到得1分，未达到得0分；共4项", 4, "{0 1 2 3 4}"],
    ["达到得0.5分（共6项）", 3, "{0 0.5 1 1.5 2 2.5 3}"],
    ["共3件，各件齐备得3分", 3, "{0 3}"],
    ["达到得1分；共4项", 5, "partial"],
    ["每项1分，共5项", 5, "{0 1 2 3 4 5}"],
    // What they come to, not how many there are.
    ["有台账得2分，有公示得2分，共4分", 4, "{0 2 4}"],
    ["共4项", 4, "none"],
  ]);
});
