import { itReads } from "../../../support/criteria/readings";

itReads([
  ["根据抽查结果，扣除未达标站点0.5分", 2, "{1.5 2}"],
  ["每座扣除未达标船坞0.5分", 2, "{0 0.5 1 1.5 2}"],
]);
