import { overviewOf } from "../../core/batch/summary";
import type { FileResult } from "../../core/batch/file-result";
import { useTexts } from "../../taskpane/texts";
import type { BatchState } from "../work/batch";

interface ProgressProps {
  readonly state: BatchState;
  readonly results: readonly FileResult[];
}

/** How far it is; then how many there were of what. */
export function Progress({ state: { phase, fileCount }, results }: ProgressProps) {
  const { batch, reviewPage } = useTexts();
  const { progress } = reviewPage;
  const done = results.length;
  return (
    <div className="batch-progress">
      <div role="status" aria-live="polite">
        {phase === "reviewing" && <p>{progress.reviewing(done, fileCount)}</p>}
        {phase === "cancelled" && <p>{progress.cancelled(done, fileCount)}</p>}
        {phase === "done" && <p>{batch.overview(overviewOf(results))}</p>}
      </div>
      {phase === "reviewing" && <progress aria-label={progress.label} value={done} max={fileCount} />}
    </div>
  );
}
