import { itReads } from "../../../support/criteria/readings";

itReads([
  ["记录不全的根据实际情况扣分", 5, "[0 5]"],
  ["发生处罚的按情节扣分", 5, "[0 5]"],
]);
