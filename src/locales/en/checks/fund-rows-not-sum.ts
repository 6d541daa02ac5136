import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Funds and their sources don't match",
  what: ({ columns, whole, sum }) =>
    `In "${columns[0] ?? ""}"${columns.length > 1 ? ` (and ${columns.length - 1} more)` : ""} the total is ${points(whole)}, its sources come to ${points(sum)}.`,
  why: "The total is what the sources come to; where they differ, the execution rate rests on nothing.",
  todo: "Check the total and its sources and correct the wrong one.",
} satisfies CheckMessage<"fund-rows-not-sum">;
