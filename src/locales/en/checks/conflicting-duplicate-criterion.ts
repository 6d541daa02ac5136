import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Repeated indicator measured in different ways",
  what: ({ indicator, rows, weights, criteriaDiffer }) =>
    `"${indicator}" stands in rows ${rows.join(", ")} with the same name and explanation, but with different ${[
      ...(weights.length > 1 ? [`weights (${weights.map(points).join(", ")})`] : []),
      ...(criteriaDiffer ? ["criteria"] : []),
    ].join(" and ")}.`,
  why: "One indicator that is scored by different weights or criteria contradicts itself.",
  todo: "Settle on one weight and criterion and merge the rows, or say in name or explanation how they differ.",
} satisfies CheckMessage<"conflicting-duplicate-criterion">;
