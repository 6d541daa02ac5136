import type { SessionState } from "../../app/session-state";
import { statusTexts, type Tone } from "../status";
import { useTexts } from "../texts";
import { Icon, type IconName } from "./icon";

const ICONS: { readonly [T in Tone]: IconName | null } = {
  neutral: null,
  good: "good",
  warning: "warning",
  bad: "error",
};

interface StatusLineProps {
  readonly state: SessionState;
  readonly onFixText: () => void;
}

/** What was done or could not be done, in the same place always, read out when it changes. */
export function StatusLine({ state, onFixText }: StatusLineProps) {
  const texts = useTexts();
  const lines = statusTexts(state, texts);
  return (
    <div className={`status status-${lines[0]?.tone ?? "neutral"}`}>
      <div role="status" aria-live="polite" aria-label={texts.pane.status.label}>
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
      <div className="progress" hidden={state.status === "idle"} />
    </div>
  );
}
