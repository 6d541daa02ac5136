import type { CheckMessage } from "../../check-message";
import { counted } from "../../format";

export default {
  name: "Score missing",
  what: ({ isTemplate, blank, unusable }) =>
    isTemplate
      ? "Not scored yet: the table has no score at all."
      : `${[
          ...(blank.isZero ? [] : [`${counted(blank.toNumber(), "indicator")} without a score`]),
          ...(unusable.isZero ? [] : [`${counted(unusable.toNumber(), "indicator")} whose score is no number`]),
        ].join(", ")}; they count as 0 in the sum.`,
  why: "Every indicator with a weight should have a score; while one is missing, total and grade can't be relied on.",
  todo: "Fill in each score as a number: 0 where nothing was earned, 不适用 where the indicator doesn't apply.",
} satisfies CheckMessage<"score-missing">;
