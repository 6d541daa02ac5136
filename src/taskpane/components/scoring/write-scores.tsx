import type { ScoreSettings } from "../../../core/working-paper/write-scores";
import { useTexts } from "../../texts";
import { Button } from "../button";
import { RateBar } from "../rate-bar";

interface WriteScoresProps {
  /** How many of the rows have a score by their answers. */
  readonly scored: number;
  readonly rows: number;
  /** How many scores there are to be written. */
  readonly count: number;
  readonly look: "primary" | "secondary";
  readonly as: ScoreSettings["as"];
  readonly onWriteAs: (as: ScoreSettings["as"]) => void;
  readonly onWrite: () => void;
  /** Null where no other row is open. */
  readonly onNextOpen: (() => void) | null;
}

/** How far the scoring has got, and the button that writes what there is. */
export function WriteScores(props: WriteScoresProps) {
  const { scored, rows, count, look, as, onWriteAs, onWrite, onNextOpen } = props;
  const { scoring } = useTexts();
  return (
    <section className="write-scores" aria-label={scoring.progressLabel}>
      <div className="section-head">
        <p className="section-title">{scoring.progress(scored, rows)}</p>
        {onNextOpen && (
          <button type="button" className="link" onClick={onNextOpen}>
            {scoring.nextOpen}
          </button>
        )}
      </div>
      <RateBar rate={rows === 0 ? 0 : scored / rows} fullScale={1} />
      <div className="write-scores-do">
        <Button label={scoring.write(count)} icon="edit" look={look} isDisabled={count === 0} onPress={onWrite} />
        <label className="choice-option">
          <input
            type="checkbox"
            checked={as === "value"}
            onChange={({ target }) => {
              onWriteAs(target.checked ? "value" : "formula");
            }}
          />
          <span>{scoring.asValues}</span>
        </label>
      </div>
    </section>
  );
}
