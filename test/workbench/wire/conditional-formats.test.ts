import { formatRange } from "../../../src/core/sheet/address";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { addConditionalFormat } from "../../../src/workbench/model/conditional-formats";
import { locate } from "../../../src/workbench/model/editing";
import { insertRows } from "../../../src/workbench/model/structure";
import { type Office, startOffice } from "../../support/office";

const open = (): Office =>
  startOffice(
    buildWorkbook({
      name: "评分表",
      rows: [
        [5, 10],
        [5, 5],
        [5, 6],
      ],
    }),
  );
const FORMULA = '=AND(B1>A1,N("sc:score-exceeds-weight")=0)';

/** Adds a rule to B1:B3 and gives its id; everything in one batch. */
async function mark(office: Office): Promise<string> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1:B3");
    const rule = range.conditionalFormats.add(office.Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = FORMULA;
    rule.custom.format.fill.color = "#FFE0B2";
    rule.custom.format.font.color = "#5D2E00";
    rule.custom.format.font.bold = true;
    rule.stopIfTrue = false;
    rule.load("id");
    await context.sync();
    return rule.id;
  });
}

test("a rule is added with its formula and look in one trip, before all others", async () => {
  const office = open();
  const { sheet, range } = locate(office.model, "评分表", "A1:B3");
  addConditionalFormat(office.model, sheet, [range], "Custom");
  expect(await office.trips(() => mark(office))).toBe(1);
  expect(sheet.conditionalFormats[0]).toMatchObject({
    formula: FORMULA,
    look: { fill: "#FFE0B2", fontColor: "#5D2E00", bold: true },
    stopIfTrue: false,
  });
});

test("the rules of a sheet are read in one trip, with where they stand", async () => {
  const office = open();
  await mark(office);
  insertRows(office.model, office.model.activeSheet, 0, 2, "user");
  await office.Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    rules.load(
      "items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color",
    );
    await context.sync();
    const [rule] = rules.items;
    if (!rule) throw new Error("no rule");
    const range = rule.getRange();
    range.load("address");
    const areas = rule.getRanges();
    areas.load("address");
    await context.sync();
    expect([rule.type, rule.priority, rule.custom.rule.formula, rule.custom.format.fill.color]).toEqual([
      "Custom",
      0,
      '=AND(B3>A3,N("sc:score-exceeds-weight")=0)',
      "#FFE0B2",
    ]);
    expect([range.address, areas.address]).toEqual(["评分表!B3:B5", "评分表!B3:B5"]);
  });
});

test("a rule is found again by its id, put last, and taken away", async () => {
  const office = open();
  const { sheet, range } = locate(office.model, "评分表", "A1");
  addConditionalFormat(office.model, sheet, [range], "CellValue");
  const id = await mark(office);
  await office.Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    const none = rules.getItemOrNullObject("nobody");
    rules.getItem(id).priority = 1;
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(sheet.conditionalFormats.map(({ type, ranges }) => [type, ranges.map(formatRange)])).toEqual([
    ["CellValue", ["A1"]],
    ["Custom", ["B1:B3"]],
  ]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats.getItem(id).delete();
    await context.sync();
  });
  expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(["CellValue"]);
});

test("a rule of another kind has no custom formula", async () => {
  const office = open();
  const { sheet, range } = locate(office.model, "评分表", "A1");
  addConditionalFormat(office.model, sheet, [range], "CellValue");
  await office.Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    rules.load("items/customOrNullObject/rule/formula");
    await context.sync();
    expect(rules.items[0]?.customOrNullObject.isNullObject).toBe(true);
    rules.load("items/custom/rule/formula");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

test("a formula that Excel wouldn't take is an invalid argument", async () => {
  const office = open();
  const add = office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1");
    range.conditionalFormats.add(office.Excel.ConditionalFormatType.custom).custom.rule.formula = "AND(";
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
});
