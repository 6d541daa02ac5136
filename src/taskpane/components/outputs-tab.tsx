import { useCallback } from "react";
import type { CopyDesk } from "../../app/hand-in-copy";
import type { Session } from "../../app/session";
import type { SessionState } from "../../app/session-state";
import type { ConcludedTotal } from "../../core/outputs/opinion";
import type { OutputName } from "../../core/outputs/words";
import { mainTable } from "../../core/review";
import { outputWords } from "../../locales/output-words";
import { useTexts } from "../texts";
import { HandInForm } from "./hand-in-form";
import { Outputs } from "./outputs";

interface OutputsTabProps {
  readonly session: Session;
  readonly desk: CopyDesk;
  readonly state: Pick<SessionState, "review" | "snapshot">;
}

/** What is handed in: sheets and sentences of the reviewed table, and a copy of the workbook. */
export function OutputsTab({ session, desk, state: { review, snapshot } }: OutputsTabProps) {
  const texts = useTexts();
  const make = useCallback(
    (outputs: readonly OutputName[], total: ConcludedTotal) =>
      void session.makeOutputs({ outputs, total, words: outputWords(texts) }),
    [session, texts],
  );
  const main = review && mainTable(review.tables);
  if (!main || !snapshot) return null;
  return (
    <>
      <Outputs review={main} snapshot={snapshot} onMake={make} />
      <HandInForm session={session} desk={desk} />
    </>
  );
}
