import { type ReactNode, useId } from "react";
import type { Setting } from "../../app/decisions";
import { MARK_COLOURS, type StoredState, WRITTEN_AS } from "../../core/state/stored-state";
import { useLanguage } from "../language";
import { isLanguage, LANGUAGES } from "../languages";
import { useTexts } from "../texts";
import { useHasty } from "../use-hasty";
import { CheckSwitches } from "./check-switches";
import { ProfileField } from "./profile-field";
import { RadioGroup } from "./radio-group";

interface SettingsTabProps {
  /** What the workbook keeps. */
  readonly kept: StoredState;
  readonly onSet: (setting: Setting) => Promise<void>;
  /** What starts a new year in the workbook. */
  readonly newYear: ReactNode;
}

/** How this workbook is reviewed and written, and the person's own language. */
export function SettingsTab({ kept: keptNow, onSet, newYear }: SettingsTabProps) {
  const [kept, set] = useHasty(keptNow, onSet);
  const { settings } = useTexts();
  const { chosen, choose } = useLanguage();
  const id = useId();
  return (
    <div className="settings">
      <section aria-labelledby={`${id}-workbook`}>
        <h2 className="section-title" id={`${id}-workbook`}>
          {settings.workbook}
        </h2>
        <p className="muted">{settings.workbookHint}</p>
        <ProfileField
          kept={kept.profile}
          onChoose={(profile) => {
            set({ type: "settings", settings: { profile } });
          }}
        />
        <RadioGroup
          legend={settings.writes}
          values={WRITTEN_AS}
          chosen={kept.writes}
          labelOf={(writes) => settings.writtenAs[writes]}
          onChoose={(writes) => {
            set({ type: "settings", settings: { writes } });
          }}
        />
        <RadioGroup
          legend={settings.colours}
          hint={settings.coloursHint}
          values={MARK_COLOURS}
          chosen={kept.colours}
          labelOf={(colours) => (
            <>
              {settings.colour[colours]} <span className={`mark-sample mark-${colours}`}>{settings.sample}</span>
            </>
          )}
          onChoose={(colours) => {
            set({ type: "settings", settings: { colours } });
          }}
        />
        <CheckSwitches
          switched={kept.switched}
          onSwitch={(check, isOn) => {
            set({ type: "switch", check, isOn });
          }}
        />
        {newYear}
      </section>
      <section aria-labelledby={`${id}-personal`}>
        <h2 className="section-title" id={`${id}-personal`}>
          {settings.personal}
        </h2>
        <p className="muted">{settings.personalHint}</p>
        <div className="field">
          <label htmlFor={`${id}-language`}>{settings.language}</label>
          <select
            className="text-field"
            id={`${id}-language`}
            value={chosen ?? ""}
            onChange={({ target }) => {
              choose(isLanguage(target.value) ? target.value : null);
            }}
          >
            <option value="">{settings.languages.automatic}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {settings.languages[language]}
              </option>
            ))}
          </select>
        </div>
      </section>
    </div>
  );
}
