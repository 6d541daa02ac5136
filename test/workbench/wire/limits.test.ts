import { buildWorkbook } from "../../../src/workbench/model/builder";
import { startOffice } from "../../support/office";

test("values of more than five million cells are null, never empty", async () => {
  const { Excel } = startOffice(buildWorkbook({ name: "表", rows: [[1]] }));
  await Excel.run(async (context) => {
    const whole = context.workbook.worksheets.getActiveWorksheet().getRange();
    whole.load("values,formulas,address,cellCount");
    await context.sync();
    expect([whole.values, whole.formulas, whole.cellCount]).toEqual([null, null, -1]);
  });
});

test("a request of more than 5 MB is refused and nothing of it is done", async () => {
  const office = startOffice(buildWorkbook({ name: "表", rows: [[1]] }));
  const text = "评".repeat(30000);
  const write = office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A60").values = Array.from({ length: 60 }, () => [
      text,
    ]);
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(office.model.activeSheet.grid.get(0, 0).content).toBe(1);
});

test("an answer of more than 5 MB is refused", async () => {
  const rows = Array.from({ length: 60 }, () => ["评".repeat(30000)]);
  const { Excel } = startOffice(buildWorkbook({ name: "表", rows }));
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test.each([
  [512, 512],
  [513, "GeneralException"],
])("of %i merged areas: %s", async (count, expected) => {
  const merges = Array.from({ length: count }, (_, index) => `A${index * 2 + 1}:A${index * 2 + 2}`);
  const { Excel } = startOffice(buildWorkbook({ name: "表", merges }));
  const read = Excel.run(async (context) => {
    const merged = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2000").getMergedAreasOrNullObject();
    merged.load("areaCount");
    await context.sync();
    return merged.areaCount;
  });
  expect(await read.catch(codeOf)).toBe(expected);
});

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : error;
}
