import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Weights against the rules",
  what: ({ groups, weight, least }) =>
    `${groups.map((group) => `"${group}"`).join(", ")} come to ${points(weight)}, less than the ${points(least)} that the rules ask for.`,
  why: "Output and outcome have at least 60 % of the weight, so that results decide.",
  todo: "Shift the weights, or state the rule that allows this.",
} satisfies CheckMessage<"weight-profile-mismatch">;
