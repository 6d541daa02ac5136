import type { CheckMessage } from "../../check-message";
import { isTooFew, points } from "../../format";

export default {
  name: "Total isn't the sum of the scores",
  what: ({ stated, sum, excess }) =>
    `The table states a total of ${points(stated)}, but its scores come to ${points(sum)}: ${points(excess.abs())} too ${isTooFew(excess) ? "few" : "many"}.`,
  why: "The total should be the sum of the indicators' scores; while they differ, nobody can tell which is the result.",
  todo: "Check the scores, then recalculate the total; best as a SUM formula.",
} satisfies CheckMessage<"total-not-sum">;
