import { type Mark, type Operation, planFor } from "../../../src/core/edits/operations";
import { formatRange, parseRange } from "../../../src/core/sheet/address";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { addConditionalFormat, changeConditionalFormat } from "../../../src/workbench/model/conditional-formats";
import { differences, snapshotOf } from "../../../src/workbench/model/compare";
import { locate } from "../../../src/workbench/model/editing";
import { deleteRows, insertRows } from "../../../src/workbench/model/structure";
import { openExcel, type OpenExcel } from "../../support/excel";
import { SHEET, tableOf } from "./tables";

const ACTIVE = { type: "active" } as const;
const OVER = markOver("E2:E7", "E2>C2", "score-exceeds-weight");
const MISSING = markOver("E2:E7", 'E2=""', "score-missing");

function markOver(range: string, premise: string, id: string): Mark {
  const parsed = parseRange(range);
  if (!parsed) throw new Error(range);
  return { id, range: parsed, formula: `AND(${premise},N("sc:${id}")=0)` };
}

const put = (after: Mark): Operation => ({ type: "mark", before: null, after });
const takeOff = (before: Mark): Operation => ({ type: "mark", before, after: null });
const shown = ({ range, formula }: Mark): string => `${formatRange(range)} ${formula}`;

async function openMarked(): Promise<OpenExcel> {
  const opened = openExcel(tableOf(6));
  await opened.host.read(ACTIVE);
  await opened.host.apply(planFor({ sheet: SHEET, operations: [put(OVER), put(MISSING)] }));
  return opened;
}

const marksOf = async (host: ExcelHost): Promise<string[]> => (await host.read(ACTIVE)).sheet.marks.map(shown);

it("looks as marks look, behind the user's own rules", async () => {
  const { host, office } = openExcel(tableOf(6));
  const { sheet, range } = locate(office.model, SHEET, "E1:E9");
  const own = addConditionalFormat(office.model, sheet, [range], "Custom");
  changeConditionalFormat(office.model, sheet, own, { formula: "=E1>100" });
  await host.read(ACTIVE);
  await host.apply(planFor({ sheet: SHEET, operations: [put(OVER)] }));
  expect(office.model.activeSheet.conditionalFormats).toMatchObject([
    { formula: "=E1>100" },
    {
      formula: `=${OVER.formula}`,
      look: { fill: "#FFD9A0", fontColor: "#7A3E00", bold: true, italic: null },
      stopIfTrue: false,
    },
  ]);
});

it("is found again by another host, and taken off by it", async () => {
  const { office } = await openMarked();
  const another = new ExcelHost();
  expect(await marksOf(another)).toEqual([OVER, MISSING].map(shown));
  await another.apply(planFor({ sheet: SHEET, operations: [takeOff(OVER)] }));
  expect(await marksOf(another)).toEqual([shown(MISSING)]);
  await new ExcelHost().apply(planFor({ sheet: SHEET, operations: [takeOff(MISSING)] }));
  expect(office.model.activeSheet.conditionalFormats).toEqual([]);
});

it("moves with inserted rows", async () => {
  const { host, office } = await openMarked();
  insertRows(office.model, office.model.activeSheet, 0, 2, "user");
  insertRows(office.model, office.model.activeSheet, 5, 1, "user");
  expect(await marksOf(host)).toEqual([
    'E4:E10 AND(E4>C4,N("sc:score-exceeds-weight")=0)',
    'E4:E10 AND(E4="",N("sc:score-missing")=0)',
  ]);
});

it("is two marks where Excel has cut its range, each with the formula of its own first cell", async () => {
  const { host, office } = await openMarked();
  const [rule] = office.model.activeSheet.conditionalFormats;
  if (rule) rule.ranges = ["E2:E4", "E6:E7"].flatMap((area) => parseRange(area) ?? []);
  const [first, second] = (await host.read(ACTIVE)).sheet.marks;
  if (!first || !second) throw new Error("two marks");
  expect([first, second].map(shown)).toEqual([
    'E2:E4 AND(E2>C2,N("sc:score-exceeds-weight")=0)',
    'E6:E7 AND(E6>C6,N("sc:score-exceeds-weight")=0)',
  ]);
  await host.apply(planFor({ sheet: SHEET, operations: [takeOff(first)] }));
  expect(await marksOf(host)).toEqual([shown(MISSING), shown(second)]);
});

it("leaves the user's rules exactly as they are", async () => {
  const { host, office } = openExcel(tableOf(6));
  const { sheet, range } = locate(office.model, SHEET, "A1:E9");
  addConditionalFormat(office.model, sheet, [range], "DataBar");
  const own = addConditionalFormat(office.model, sheet, [range], "Custom");
  changeConditionalFormat(office.model, sheet, own, { formula: '=N("score-exceeds-weight")=0' });
  const before = snapshotOf(office.model);
  expect(await marksOf(host)).toEqual([]);
  await host.apply(planFor({ sheet: SHEET, operations: [put(OVER)] }));
  await host.apply(planFor({ sheet: SHEET, operations: [takeOff(OVER)] }));
  expect(differences(before, snapshotOf(office.model))).toEqual([]);
});

it.each<[string, (office: OpenExcel["office"]) => void, string[]]>([
  ["somebody has taken off", ({ model }) => model.activeSheet.conditionalFormats.splice(0, 1), [shown(MISSING)]],
  [
    "went with its rows",
    ({ model }) => {
      deleteRows(model, model.activeSheet, 1, 6, "user");
    },
    [],
  ],
])("reads a sheet from which a mark %s", async (_, change, left) => {
  const { host, office } = await openMarked();
  change(office);
  expect(await marksOf(host)).toEqual(left);
});

it("refuses to take off a mark that has gone, and leaves the rest alone", async () => {
  const { host, office } = await openMarked();
  office.model.activeSheet.conditionalFormats.splice(0, 1);
  const before = snapshotOf(office.model);
  const operations = [takeOff(OVER), takeOff(MISSING)];
  await expect(host.apply(planFor({ sheet: SHEET, operations }))).rejects.toMatchObject({ code: "changed-since-read" });
  expect(differences(before, snapshotOf(office.model))).toEqual([]);
});

it("doesn't put a mark where another add-in's page has just put the same", async () => {
  const { host, office } = openExcel(tableOf(6));
  await host.read(ACTIVE);
  await new ExcelHost().apply(planFor({ sheet: SHEET, operations: [put(OVER)] }));
  await expect(host.apply(planFor({ sheet: SHEET, operations: [put(OVER)] }))).rejects.toMatchObject({
    code: "changed-since-read",
  });
  expect(office.model.activeSheet.conditionalFormats).toHaveLength(1);
});

it("gives a mark back when the write that took it off is taken back", async () => {
  const { host, office } = await openMarked();
  office.faults.plan(1, { member: "ConditionalFormatCollection.Add", code: "GeneralException" });
  const elsewhere = markOver("E2:E8", 'E2=""', "score-missing");
  const operations: Operation[] = [{ type: "mark", before: OVER, after: elsewhere }];
  await expect(host.apply(planFor({ sheet: SHEET, operations }))).rejects.toMatchObject({ code: "host-failure" });
  expect((await marksOf(host)).sort()).toEqual([OVER, MISSING].map(shown).sort());
  await host.apply(planFor({ sheet: SHEET, operations: [takeOff(OVER)] }));
  expect(await marksOf(host)).toEqual([shown(MISSING)]);
});
