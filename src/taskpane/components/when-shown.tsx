import { type ReactNode, Suspense, useState } from "react";
import { useTexts } from "../texts";

interface WhenShownProps {
  readonly isShown: boolean;
  /** A component that is loaded when it is rendered first. */
  readonly children: ReactNode;
}

/** What many never open: loaded when it is shown first, and kept from then on. The pane opens the sooner. */
export function WhenShown({ isShown, children }: WhenShownProps) {
  const { status } = useTexts().pane;
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  return wasShown ? <Suspense fallback={<p className="muted loading">{status.reading}</p>}>{children}</Suspense> : null;
}
