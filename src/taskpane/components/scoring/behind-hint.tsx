import { useMemo } from "react";
import type { Profile } from "../../../core/scoring/profile";
import { behindScore, withAnswersBehind } from "../../../core/working-paper/behind-scores";
import type { KeyedRow } from "../../../core/working-paper/keyed";
import { shownAnswer } from "../../../core/working-paper/typed-answer";
import { points } from "../../../locales/format";
import { useTexts } from "../../texts";
import type { Drafts } from "./use-drafts";

interface BehindHintProps {
  readonly row: KeyedRow;
  readonly profile: Profile;
  readonly drafts: Drafts;
}

/** What the score that is there says about answers that nobody has given yet; where only one set fits, it is offered. */
export function BehindHint({ row, profile, drafts }: BehindHintProps) {
  const { scoring } = useTexts();
  const behind = useMemo(() => behindScore(row, profile), [row, profile]);
  const isOpen = row.points.every((point) => point.kept !== null && drafts.textOf(point) === "");
  if (!behind || !isOpen) return null;
  const fill = (): void => {
    for (const point of withAnswersBehind(behind).points) {
      const { input, written } = point;
      if (input && written.answer.type !== "empty") drafts.commit(point, shownAnswer(written.answer, input));
    }
  };
  return (
    <div className="behind">
      <p className="muted">{scoring.behind(points(behind.score), behind.found)}</p>
      {behind.found.type === "one" && (
        <button
          type="button"
          className="link"
          onClick={({ currentTarget }) => {
            // The button goes once there are answers: the focus goes to the first of them.
            currentTarget.closest(".indicator")?.querySelector("input")?.focus();
            fill();
          }}
        >
          {scoring.fill}
        </button>
      )}
    </div>
  );
}
