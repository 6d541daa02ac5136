import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "Bands overlap",
  what: ({ indicator, example, isShare }) =>
    `The bands of “${indicator}” overlap: ${isShare ? percent(example) : points(example)} falls into two.`,
  why: "A result in the overlap earns two scores, and nothing decides between them.",
  todo: "Redraw the bounds, so that each value falls into one band.",
} satisfies CheckMessage<"band-overlap">;
