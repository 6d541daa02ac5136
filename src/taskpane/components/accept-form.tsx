import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTexts } from "../texts";

interface AcceptFormProps {
  /** Whether the template's fault can be accepted once for all its copies. */
  readonly isOfTemplate: boolean;
  readonly onAccept: (reason: string, isForTemplate: boolean) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is accepted. */
export function AcceptForm({ isOfTemplate, onAccept, onCancel }: AcceptFormProps) {
  const { handling } = useTexts();
  const id = useId();
  const [reason, give] = useState("");
  const [isForTemplate, choose] = useState(false);
  const [isMissing, say] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") onAccept(reason.trim(), isForTemplate);
    else {
      say(true);
      field.current?.focus();
    }
  };

  return (
    <form
      className="accept-form"
      aria-label={handling.acceptLabel}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        // The arrows and Home move the cursor here, not the list.
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
      }}
    >
      <label htmlFor={id}>{handling.reason}</label>
      <input
        className="text-field"
        id={id}
        ref={field}
        type="text"
        autoComplete="off"
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-problem` : undefined}
        onChange={({ target }) => {
          give(target.value);
          say(false);
        }}
      />
      {isMissing && (
        <p className="accept-problem" id={`${id}-problem`} role="alert">
          {handling.noReason}
        </p>
      )}
      {isOfTemplate && (
        <label className="accept-template">
          <input
            type="checkbox"
            checked={isForTemplate}
            onChange={({ target }) => {
              choose(target.checked);
            }}
          />
          <span>{handling.ofTemplate}</span>
        </label>
      )}
      <div className="accept-buttons">
        <button type="submit" className="button button-secondary">
          {handling.confirm}
        </button>
        <button type="button" className="button button-subtle" onClick={onCancel}>
          {handling.cancel}
        </button>
      </div>
    </form>
  );
}
