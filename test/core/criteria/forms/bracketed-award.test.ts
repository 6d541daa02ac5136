import { itReads } from "../../../support/criteria/readings";

itReads([
  ["1.修复船坞（20）\n2.清理航道（30分）", 50, "{0 20 30 50}"],
  ["1.修复船坞（2010）\n2.清理航道（30分）", 30, "{0 30}"],
]);

describe("at the end only", () => {
  itReads([["1.修复（20）座船坞\n2.清理航道（30分）", 30, "{0 30}"]]);
});
