import type { Input } from "../../criteria/reading";
import { Rational } from "../../exact";
import { rangeOf } from "../../sheet/address";
import { textOf } from "../../sheet/cell";
import { defineCheck } from "../check";
import { nameOf } from "../rows";

type Data = {
  readonly indicator: string;
  /** The criterion's words for what is asked; "" where it has none. */
  readonly point: string;
  readonly answer: string | Rational;
  /** Where the answer stands in the working paper. */
  readonly cell: string;
  readonly isOutOfBounds: boolean;
  readonly expected: {
    readonly type: Input["type"];
    readonly unit: string;
    readonly levels: readonly string[];
    readonly min: Rational | null;
    readonly max: Rational | null;
  };
};

/** An answer in the working paper from which no score follows: words where a number belongs, a count of 2.5. */
export default defineCheck<"answer-invalid", Data>({
  id: "answer-invalid",
  severity: "error",
  *find({ table, answers = [] }) {
    for (const { indicator, input, problem, answer, cell } of answers) {
      if (!table.indicators.includes(indicator)) continue;
      const { type, label: point, unit = "", levels = [], min = null, max = null } = input;
      yield {
        cells: [rangeOf(indicator.score?.address ?? indicator.cell)],
        data: {
          indicator: nameOf(indicator),
          point,
          answer: answer.type === "number" ? Rational.fromNumber(answer.number) : textOf(answer),
          cell,
          isOutOfBounds: problem === "answer-range",
          expected: { type, unit, levels, min, max },
        },
        changesTotal: true,
      };
    }
  },
});
