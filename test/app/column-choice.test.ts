import { readState } from "../../src/core/state/stored-state";
import { sheetOf } from "../support/grid";
import { inShort, opened } from "../support/session";

const UNKNOWN = sheetOf(`
  考勤情况 | < | < | <
  甲栏 | 乙栏 | 丙栏 | 丁栏
  出勤 | 40 | 按比例 | 38
  纪律 | 60 | 每次扣2分 | 70
`);
const CHOICE = {
  header: { first: 1, last: 1 },
  columns: { level1: [0], weight: [1], criterion: [2], score: [3] },
} as const;

const paths = ({ session }: ReturnType<typeof opened>) =>
  session.state().review?.tables.flatMap(({ table }) => table.indicators.map(({ path }) => path.join("/")));

it("reads the columns as a person says, and again so the next time", async () => {
  const given = opened(UNKNOWN);
  await given.session.review();
  expect(given.session.state()).toMatchObject({ keepsChoice: false, review: { skipped: "no-indicator-table" } });
  expect(await given.callsOf(() => given.session.chooseColumns(CHOICE))).toBe("apply, read");
  expect(inShort(given.session.state().notice)).toBe("chosen");
  expect(paths(given)).toEqual(["出勤", "纪律"]);
  await given.session.review();
  expect(paths(given)).toEqual(["出勤", "纪律"]);
  expect(given.session.state().keepsChoice).toBe(true);
});

it("forgets it again, and leaves nothing behind", async () => {
  const { session, host } = opened(UNKNOWN);
  await session.chooseColumns(CHOICE);
  expect(host.storedState).not.toBeNull();
  await session.chooseColumns(null);
  expect(inShort(session.state().notice)).toBe("columns-forgotten");
  expect(session.state()).toMatchObject({ keepsChoice: false, review: { skipped: "no-indicator-table" } });
  expect(host.storedState).toBeNull();
});

it("can be taken back", async () => {
  const { session, host, settled } = opened(UNKNOWN);
  await session.chooseColumns(CHOICE);
  await session.undo();
  await settled();
  expect(host.storedState).toBeNull();
  expect(session.state()).toMatchObject({ keepsChoice: false, review: { skipped: "no-indicator-table" } });
});

it("says where the columns named come to no table", async () => {
  const { session } = opened(UNKNOWN);
  await session.chooseColumns({ header: { first: 3, last: 3 }, columns: { score: [3] } });
  expect(inShort(session.state().notice)).toBe("chosen, no table");
});

it("writes nothing where it is what the workbook keeps already", async () => {
  const { session, callsOf } = opened(UNKNOWN);
  await session.chooseColumns(CHOICE);
  expect(await callsOf(() => session.chooseColumns(CHOICE))).toBe("read");
});

it("keeps what else the workbook keeps, and the choices for other sheets", async () => {
  const { session, host } = opened(UNKNOWN);
  const other = { sheet: "另一张", role: "score", column: 3, header: "得分" };
  host.storedState = JSON.stringify({ version: 1, profile: "p", columns: [other], accepted: [] });
  await session.chooseColumns(CHOICE);
  await session.chooseColumns(null);
  expect(readState(host.storedState)).toMatchObject({ state: { profile: "p", columns: [other] } });
});

it.each([
  ["of another version", JSON.stringify({ version: 99 })],
  ["that is damaged", "{"],
])("leaves a stored state alone %s", async (_, text) => {
  const { session, host } = opened(UNKNOWN);
  host.storedState = text;
  await session.chooseColumns(CHOICE);
  expect(inShort(session.state().notice)).toBe("state-not-ours");
  expect(host.storedState).toBe(text);
});
