import { type ChangeEvent, useId, useState } from "react";
import { readProfile } from "../../core/scoring/read-profile";
import { profileKept } from "../../core/state/profile-choice";
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
  const isOwn = kept !== null && typeof kept !== "string";
  const { name: nameInForce, scoredColumn } = profileKept(kept, { standard: national2020, all: profiles });

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
          aria-describedby={`${id}-scored`}
          value={typeof kept === "string" ? kept : isOwn ? OWN : ""}
          onChange={({ target }) => {
            say([]);
            if (target.value !== OWN) onChoose(target.value === "" ? null : target.value);
          }}
        >
          <option value="">{settings.standard(national2020.name)}</option>
          {profiles.map(({ id: each, name }) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
          {isOwn && <option value={OWN}>{settings.own(nameInForce)}</option>}
        </select>
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

/** No profile's id: ids have no spaces. */
const OWN = "own profile";
