import fc from "fast-check";
import {
  type Acceptance,
  type ColumnChoice,
  EMPTY_STATE,
  MARK_COLOURS,
  WRITTEN_AS,
  readState,
  stateChange,
  type StoredState,
  writeState,
} from "../../../src/core/state/stored-state";
import { statePart, textOfStatePart } from "../../../src/hosts/state-part";

const columns: fc.Arbitrary<ColumnChoice> = fc.record({
  sheet: fc.string(),
  role: fc.constantFrom("weight", "score", "criterion"),
  column: fc.nat(16383),
  header: fc.string({ unit: "binary" }),
});
const accepted: fc.Arbitrary<Acceptance> = fc.record({
  scope: fc.constantFrom("finding", "template"),
  sheet: fc.string(),
  check: fc.constantFrom("score-missing", "text-number"),
  path: fc.array(fc.string({ unit: "binary" })),
  fingerprint: fc.string(),
  reason: fc.string({ unit: "binary" }),
});
const states: fc.Arbitrary<StoredState> = fc.record({
  profile: fc.oneof(fc.constant(null), fc.string(), fc.constant({ id: "own", extends: "national-2020", decimals: 1 })),
  columns: fc.array(columns),
  accepted: fc.array(accepted),
  switched: fc.dictionary(fc.constantFrom("score-missing", "text-number"), fc.boolean(), { noNullPrototype: true }),
  writes: fc.constantFrom(...WRITTEN_AS),
  colours: fc.constantFrom(...MARK_COLOURS),
});

const STATE: StoredState = {
  ...EMPTY_STATE,
  profile: "national-2020",
  columns: [{ sheet: "自评表", role: "score", column: 8, header: "专家评分" }],
  accepted: [
    {
      scope: "finding",
      check: "score-missing",
      sheet: "自评表",
      path: ["产出", "数量"],
      fingerprint: "5|",
      reason: "待第三方复核",
    },
  ],
};

describe("the stored state", () => {
  it("is read as it was written, out of the part in the workbook too", () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = writeState(state);
        expect(readState(text)).toEqual({ type: "state", state });
        expect(text === null ? null : textOfStatePart(statePart(text))).toBe(text);
      }),
    );
  });

  it("leaves nothing behind when it is empty", () => {
    expect(writeState(EMPTY_STATE)).toBeNull();
    expect(readState(null)).toEqual({ type: "state", state: EMPTY_STATE });
  });

  it.each<[string, string]>([
    ["no JSON", "<state/>"],
    ["a list", "[1]"],
    ["no version", '{"profile":null,"columns":[],"accepted":[]}'],
    ["a profile that is a number", '{"version":1,"profile":7,"columns":[],"accepted":[]}'],
    ["no acceptances", '{"version":2,"profile":null,"columns":[]}'],
    [
      "a column before the first",
      '{"version":1,"profile":null,"columns":[{"sheet":"甲","role":"score","column":-1,"header":""}],"accepted":[]}',
    ],
    [
      "an acceptance without its reason",
      '{"version":2,"profile":null,"columns":[],"accepted":[{"scope":"finding","check":"a","sheet":"","path":[],"fingerprint":""}]}',
    ],
    ["a check switched to a word", JSON.stringify({ version: 2, ...EMPTY_STATE, switched: { "text-number": "off" } })],
    ["colours that there aren't", JSON.stringify({ version: 2, ...EMPTY_STATE, colours: "pink" })],
    ["scores written in some other way", JSON.stringify({ version: 2, ...EMPTY_STATE, writes: "words" })],
  ])("is damaged with %s, and is not written over", (_, text) => {
    expect(readState(text)).toEqual({ type: "damaged" });
    expect(stateChange(text, () => STATE)).toBeNull();
  });

  it("of a later version is known as such, and is not written over", () => {
    const text = '{"version":3,"profile":{"id":"x"}}';
    expect(readState(text)).toEqual({ type: "unknown-version", version: 3 });
    expect(stateChange(text, () => STATE)).toBeNull();
  });

  it("of the first version is read, and written as the present one", () => {
    const { profile, columns } = STATE;
    const text = JSON.stringify({ version: 1, profile, columns, accepted: [] });
    const state = { ...EMPTY_STATE, profile, columns };
    expect(readState(text)).toEqual({ type: "state", state });
    expect(stateChange(text, (read) => read)).toEqual({ before: text, after: writeState(state) });
  });

  it("is changed from what was read to what it shall be", () => {
    const text = writeState(STATE);
    expect(stateChange(null, () => STATE)).toEqual({ before: null, after: text });
    expect(stateChange(text, () => EMPTY_STATE)).toEqual({ before: text, after: null });
  });
});
