import { useId } from "react";
import { formatCell } from "../../../core/sheet/address";
import type { Difference } from "../../../core/working-paper/write-scores";
import { points } from "../../../locales/format";
import { useTexts } from "../../texts";

interface DifferingScoresProps {
  readonly differing: readonly Difference[];
  /** The cells whose scores are to be replaced ("I5"). */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (cells: ReadonlySet<string>) => void;
}

/** Scores that a person gave beside what the answers come to, each to be replaced or not. */
export function DifferingScores({ differing, chosen, onChoose }: DifferingScoresProps) {
  const { scoring } = useTexts();
  const id = useId();
  const cells = differing.map(({ cell }) => formatCell(cell));
  const isAll = cells.every((cell) => chosen.has(cell));
  return (
    <section className="differing" aria-labelledby={id}>
      <div className="section-head">
        <h2 className="section-title" id={id}>
          {scoring.differing(differing.length)}
        </h2>
        <button
          type="button"
          className="link"
          onClick={() => {
            onChoose(new Set(isAll ? [] : cells));
          }}
        >
          {isAll ? scoring.none : scoring.all}
        </button>
      </div>
      <ul>
        {differing.map(({ indicator, cell, present, score }) => {
          const name = formatCell(cell);
          return (
            <li key={name}>
              <label className="choice-option">
                <input
                  type="checkbox"
                  checked={chosen.has(name)}
                  onChange={({ target }) => {
                    const next = new Set(chosen);
                    if (target.checked) next.add(name);
                    else next.delete(name);
                    onChoose(next);
                  }}
                />
                <span>
                  {indicator.path[indicator.path.length - 1]}
                  <span className="muted differing-scores">{scoring.differs(present, points(score))}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
