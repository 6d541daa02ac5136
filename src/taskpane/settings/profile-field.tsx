import { type ChangeEvent, useId, useState } from "react";
import { readProfile } from "../../core/scoring/read-profile";
import { isReadable, profileKept } from "../../core/state/profile-choice";
import { readOwnProfile, type StoredState } from "../../core/state/stored-state";
import { profiles } from "../../profiles/index.generated";
import national2020 from "../../profiles/national-2020";
import { Icon } from "../components/icon";
import { useTexts } from "../texts";

type Kept = StoredState["profile"];

interface ProfileFieldProps {
  readonly kept: Kept;
  readonly onChoose: (profile: Kept) => void;
}

/** The rules in force for the workbook: those that there are, or a person's own out of a file. */
export function ProfileField({ kept, onChoose }: ProfileFieldProps) {
  const { settings, profiles: words } = useTexts();
  const id = useId();
  const [problems, say] = useState<readonly string[]>([]);
  const chosen = optionOf(kept);
  const { name: nameInForce, scoredColumn } = profileKept(kept, PROFILES);

  const load = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const text = await target.files?.[0]?.text();
    // The same file may be chosen again once it is mended.
    target.value = "";
    if (text === undefined) return;
    const profile = readOwnProfile(text);
    const read = profile && readProfile(profile, profiles);
    if (read?.type === "profile") {
      say([]);
      onChoose(profile);
    } else say(read ? [settings.unusable, ...read.problems.map(words.problem)] : [settings.notJson]);
  };

  return (
    <>
      <div className="field">
        <label htmlFor={id}>{settings.profile}</label>
        <select
          className="text-field"
          id={id}
          aria-describedby={chosen === UNREADABLE ? `${id}-unreadable ${id}-scored` : `${id}-scored`}
          value={chosen}
          onChange={({ target: { value } }) => {
            say([]);
            if (value !== OWN && value !== UNREADABLE) onChoose(value === "" ? null : value);
          }}
        >
          <option value="">{settings.standard(national2020.name)}</option>
          {profiles.map(({ id: each, name }) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
          {chosen === OWN && <option value={OWN}>{settings.own(nameInForce)}</option>}
          {chosen === UNREADABLE && <option value={UNREADABLE}>{settings.unreadable}</option>}
        </select>
        {chosen === UNREADABLE && (
          <p className="doubt" id={`${id}-unreadable`}>
            <Icon name="warning" />
            <span>{settings.unreadableHint(nameInForce)}</span>
          </p>
        )}
        <p className="muted" id={`${id}-scored`}>
          {settings.scored(settings.scoredColumn[scoredColumn ?? "none"])}
        </p>
      </div>
      <label className="button button-secondary file-button">
        <Icon name="open" />
        <span>{settings.import}</span>
        <input
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void load(event);
          }}
        />
      </label>
      {problems.length > 0 && (
        <div className="profile-problems" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
    </>
  );
}

const PROFILES = { standard: national2020, all: profiles };

/** No profiles' ids: ids have no spaces. */
const [OWN, UNREADABLE] = ["own profile", "unreadable profile"];

function optionOf(kept: Kept): string {
  if (!isReadable(kept, PROFILES)) return UNREADABLE;
  return typeof kept === "string" ? kept : kept === null ? "" : OWN;
}
