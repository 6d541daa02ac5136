import { itReads } from "../../../support/criteria/readings";

itReads([
  ["发生事故的一票否决", 5, "{0 5}"],
  ["应当“一票否决”而未执行的扣2分", 5, "{3 5}"],
]);
