import { useEffect, useRef } from "react";
import type { SessionState } from "../../app/session-state";
import { statusTexts, type Tone } from "../status";
import { useTexts } from "../texts";
import { Icon, type IconName } from "./icon";
import { LongWriteProgress } from "./long-write-progress";

const ICONS: { readonly [T in Tone]: IconName | null } = {
  neutral: null,
  good: "good",
  warning: "warning",
  bad: "error",
};

interface StatusLineProps {
  readonly state: SessionState;
  readonly onFixText: () => void;
  readonly onStop: () => void;
}

/** What was done or could not be done, in the same place always, read out when it changes. */
export function StatusLine({ state, onFixText, onStop }: StatusLineProps) {
  const texts = useTexts();
  const lines = statusTexts(state, texts);
  const { status, longWrite } = state;
  const isLong = longWrite !== null;
  const line = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (isLong) return;
    // What stopped the write has gone, with the focus in it.
    if (hadFocus.current && document.activeElement === document.body) line.current?.focus();
    hadFocus.current = false;
  }, [isLong]);
  return (
    <div className={`status status-${lines[0]?.tone ?? "neutral"}`}>
      <div role="status" ref={line} tabIndex={-1} aria-live="polite" aria-label={texts.pane.status.label}>
        {lines.map(({ tone, text }) => {
          const icon = ICONS[tone];
          return (
            <p key={text} className={`status-text tone-${tone}`}>
              {icon && <Icon name={icon} />}
              <span>{text}</span>
            </p>
          );
        })}
      </div>
      {lines.some(({ offer }) => offer === "fix-text") && (
        <button type="button" className="button button-secondary status-offer" onClick={onFixText}>
          {texts.pane.actions.fixText}
        </button>
      )}
      {longWrite && (
        <LongWriteProgress
          write={longWrite}
          onFocus={() => {
            hadFocus.current = true;
          }}
          onStop={onStop}
        />
      )}
      <div className="progress" hidden={status === "idle"} />
    </div>
  );
}
