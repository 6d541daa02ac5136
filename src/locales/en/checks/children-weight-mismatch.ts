import type { CheckMessage } from "../../check-message";
import { isTooFew, points } from "../../format";

export default {
  name: "Children's weights don't match their parent's",
  what: ({ group, weight, sum, gap }) =>
    `"${group}" is worth ${points(weight)}, but the weights below it come to ${points(sum)}: ${points(gap.abs())} too ${isTooFew(gap) ? "few" : "many"}.`,
  why: "The weights below an indicator should come to its own; otherwise rates and totals are off on every level.",
  todo: "Compare with the approved indicator system and correct the parent's or the children's weights.",
} satisfies CheckMessage<"children-weight-mismatch">;
