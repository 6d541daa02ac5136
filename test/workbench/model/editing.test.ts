import { buildWorkbook, type CellDraft, type SheetDraft } from "../../../src/workbench/model/builder";
import { type WorkbookChange } from "../../../src/workbench/model/changes";
import { differences, snapshotOf } from "../../../src/workbench/model/compare";
import { locate, RefusedEdit, typeInto } from "../../../src/workbench/model/editing";
import { setHidden, setNumberFormats } from "../../../src/workbench/model/formatting";
import { addPart } from "../../../src/workbench/model/parts";
import { type Workbook } from "../../../src/workbench/model/workbook";
import { openModel } from "../../support/office";

const draft: SheetDraft = {
  name: "评分表",
  rows: [
    ["甲", 5],
    ["乙", 4],
    ["合计", "=SUM(B1:B2)"],
  ],
};

function open(cells: Record<string, CellDraft> = {}, more: Partial<SheetDraft> = {}): Workbook {
  return openModel(buildWorkbook({ ...draft, ...more, cells }));
}

test("typing recalculates, and tells what has happened in which order", () => {
  const model = open();
  const changes: WorkbookChange[] = [];
  model.subscribe((change) => changes.push(change));
  typeInto(model, "评分表", "B1", "10");
  expect(model.activeSheet.grid.get(2, 1).content).toBe(14);
  expect(changes).toMatchObject([
    { type: "data-changed", origin: "user", changeType: "RangeEdited", details: { before: 5, after: 10 } },
    { type: "calculated", range: { top: 2, bottom: 2, left: 1, right: 1 } },
  ]);
});

test("typing a number format along with a number keeps a format that is there", () => {
  const model = open({ B2: { value: 0, numberFormat: "0.0%" } });
  typeInto(model, "评分表", "B1", "50%");
  typeInto(model, "评分表", "B2", "50%");
  const formats = [0, 1].map((row) => model.activeSheet.grid.get(row, 1).style.numberFormat);
  expect(formats).toEqual(["0%", "0.0%"]);
});

test("a cell merged away takes nothing", () => {
  const model = open(
    {},
    {
      merges: ["A1:A2"],
      rows: [
        ["甲", 5],
        [null, 4],
      ],
    },
  );
  typeInto(model, "评分表", "A2", "丙");
  expect(model.activeSheet.grid.get(1, 0).content).toBeNull();
});

test.each([
  ["a broken formula", {}, "=SUM("],
  ["a protected sheet", { isProtected: true }, "5"],
])("%s is refused and changes nothing", (_, more, text) => {
  const model = open({}, more);
  const before = snapshotOf(model);
  expect(() => {
    typeInto(model, "评分表", "B1", text);
  }).toThrow(RefusedEdit);
  expect(differences(before, snapshotOf(model))).toEqual([]);
});

test("an unlocked cell of a protected sheet takes what is typed", () => {
  const model = open({ B1: { value: 5, isLocked: false } }, { isProtected: true });
  typeInto(model, "评分表", "B1", "6");
  expect(model.activeSheet.grid.get(0, 1).content).toBe(6);
});

describe("comparing a workbook with how it was", () => {
  test.each<[string, (model: Workbook) => void, RegExp]>([
    [
      "a value",
      (model) => {
        typeInto(model, "评分表", "B1", "6");
      },
      /^评分表!B1: /,
    ],
    [
      "text instead of a number",
      (model) => {
        typeInto(model, "评分表", "B1", "'5");
      },
      /^评分表!B1: /,
    ],
    [
      "a number format",
      (model) => {
        const { sheet, range } = locate(model, "评分表", "B1");
        setNumberFormats(model, sheet, range, () => "@", "user");
      },
      /^评分表!B1: .*@/,
    ],
    [
      "a hidden row",
      (model) => {
        setHidden(model, model.activeSheet, "row", [0, 0], true);
      },
      /^评分表!row 1: /,
    ],
    [
      "stored state",
      (model) => {
        addPart(model, "<s xmlns='urn:x'/>");
      },
      /^part 1: /,
    ],
  ])("%s differs", (_, change, line) => {
    const model = open();
    const before = snapshotOf(model);
    change(model);
    expect(differences(before, snapshotOf(model))[0]).toMatch(line);
  });

  test("typing a value and typing the old one back leaves no difference", () => {
    const model = open();
    const before = snapshotOf(model);
    typeInto(model, "评分表", "B1", "6");
    typeInto(model, "评分表", "B1", "5");
    expect(differences(before, snapshotOf(model))).toEqual([]);
  });
});
