import { EMPTY_STATE } from "../../../src/core/state/stored-state";
import { choiceFor, withChoice } from "../../../src/core/state/table-choice";
import { NO_CHOICE, type TableChoice } from "../../../src/core/table/choice";
import { sheetOf } from "../../support/grid";

const SHEET = sheetOf(`
  甲 栏 | 乙栏 | 丙栏
  出勤 | 100 | 90
`);
const CHOICE: TableChoice = { header: { first: 0, last: 0 }, columns: { level1: [0], weight: [1], score: [2] } };
const STATE = withChoice(EMPTY_STATE, SHEET, CHOICE);

it("is kept by what the columns' labels say", () => {
  expect(STATE.columns.map(({ role, column, header }) => [role, column, header])).toEqual([
    ["level1", 0, "甲栏"],
    ["weight", 1, "乙栏"],
    ["score", 2, "丙栏"],
  ]);
  expect(choiceFor(SHEET, STATE)).toEqual(CHOICE);
});

it("follows the header when rows come above it", () => {
  const moved = sheetOf(`
    某镇考核表

    甲栏 | 乙栏 | 丙栏
    出勤 | 100 | 90
  `);
  expect(choiceFor(moved, STATE)).toEqual({ ...CHOICE, header: { first: 2, last: 2 } });
});

it.each([
  ["under another header", sheetOf("甲栏 | 丁栏 | 丙栏\n出勤 | 100 | 90")],
  ["on another sheet", { ...SHEET, name: "Sheet2" }],
])("holds no longer %s", (_, sheet) => {
  expect(choiceFor(sheet, STATE)).toEqual(NO_CHOICE);
});

it("is kept for a table without a header too, and replaced by the next one for the sheet", () => {
  const bare: TableChoice = { header: null, columns: { level1: [0], weight: [1] } };
  expect(choiceFor(SHEET, withChoice(STATE, SHEET, bare))).toEqual(bare);
  expect(withChoice(STATE, SHEET, NO_CHOICE).columns).toEqual([]);
});
