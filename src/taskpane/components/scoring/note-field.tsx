import { useId, useState } from "react";
import type { Session } from "../../../app/session";
import type { EntryRole } from "../../../core/working-paper/entry";
import type { KeyedRow } from "../../../core/working-paper/keyed";
import { reasonFor } from "../../../core/working-paper/reasons";
import { useTexts } from "../../texts";

interface NoteFieldProps {
  /** The indicator with what is being answered. */
  readonly row: KeyedRow;
  readonly onEnter: Session["enter"];
}

/** Why points are lost, in the working paper; a sentence made from the unmet points is offered, to be edited. */
export function ReasonField({ row, onEnter }: NoteFieldProps) {
  const { scoring, paper } = useTexts();
  return (
    <NoteField row={row} onEnter={onEnter} role="reason" label={scoring.reason} offer={reasonFor(row, paper.reasons)} />
  );
}

/** What the answers rest on, in the working paper. */
export function EvidenceField({ row, onEnter }: NoteFieldProps) {
  return <NoteField row={row} onEnter={onEnter} role="evidence" label={useTexts().scoring.evidence} offer={null} />;
}

interface WordsProps extends NoteFieldProps {
  readonly role: Extract<EntryRole, "reason" | "evidence">;
  readonly label: string;
  /** A sentence to take over; the field is only there where that isn't "" or something is written. Null for none ever. */
  readonly offer: string | null;
}

/** A few words in the working paper: the cell of the first point that has any, else of the first point. */
function NoteField({ row, onEnter, role, label, offer }: WordsProps) {
  const { scoring } = useTexts();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const point = row.points.find(({ written }) => written[role] !== "") ?? row.points[0];
  const kept = point?.written[role] ?? "";
  if (!point?.kept || (offer === "" && kept === "" && draft === null)) return null;
  const text = draft ?? kept;
  const write = (words: string): void => {
    if (words === kept) {
      setDraft(null);
      return;
    }
    setDraft(words);
    const value = words.trim() === "" ? ({ type: "empty" } as const) : ({ type: "text", text: words.trim() } as const);
    void onEnter({ key: point.key, role, value }).then((isWritten) => {
      if (isWritten) setDraft((now) => (now === words ? null : now));
    });
  };
  return (
    <div className="note-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="text-field note-text"
        rows={role === "reason" ? 2 : 1}
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
      {offer !== null && offer !== "" && text === "" && (
        <p className="muted answer-note">
          {scoring.reasonOffer(offer)}
          <button
            type="button"
            className="link"
            onClick={({ currentTarget }) => {
              currentTarget.closest(".note-field")?.querySelector("textarea")?.focus();
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
