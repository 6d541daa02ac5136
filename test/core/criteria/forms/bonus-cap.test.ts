import { itReads } from "../../../support/criteria/readings";

itReads([
  ["每被采用一篇加1分，最高加3分", 10, "{0 1 2 3}"],
  ["每被采用一篇加1分，加分上限为2分", 10, "{0 1 2}"],
]);
