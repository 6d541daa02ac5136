import type { Indicator } from "../../../core/table/table";
import { pointsIn } from "../../../core/table/table";
import type { PaperScore } from "../../../core/working-paper/score-cell";
import { points } from "../../../locales/format";
import { useTexts } from "../../texts";
import { pointName } from "./point-name";

interface FormingProps {
  readonly indicator: Indicator;
  readonly outcome: PaperScore;
}

/** The score as it forms. */
export function FormingScore({ indicator, outcome }: FormingProps) {
  const { scoring } = useTexts();
  const weight = pointsIn(indicator.weight);
  return (
    <p className="forming-score" aria-live="polite">
      <span className="muted">{scoring.score}</span>
      <strong>{outcome.type === "scored" ? points(outcome.score) : scoring.noScore}</strong>
      {weight && <span className="muted">{scoring.weight(points(weight))}</span>}
    </p>
  );
}

interface CalculationProps extends FormingProps {
  /** What stands in the table and differs; null for nothing. */
  readonly present: string | null;
}

/** The calculation that leads to the score, or what is missing. */
export function Calculation({ indicator, outcome, present }: CalculationProps) {
  const texts = useTexts();
  const { scoring } = texts;
  return (
    <div className="calculation">
      {outcome.type === "scored" ? (
        outcome.trace.map((line, i) => (
          <p className="trace" key={i}>
            {line}
          </p>
        ))
      ) : (
        <p className="muted">{scoring[outcome.type](pointName(outcome.input, indicator, texts))}</p>
      )}
      {present !== null && outcome.type === "scored" && (
        <p className="forming-differs">{scoring.differs(present, points(outcome.score))}</p>
      )}
    </div>
  );
}
