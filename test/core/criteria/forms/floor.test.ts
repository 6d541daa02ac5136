import { itReads } from "../../../support/criteria/readings";

itReads([
  ["每缺一艘扣2分，扣完为止", 5, "{0 1 3 5}"],
  ["每增一艘得1分，超过不加分", 2, "{0 1 2}"],
]);
