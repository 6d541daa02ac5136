import type { LongWrite } from "../../app/long-writes";
import { useTexts } from "../texts";

interface LongWriteProgressProps {
  readonly write: LongWrite;
  readonly onFocus: () => void;
  readonly onStop: () => void;
}

/** How far a long write is, and what stops it. */
export function LongWriteProgress({ write: { progress, isStopping }, onFocus, onStop }: LongWriteProgressProps) {
  const { status } = useTexts().pane;
  return (
    <div className="long-write">
      {progress && progress.of > 1 && !isStopping && (
        <progress aria-label={status.progress} max={progress.of} value={progress.done} />
      )}
      <button
        type="button"
        className="button button-secondary"
        aria-disabled={isStopping || undefined}
        onFocus={onFocus}
        onClick={() => {
          if (!isStopping) onStop();
        }}
      >
        {status.stop}
      </button>
    </div>
  );
}
