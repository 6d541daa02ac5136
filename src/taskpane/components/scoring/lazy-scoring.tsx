import { type ComponentProps, lazy, Suspense, useState } from "react";
import { useTexts } from "../../texts";

const ScoringTab = lazy(() => import("./scoring-tab").then((module) => ({ default: module.ScoringTab })));

/** The scoring view, loaded when it is shown first: most reviews never score, and the pane opens the sooner. */
export function LazyScoring(props: ComponentProps<typeof ScoringTab>) {
  const { status } = useTexts().pane;
  const [wasShown, setWasShown] = useState(props.isShown);
  if (props.isShown && !wasShown) setWasShown(true);
  if (!wasShown) return null;
  return (
    <Suspense fallback={<p className="muted">{status.reading}</p>}>
      <ScoringTab {...props} />
    </Suspense>
  );
}
