import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "Full marks for a missed target",
  what: ({ indicator, weight, rate, expected }) =>
    `“${indicator}” reaches ${percent(rate)} of its target and has all ${points(weight)} points; the rules give ${points(expected)}.`,
  why: "A target that is missed can't have full marks; inflated self-assessments are what reviewers look for first.",
  todo: "Check the result, take off what is missing, and say why.",
} satisfies CheckMessage<"full-mark-target-missed">;
