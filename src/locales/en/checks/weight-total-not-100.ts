import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Weights don't come to 100",
  what: ({ sum, expected, stated }) =>
    `The indicators' weights come to ${points(sum)} instead of ${points(expected)}${stated ? `; the table states ${points(stated)}` : ""}.`,
  why: "The weights make the full marks; if they are off, total and grade can't be held against the standard.",
  todo: "Look for a missing or repeated indicator or a wrong weight; if the table has other full marks, state them in it.",
} satisfies CheckMessage<"weight-total-not-100">;
