import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "The total's formula leaves rows out",
  what: ({ rows, isWrong }) =>
    `The total's formula leaves out row ${firstOf(rows, ", ", (count) => ` … (${count} in all)`)}${isWrong ? ": the total is wrong" : "; it will be wrong once they are scored"}.`,
  why: "When rows are inserted, a SUM often isn't extended with them.",
  todo: "Rewrite the formula so that it takes in every indicator.",
} satisfies CheckMessage<"total-formula-incomplete">;
