import type { Session } from "../../app/session";
import type { SessionState } from "../../app/session-state";
import { needsReview } from "../status";
import { useTexts } from "../texts";
import { Button } from "./button";

interface ToolbarProps {
  readonly session: Session;
  readonly state: SessionState;
  /** What is to be done next stands in the view that is shown, unless it is a review. */
  readonly isOutranked: boolean;
}

/** All commands; the one that is to be done next stands out. */
export function Toolbar({ session, state, isOutranked }: ToolbarProps) {
  const { actions } = useTexts().pane;
  const isReviewNext = needsReview(state);
  /** A second press while the first is being carried out is a slip. */
  const once = (command: () => Promise<void>) => () => {
    if (session.state().status === "idle") void command();
  };
  return (
    <div className="toolbar" role="group" aria-label={actions.label}>
      <Button
        label={actions.review}
        icon="review"
        look={isReviewNext ? "primary" : "secondary"}
        onPress={once(() => session.review())}
      />
      <Button
        label={actions.recalculate}
        icon="recalculate"
        look={isReviewNext || isOutranked ? "secondary" : "primary"}
        onPress={once(() => session.recalculate())}
      />
      <Button label={actions.mark} icon="mark" look="subtle" onPress={once(() => session.mark())} />
      <Button label={actions.clearMarks} icon="clear-marks" look="subtle" onPress={once(() => session.clearMarks())} />
      <Button
        label={actions.undo}
        icon="undo"
        look="subtle"
        isDisabled={!state.canUndo}
        onPress={once(() => session.undo())}
      />
    </div>
  );
}
