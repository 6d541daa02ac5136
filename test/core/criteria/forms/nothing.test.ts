import { itReads } from "../../../support/criteria/readings";

itReads([
  ["未备船只的，不得分", 5, "{0 5}"],
  ["备有船只得5分，未备的不记分", 5, "{0 5}"],
]);
