import type { CheckMessage } from "../../check-message";

export default {
  name: "Several targets in one row",
  what: ({ indicator, targets }) =>
    `"${indicator}" has ${targets.length} targets (${targets.join(", ")}) but a single deduction.`,
  why: "Where one is met and the other isn't, nobody can tell what to deduct.",
  todo: "Split the row, or give each target its own points in the criterion.",
} satisfies CheckMessage<"compound-target">;
