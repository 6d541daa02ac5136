import type { CheckMessage } from "../../check-message";

export default {
  name: "Criterion incomplete",
  what: ({ indicator, sign }) =>
    sign === "ending"
      ? `The criterion of "${indicator}" ends with a separator and gives fewer points than the weight, as if an item were missing.`
      : `The criterion of "${indicator}" leaves out a number in its list.`,
  why: "Nothing supports the points of an item that is missing.",
  todo: "Complete the criterion from its source, with the points of each item.",
} satisfies CheckMessage<"criterion-truncated">;
