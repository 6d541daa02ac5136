import { itReads } from "../../../support/criteria/readings";

itReads([
  ["共4分。每缺一件扣1分", 5, "{0 1 2 3 4}"],
  ["分值共4分。每缺一件扣1分", 5, "{0 1 2 3 4}"],
  ["共4件，每缺一件扣1分", 5, "{0 1 2 3 4 5}"],
]);
