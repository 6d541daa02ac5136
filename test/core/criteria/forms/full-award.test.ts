import { itReads } from "../../../support/criteria/readings";

itReads([
  ["船只齐备得满分", 5, "{0 5}"],
  ["船只齐备得满分，每缺一艘扣2分", 5, "{0 1 3 5}"],
]);
