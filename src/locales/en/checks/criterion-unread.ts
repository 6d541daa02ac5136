import type { CheckMessage } from "../../check-message";

export default {
  name: "Criterion not understood",
  what: ({ none, partial }) => {
    const parts = [
      none.isZero ? "" : `not understood: ${none.toDecimal(0)}`,
      partial.isZero ? "" : `understood in part: ${partial.toDecimal(0)}`,
    ];
    return `Criteria ${parts.filter((part) => part !== "").join(", ")}; their scores were not held against them.`;
  },
  why: "What isn't understood isn't judged: it has to be checked by a person.",
  todo: "Check these scores by hand; a criterion that says which case earns which points is checked by itself.",
} satisfies CheckMessage<"criterion-unread">;
