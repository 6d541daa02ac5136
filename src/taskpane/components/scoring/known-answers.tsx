import type { KeyedRow } from "../../../core/working-paper/keyed";
import { useTexts } from "../../texts";

interface KnownAnswersProps {
  /** The rows whose answer the sheet's own target and result give. */
  readonly known: readonly KeyedRow[];
  readonly onFill: () => void;
}

/** Answers that nobody need look for: what they are and whence, and a press that fills them all in. */
export function KnownAnswers({ known, onFill }: KnownAnswersProps) {
  const { scoring } = useTexts();
  if (known.length === 0) return null;
  return (
    <div className="behind">
      <p className="muted">
        {scoring.known(known.map(({ asked }) => asked.indicator.path[asked.indicator.path.length - 1] ?? ""))}
      </p>
      <button type="button" className="link" onClick={onFill}>
        {scoring.fillKnown}
      </button>
    </div>
  );
}
