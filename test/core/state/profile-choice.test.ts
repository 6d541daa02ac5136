import { isReadable, type Profiles, profileInForce } from "../../../src/core/state/profile-choice";
import { EMPTY_STATE, type StoredState, writeState } from "../../../src/core/state/stored-state";
import { profiles } from "../../../src/profiles/index.generated";
import national2020 from "../../../src/profiles/national-2020";
import sichuan2025 from "../../../src/profiles/sichuan-2025";

const KNOWN: Profiles = { standard: national2020, all: profiles };
const OWN = { id: "own", name: "本县", source: "本县办法", extends: "sichuan-2025", decimals: 1 };

const inForce = (profile: StoredState["profile"]): string =>
  profileInForce(KNOWN, writeState({ ...EMPTY_STATE, profile })).id;

it.each<[string, StoredState["profile"], string, boolean]>([
  ["nothing", null, "national-2020", true],
  ["one of ours", "sichuan-2025", "sichuan-2025", true],
  ["one that this version doesn't know", "mars-2031", "national-2020", false],
  ["a person's own", OWN, "own", true],
  ["a person's own that can't be read", { ...OWN, decimals: "one" }, "national-2020", false],
])("a workbook that keeps %s", (_, kept, expected, canBeRead) => {
  expect(inForce(kept)).toBe(expected);
  expect(isReadable(kept, KNOWN)).toBe(canBeRead);
});

it("what is named now stands above what the workbook keeps", () => {
  expect(profileInForce(sichuan2025, writeState({ ...EMPTY_STATE, profile: "national-2020" }))).toBe(sichuan2025);
});
