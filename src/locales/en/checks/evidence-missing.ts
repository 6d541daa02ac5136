import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "No evidence",
  what: ({ indicators }) =>
    indicators.length === 0
      ? "The table has no column for targets, results, reasons or evidence: nothing says what the scores rest on."
      : `${firstOf(
          indicators.map((name) => `"${name}"`),
          ", ",
          (count) => ` … (${count} in all)`,
        )}: scored, but without evidence.`,
  why: "A result needs evidence to be reviewed.",
  todo: "Add a column for it, or name the documents.",
} satisfies CheckMessage<"evidence-missing">;
