import type { Profile } from "../scoring/profile";
import { readProfile } from "../scoring/read-profile";
import { readState, type StoredState } from "./stored-state";

/** The profiles that there are, and the one that is in force where nobody has chosen. */
export interface Profiles {
  readonly standard: Profile;
  readonly all: readonly Profile[];
}

/** A profile that somebody names now, or those of which a workbook keeps its own choice. */
export type ProfileChoice = Profile | Profiles;

/**
 * The profile in force for a workbook: what is named now, else what the workbook keeps, else the standard one. The
 * review names it, so that a kept one that this version doesn't know is never taken for the standard one unseen.
 */
export function profileInForce(choice: ProfileChoice, storedState: string | null): Profile {
  if (!("standard" in choice)) return choice;
  const read = readState(storedState);
  return profileKept(read.type === "state" ? read.state.profile : null, choice);
}

/** What a kept choice comes to: an id or a person's own profile; null, or what this version doesn't know, is the standard one. */
export function profileKept(kept: StoredState["profile"], { standard, all }: Profiles): Profile {
  return (kept === null ? null : profileNamed(kept, all)) ?? standard;
}

/** Whether this version can read a kept choice. */
export function isReadable(kept: StoredState["profile"], { all }: Profiles): boolean {
  return kept === null || profileNamed(kept, all) !== null;
}

function profileNamed(kept: NonNullable<StoredState["profile"]>, all: readonly Profile[]): Profile | null {
  if (typeof kept === "string") return all.find(({ id }) => id === kept) ?? null;
  const read = readProfile(kept, all);
  return read.type === "profile" ? read.profile : null;
}
