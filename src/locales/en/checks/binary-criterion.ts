import type { CheckMessage } from "../../check-message";

export default {
  name: "All or nothing for a figure",
  what: ({ indicator }) => `"${indicator}" has a figure for its target, but its criterion gives all or nothing.`,
  why: "A figure that is nearly reached is nearly worth its points; all or nothing hides how far it was reached.",
  todo: "Score in proportion, or by bands.",
} satisfies CheckMessage<"binary-criterion">;
