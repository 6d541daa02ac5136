import type { CheckMessage } from "../../check-message";

export default {
  name: "Indicator repeated",
  what: ({ indicator, rows }) => `"${indicator}" stands in rows ${rows.join(", ")} with the same name and explanation.`,
  why: "One result that is scored more than once weighs more in the total than it should.",
  todo: "Keep one and replace the others, weights included; if they do mean different things, say so in the explanations.",
} satisfies CheckMessage<"duplicate-indicator">;
