import { itReads } from "../../../support/criteria/readings";

itReads([
  ["每缺一册扣1-2分", 5, "[0 4] {5}"],
  ["每缺一册扣3-4分", 9, "partial"],
]);
