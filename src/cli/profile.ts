import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FieldProblem } from "../core/scoring/json-fields";
import { readProfile } from "../core/scoring/read-profile";
import type { ProfileChoice } from "../core/state/profile-choice";
import { profiles } from "../profiles/index.generated";
import national2020 from "../profiles/national-2020";
import { MisuseError } from "./arguments";
import type { Io } from "./io";

/** A file that was named as a profile isn't one. */
export class UnusableProfileError extends Error {
  override readonly name = "UnusableProfileError";

  constructor(
    readonly file: string,
    readonly problems: readonly FieldProblem[],
  ) {
    super(file);
  }
}

/**
 * The profile that `--profile` names, by its id or as a JSON file; without one, what each workbook keeps. Rejects with a
 * {@link MisuseError} or an {@link UnusableProfileError}.
 */
export async function chosenProfile(named: string | null, { folder }: Pick<Io, "folder">): Promise<ProfileChoice> {
  if (named === null) return { standard: national2020, all: profiles };
  const known = profiles.find(({ id }) => id === named);
  if (known) return known;
  const read = readProfile(await jsonAt(path.resolve(folder, named), named), profiles);
  if (read.type === "problems") throw new UnusableProfileError(named, read.problems);
  return read.profile;
}

async function jsonAt(location: string, named: string): Promise<unknown> {
  const text = await readFile(location, "utf8").catch(() => {
    throw new MisuseError("unknown-profile", named);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableProfileError(named, [{ path: "", code: "not-an-object" }]);
  }
}
