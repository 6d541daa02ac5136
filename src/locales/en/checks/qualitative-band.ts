import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Points do not go with the verdict",
  what: ({ indicator, verdict, score, from, to }) =>
    `“${indicator}” says “${verdict}”, which earns ${points(from)} to ${points(to)}; the score is ${points(score)}.`,
  why: "A qualitative result earns 100–80 %, 80–60 % or 60–0 % of its weight by its verdict.",
  todo: "Check which verdict is right, then score within its bounds.",
} satisfies CheckMessage<"qualitative-band">;
