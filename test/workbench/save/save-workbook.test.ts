import { readFileSync } from "node:fs";
import { formatCell, formatRange } from "../../../src/core/sheet/address";
import type { SheetDraft } from "../../../src/core/edits/sheet-draft";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { loadWorkbook } from "../../../src/workbench/load/load-workbook";
import { addConditionalFormat, changeConditionalFormat } from "../../../src/workbench/model/conditional-formats";
import { locate, typeInto } from "../../../src/workbench/model/editing";
import { setHidden, setNumberFormats } from "../../../src/workbench/model/formatting";
import { addPart } from "../../../src/workbench/model/parts";
import { insertRows } from "../../../src/workbench/model/structure";
import { type Workbook } from "../../../src/workbench/model/workbook";
import { FileChanges } from "../../../src/workbench/save/save-workbook";
import { draftOfSheet } from "../../../src/workbench/save/new-sheet";
import { cellOf, draftOf } from "../../support/draft";
import { openExcel } from "../../support/excel";
import { openModel } from "../../support/office";
import { SAMPLE } from "../../support/sample";

const SHEET = "评分表";
const bytes = new Uint8Array(readFileSync(SAMPLE));

async function open(): Promise<{ model: Workbook; changes: FileChanges }> {
  const model = openModel((await loadWorkbook("sample.xlsx", bytes)).data);
  return { model, changes: new FileChanges(model, bytes) };
}

function addRule(model: Workbook, formula: string): void {
  const { sheet, range } = locate(model, SHEET, "I4:I22");
  changeConditionalFormat(model, sheet, addConditionalFormat(model, sheet, [range], "Custom"), { formula });
}

it("gives the very bytes back where nothing has changed, or everything is as it was again", async () => {
  const { model, changes } = await open();
  expect((await changes.save()).bytes).toEqual(bytes);
  typeInto(model, SHEET, "I20", "5");
  typeInto(model, SHEET, "I20", "10");
  expect(await changes.save()).toEqual({ bytes, leftOut: [] });
});

it("writes cells, number formats and marks into the file", async () => {
  const { model, changes } = await open();
  const { sheet, range } = locate(model, SHEET, "I5");
  typeInto(model, SHEET, "I20", "4.5");
  typeInto(model, SHEET, "I23", "=SUM(I4:I22)");
  typeInto(model, SHEET, "K2", "备注");
  setNumberFormats(model, sheet, range, () => "0.00", "user");
  addRule(model, '=AND(I4>F4,N("sc:score-exceeds-weight")=0)');
  const saved = await changes.save();
  expect(saved.leftOut).toEqual([]);

  const after = (await (await openWorkbook(saved.bytes)).read({ type: "active" })).sheet;
  const shown = ["I20", "I23", "K2", "I5"].map((address) => {
    const { range: place } = locate(model, SHEET, address);
    const { value, formula, numberFormat } = cellAt(after, { row: place.top, column: place.left });
    return [formatCell({ row: place.top, column: place.left }), value, formula, numberFormat];
  });
  expect(shown).toEqual([
    ["I20", { type: "number", number: 4.5 }, null, "General"],
    ["I23", { type: "number", number: 92 }, "=SUM(I4:I22)", "General"],
    ["K2", { type: "text", text: "备注" }, null, "General"],
    ["I5", { type: "number", number: 4 }, null, "0.00"],
  ]);
  expect(after.marks.map(({ id, range: area, formula }) => [id, formatRange(area), formula])).toEqual([
    ["score-exceeds-weight", "I4:I22", 'AND(I4>F4,N("sc:score-exceeds-weight")=0)'],
  ]);
});

it.each<[string, (model: Workbook) => void, readonly { sheet: string | null; kind: string }[]]>([
  [
    "a rule of the user's",
    (model) => {
      addRule(model, "=I4>5");
    },
    [{ sheet: SHEET, kind: "rules" }],
  ],
  [
    "a hidden row",
    (model) => {
      setHidden(model, model.activeSheet, "row", [4, 4], true);
    },
    [{ sheet: SHEET, kind: "sizes" }],
  ],
  [
    "a custom part",
    (model) => {
      addPart(model, "<state/>");
    },
    [{ sheet: null, kind: "parts" }],
  ],
  [
    "everything on a sheet whose rows have moved",
    (model) => {
      typeInto(model, SHEET, "I20", "5");
      insertRows(model, model.activeSheet, 7, 1, "user");
    },
    [{ sheet: SHEET, kind: "moved" }],
  ],
])("leaves out and names %s", async (_, change, leftOut) => {
  const { model, changes } = await open();
  change(model);
  expect(await changes.save()).toEqual({ bytes, leftOut });
});

it("writes sheets of ours and the stored state into the file", async () => {
  const { data } = await loadWorkbook("sample.xlsx", bytes);
  const { host, office } = openExcel(data);
  const changes = new FileChanges(office.model, bytes);
  const draft = draftOf(
    [
      [cellOf("评分底稿", "heading")],
      [cellOf("评分点", "header"), cellOf("是否达成", "header"), cellOf("得分", "header")],
      [
        cellOf("台账", "text", { link: { sheet: SHEET, cell: { row: 4, column: 8 } } }),
        cellOf("是", "input"),
        cellOf(`=IF(B3="是",${SHEET}!F5,0) -> 5`, "number", { numberFormat: "0.00" }),
      ],
      [cellOf("合计", "total"), cellOf("", "total"), cellOf("=C3 -> 5", "total")],
    ],
    {
      position: 1,
      columns: [{ width: 30 }, { width: 12 }, { width: 10 }, { width: 8, isHidden: true }],
      rowHeights: new Map([[0, 30]]),
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      frozenRows: 2,
      validations: [
        {
          range: { top: 2, left: 1, bottom: 2, right: 1 },
          validation: { rule: { type: "list", words: ["是", "否"] }, refusal: { title: "达成", message: "是或否" } },
        },
      ],
    },
  );
  await host.apply({
    sheets: [{ sheet: "评分底稿", operations: [{ type: "sheet", before: null, after: draft }] }],
    storedState: { before: null, after: "{}" },
  });
  const paper = await host.read({ type: "named", name: "评分底稿" });
  const saved = await changes.save();
  expect(saved.leftOut).toEqual([]);
  const file = await openWorkbook(saved.bytes);
  expect((await file.sheetNames()).indexOf("评分底稿")).toBe(1);
  const written = await file.read({ type: "named", name: "评分底稿" });
  expect(written.storedState).toBe("{}");
  const shown = ({ rows }: SheetSnapshot): string[] =>
    rows.map((cells) => cells.map(({ formula, text }) => formula ?? text).join("|"));
  expect(shown(written.sheet)).toEqual(["评分底稿", ...shown(paper.sheet).slice(1)]);
  expect(written.sheet.merges).toEqual(draft.merges);
  // What the draft said is what the workbook still knows of it.
  const sheet = office.model.sheetNamed("评分底稿");
  if (!sheet) throw new Error("no sheet");
  const { rows, frozenRows, validations, rowHeights } = draftOfSheet(sheet, 1);
  const styles = (cells: SheetDraft["rows"][number]): string =>
    cells
      .map((cell) => cell?.style ?? "")
      .join(" ")
      .trim();
  expect(rows.map(styles)).toEqual(draft.rows.map(styles));
  expect({ frozenRows, validations, rowHeights }).toEqual({
    frozenRows: 2,
    validations: draft.validations,
    rowHeights: draft.rowHeights,
  });
});
