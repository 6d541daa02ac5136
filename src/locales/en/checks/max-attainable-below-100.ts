import type { CheckMessage } from "../../check-message";
import { firstOf, points } from "../../format";

export default {
  name: "Full marks can't be reached under the criteria",
  what: ({ ceiling, weight, indicators, stated, grade }) =>
    [
      `The criteria give ${points(ceiling)} at most, less than the ${points(weight)} of the weights, because of ${firstOf(
        indicators.map((name) => `"${name}"`),
        ", ",
        (count) => ` … (${count} indicators in all)`,
      )}`,
      ...(stated ? [`the stated total of ${points(stated)} already lies above that`] : []),
      ...(grade ? [`grade "${grade}" is out of reach`] : []),
    ].join("; ") + ".",
  why: "The criteria of these indicators give less than their weights: who meets them all still doesn't get full marks.",
  todo: "Complete these criteria so that their full marks equal the weights.",
} satisfies CheckMessage<"max-attainable-below-100">;
