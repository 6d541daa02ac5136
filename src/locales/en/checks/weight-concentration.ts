import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "One indicator outweighs the table",
  what: ({ indicator, weight, limit }) =>
    `“${indicator}” alone has ${points(weight)} points, more than ${points(limit)}.`,
  why: "Where one indicator carries most points, the others hardly count.",
  todo: "Split it, or spread the weights.",
} satisfies CheckMessage<"weight-concentration">;
