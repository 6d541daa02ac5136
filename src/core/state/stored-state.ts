/**
 * What a workbook keeps of us beside its cells. Answers aren't here: they live in the working paper's cells alone.
 * A change of this shape is a new version.
 */
export interface StoredState {
  /** The id of the profile in force, or the profile itself where it is a person's own; null for the one by default. */
  readonly profile: string | OwnProfile | null;
  readonly columns: readonly ColumnChoice[];
  readonly accepted: readonly Acceptance[];
  /** Checks switched on or off by their id, against what they are by default. */
  readonly switched: { readonly [check: string]: boolean };
  /** Whether totals and scores are written as formulas or as plain values. */
  readonly writes: WrittenAs;
  /** In which colours marks shine. */
  readonly colours: MarkColours;
}

export const WRITTEN_AS = ["formulas", "values"] as const;
export type WrittenAs = (typeof WRITTEN_AS)[number];

export const MARK_COLOURS = ["amber", "blue", "grey"] as const;
export type MarkColours = (typeof MARK_COLOURS)[number];

/** A person's own profile, as their JSON file holds it (`core/scoring/read-profile`). */
export type OwnProfile = Readonly<Record<string, unknown>>;

/** Which column of a sheet has a role, as a person has said. */
export interface ColumnChoice {
  readonly sheet: string;
  readonly role: string;
  /** Counted from 0. */
  readonly column: number;
  /** What the column's header said then: under another header the choice no longer holds. */
  readonly header: string;
}

/** A finding that a person has accepted. Never keyed by an address: rows come and go. */
export interface Acceptance {
  /**
   * `finding`: on this sheet, as long as the values there are the same. `template`: wherever this check meets the same
   * criterion with the same weight, on other sheets and in next year's copy too.
   */
  readonly scope: "finding" | "template";
  readonly check: string;
  /** The sheet on which it was accepted. */
  readonly sheet: string;
  /** The indicator's name, below those of its parents; empty for the table as a whole. */
  readonly path: readonly string[];
  /** Of what has to stay the same for the acceptance to hold. */
  readonly fingerprint: string;
  readonly reason: string;
}

const STATE_VERSION = 2;
/** Like the present one, but without settings, and nothing was ever accepted in it. */
const VERSION_BEFORE = 1;

export const EMPTY_STATE: StoredState = {
  profile: null,
  columns: [],
  accepted: [],
  switched: {},
  writes: "formulas",
  colours: "amber",
};

/** What the text of a stored state turns out to be. */
export type ReadState =
  | { readonly type: "state"; readonly state: StoredState }
  /** Written by another version of us: left as it is. */
  | { readonly type: "unknown-version"; readonly version: number }
  /** Not what any version of us writes. */
  | { readonly type: "damaged" };

/** Reads the text of a stored state; null, where a workbook has none, is the empty state. */
export function readState(text: string | null): ReadState {
  if (text === null) return { type: "state", state: EMPTY_STATE };
  const read = parsed(text);
  if (!isRecord(read) || typeof read.version !== "number") return { type: "damaged" };
  const { version, profile, columns, accepted, switched, writes, colours } = read;
  if (version !== STATE_VERSION && version !== VERSION_BEFORE) return { type: "unknown-version", version };
  if (!isKeptProfile(profile) || !isListOf(columns, isColumnChoice)) return { type: "damaged" };
  if (version === VERSION_BEFORE) return { type: "state", state: { ...EMPTY_STATE, profile, columns } };
  return isListOf(accepted, isAcceptance) &&
    isSwitched(switched) &&
    isOneOf(WRITTEN_AS, writes) &&
    isOneOf(MARK_COLOURS, colours)
    ? { type: "state", state: { profile, columns, accepted, switched, writes, colours } }
    : { type: "damaged" };
}

/** A person's own profile out of its file; null for what holds no JSON object. What is wrong in it, `readProfile` says. */
export function readOwnProfile(text: string): OwnProfile | null {
  const read = parsed(text);
  return isRecord(read) ? read : null;
}

/** The text that a state is stored as; null for the empty state, which leaves nothing behind. */
export function writeState(state: StoredState): string | null {
  const { profile, columns, accepted, switched, writes, colours } = state;
  const kept = { version: STATE_VERSION, profile, columns, accepted, switched, writes, colours };
  const text = JSON.stringify(kept);
  if (text === JSON.stringify({ version: STATE_VERSION, ...EMPTY_STATE })) return null;
  // XML can't hold these, not even escaped; JSON itself escapes what lies below them.
  return text.replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/** What a plan says of the stored state, changed from what the text says; null where that isn't ours to write. */
export function stateChange(
  text: string | null,
  change: (state: StoredState) => StoredState,
): { readonly before: string | null; readonly after: string | null } | null {
  const read = readState(text);
  return read.type === "state" ? { before: text, after: writeState(change(read.state)) } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, isOne: (entry: unknown) => entry is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isSwitched(value: unknown): value is StoredState["switched"] {
  return isRecord(value) && Object.values(value).every((isOn) => typeof isOn === "boolean");
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return known.some((one) => one === value);
}

function isKeptProfile(value: unknown): value is StoredState["profile"] {
  return value === null || isText(value) || isRecord(value);
}

const isText = (value: unknown): value is string => typeof value === "string";

function isColumnChoice(value: unknown): value is ColumnChoice {
  if (!isRecord(value)) return false;
  const { sheet, role, column, header } = value;
  return isText(sheet) && isText(role) && isText(header) && Number.isInteger(column) && Number(column) >= 0;
}

function isAcceptance(value: unknown): value is Acceptance {
  if (!isRecord(value)) return false;
  const { scope, path } = value;
  const texts = [value.check, value.sheet, value.fingerprint, value.reason];
  return (scope === "finding" || scope === "template") && isListOf(path, isText) && texts.every(isText);
}
