import { checks } from "../../core/checks/catalogue/index.generated";
import { type CheckId, runs } from "../../core/checks/findings";
import type { CheckSettings } from "../../core/checks/settings";
import { Disclosure } from "../components/disclosure";
import { Severity } from "../components/severity";
import { useTexts } from "../texts";

interface CheckSwitchesProps {
  readonly switched: CheckSettings["switched"];
  readonly onSwitch: (check: CheckId, isOn: boolean) => void;
}

/** Every check, to be switched off or on for this workbook. */
export function CheckSwitches({ switched, onSwitch }: CheckSwitchesProps) {
  const { settings, checks: words } = useTexts();
  return (
    <div className="switches">
      <Disclosure label={settings.checks}>
        {(panel) => (
          <fieldset className="choice" {...panel}>
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
        )}
      </Disclosure>
    </div>
  );
}
