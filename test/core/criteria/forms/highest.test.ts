import { itReads } from "../../../support/criteria/readings";

itReads([
  ["获市一、二等奖分别得2分、1分；获区一、二等奖分别得1分、0.5分。同一项目只计最高分", 2, "{0 0.5 1 2}"],
  ["获市一、二等奖分别得2分、1分；获区一、二等奖分别得1分、0.5分", null, "partial"],
]);
