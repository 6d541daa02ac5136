import { useId, useState } from "react";
import type { Session } from "../../../app/session";
import type { KeyedRow } from "../../../core/working-paper/keyed";
import { reasonFor } from "../../../core/working-paper/reasons";
import { useTexts } from "../../texts";

interface ReasonFieldProps {
  /** The indicator with what is being answered. */
  readonly row: KeyedRow;
  readonly onEnter: Session["enter"];
}

/** Why points are lost, in the working paper; a sentence made from the unmet points is offered, to be edited. */
export function ReasonField({ row, onEnter }: ReasonFieldProps) {
  const { scoring, paper } = useTexts();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const point = row.points.find(({ written }) => written.reason !== "") ?? row.points[0];
  const offer = reasonFor(row, paper.reasons);
  const kept = point?.written.reason ?? "";
  if (!point?.kept || (offer === "" && kept === "" && draft === null)) return null;
  const text = draft ?? kept;
  const write = (reason: string): void => {
    if (reason === kept) {
      setDraft(null);
      return;
    }
    setDraft(reason);
    const value =
      reason.trim() === "" ? ({ type: "empty" } as const) : ({ type: "text", text: reason.trim() } as const);
    void onEnter({ key: point.key, role: "reason", value }).then((isWritten) => {
      if (isWritten) setDraft((now) => (now === reason ? null : now));
    });
  };
  return (
    <div className="answer">
      <label htmlFor={id}>{scoring.reason}</label>
      <textarea
        id={id}
        className="text-field reason"
        rows={2}
        value={text}
        onChange={({ target }) => {
          setDraft(target.value);
        }}
        onBlur={() => {
          if (draft !== null) write(draft);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          // The row is left by it, and the field with it.
          if (key === "Enter" && !nativeEvent.isComposing && draft !== null) write(draft);
        }}
      />
      {text === "" && (
        <p className="muted answer-note">
          {scoring.reasonOffer(offer)}
          <button
            type="button"
            className="link"
            onClick={({ currentTarget }) => {
              currentTarget.closest(".answer")?.querySelector("textarea")?.focus();
              write(offer);
            }}
          >
            {scoring.takeReason}
          </button>
        </p>
      )}
    </div>
  );
}
