import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "Bands leave values out",
  what: ({ indicator, example, isShare }) =>
    `The bands of “${indicator}” leave values out: ${isShare ? percent(example) : points(example)} falls into none.`,
  why: "Nobody knows what a result in the gap earns; two evaluators will give two scores.",
  todo: "Add the missing band, or let neighbouring bands meet at one bound.",
} satisfies CheckMessage<"band-gap">;
