import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Self-assessment and review far apart",
  what: ({ self, review, grades: [own, other] }) =>
    `Self-assessed ${points(self)} (${own}), reviewed ${points(review)} (${other}).`,
  why: "A wide gap, or another grade, says that one of the two doesn't rest on evidence.",
  todo: "Go through the rows with the widest gaps, and correct the scores or add evidence.",
} satisfies CheckMessage<"self-review-gap">;
