import { itReads } from "../../../support/criteria/readings";

itReads([
  ["每迟报一次扣2分，隐瞒不报的加倍扣分", 8, "{0 2 4 6 8}"],
  ["每起事故扣2分，及时处置的减半扣分", 3, "{0 1 2 3}"],
]);
