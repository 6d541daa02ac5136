import type { PaperScore } from "../../../core/working-paper/score-cell";
import type { Indicator } from "../../../core/table/table";
import { pointsIn } from "../../../core/table/table";
import { points } from "../../../locales/format";
import { useTexts } from "../../texts";
import { pointName } from "./point-name";

interface ScoreLineProps {
  readonly indicator: Indicator;
  readonly outcome: PaperScore;
  /** What stands in the table and differs; null for nothing. */
  readonly present: string | null;
}

/** The score as it forms, with the calculation that leads to it, or what is missing. */
export function ScoreLine({ indicator, outcome, present }: ScoreLineProps) {
  const texts = useTexts();
  const { scoring } = texts;
  const weight = pointsIn(indicator.weight);
  return (
    <div className="forming" aria-live="polite">
      <p className="forming-score">
        <span>{scoring.score}</span>
        <strong>{outcome.type === "scored" ? points(outcome.score) : scoring.noScore}</strong>
        {weight && <span className="muted">{scoring.weight(points(weight))}</span>}
      </p>
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
