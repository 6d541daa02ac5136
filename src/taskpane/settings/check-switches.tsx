import { useId, useState } from "react";
import { checks } from "../../core/checks/catalogue/index.generated";
import { type CheckId, runs } from "../../core/checks/findings";
import type { CheckSettings } from "../../core/checks/settings";
import { Icon } from "../components/icon";
import { Severity } from "../components/severity";
import { useTexts } from "../texts";

interface CheckSwitchesProps {
  readonly switched: CheckSettings["switched"];
  readonly onSwitch: (check: CheckId, isOn: boolean) => void;
}

/** Every check, to be switched off or on for this workbook. */
export function CheckSwitches({ switched, onSwitch }: CheckSwitchesProps) {
  const { settings, checks: words } = useTexts();
  const [isOpen, open] = useState(false);
  const id = useId();
  return (
    <div className="switches">
      <button
        type="button"
        className="accepted-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          open(!isOpen);
        }}
      >
        {settings.checks}
        <Icon name="chevron" />
      </button>
      <fieldset className="choice" id={id} hidden={!isOpen}>
        <legend className="visually-hidden">{settings.checks}</legend>
        <p className="muted">{settings.checksHint}</p>
        {checks.map(({ id: check, severity }) => (
          <label key={check}>
            <input
              type="checkbox"
              checked={runs(check, { switched })}
              onChange={({ target }) => {
                onSwitch(check, target.checked);
              }}
            />
            <span>
              {words[check].name}
              {!runs(check, { switched: {} }) && <span className="muted"> {settings.offByDefault}</span>}
            </span>
            <Severity level={severity}>{null}</Severity>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
