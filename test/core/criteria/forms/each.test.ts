import { itReads } from "../../../support/criteria/readings";

itReads([
  ["有台账、有专人各得1分", 2, "{0 1 2}"],
  ["制度、人员、经费各占2分", 6, "{0 2 4 6}"],
  ["以上三项标准各占2分", 6, "{0 2 4 6}"],
  ["制度、人员各占2分", 6, "partial"],
]);
