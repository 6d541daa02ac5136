import { itReads } from "../../../support/criteria/readings";

itReads([
  ["要点①②③各占分值的1/3", 6, "{0 2 4 6}"],
  ["要点①②各占1/2，做到的得分值的1/2，相应分值，否则扣除相应分值", 4, "{0 2 4}"],
]);
