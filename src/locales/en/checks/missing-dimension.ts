import type { CheckMessage } from "../../check-message";

export default {
  name: "Dimension missing",
  what: ({ missing }) => `No indicator of output or outcome looks at ${missing.join(", ")}.`,
  why: "The results of a project are looked at for quantity, quality, time, cost and satisfaction.",
  todo: "Add the indicators, or say in the report why they don't apply.",
} satisfies CheckMessage<"missing-dimension">;
