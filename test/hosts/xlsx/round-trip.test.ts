import fc from "fast-check";
import { type EditPlan, inverse, type Operation, planFor } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import type { CellValue } from "../../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { openWorkbook, type XlsxHost } from "../../../src/hosts/xlsx/open";
import type { SampleCell } from "../contract/sample";
import { fileOf } from "../../support/xlsx/sample-file";

const ROWS = 6;
const COLUMNS = ["A", "B", "C"];
const FORMATS = ["General", "0.00", "@", "0%", "yyyy-mm-dd", '#,##0.0"分"'];

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const anyText = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom(" a\n", "_x0009_", "=1", "\u0007", "]]>", "\r\n", "😀"),
  )
  .filter((value) => value !== "");
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  finite.map((number): CellValue => ({ type: "number", number })),
  anyText.map((text): CellValue => ({ type: "text", text })),
  fc.boolean().map((boolean): CellValue => ({ type: "boolean", boolean })),
  fc.constant<CellValue>({ type: "error", error: "#N/A" }),
);
const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  anyValue.map((value): CellContent => ({ type: "value", value })),
  fc.constant<CellContent>({ type: "value", value: { type: "empty" } }),
  anyValue.map((result): CellContent => ({ type: "formula", formula: '=IF(A1<"&",B2,$C$3)', result })),
);
const anyCell = fc.record({ row: fc.nat(ROWS + 2), column: fc.nat(COLUMNS.length) });
const anyFormat = fc.constantFrom(...FORMATS);

/** What may be done to a cell, free of what it holds. */
const anyStep = fc.oneof(
  fc.record({ type: fc.constant("content" as const), cell: anyCell, after: anyContent }),
  fc.record({ type: fc.constant("format" as const), cell: anyCell, after: anyFormat }),
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

const anyAddress = fc.tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: 1, max: ROWS }));
const anySheet: fc.Arbitrary<Record<string, SampleCell>> = fc
  .array(fc.tuple(anyAddress, anyValue, anyFormat), { maxLength: 12 })
  .map((cells) =>
    Object.fromEntries(
      cells
        .sort(([[a]], [[b]]) => a.localeCompare(b))
        .map(([[column, row], value, numberFormat]) => [`${column}${row}`, { value: writable(value), numberFormat }]),
    ),
  );

/** The sample's own writer knows nothing of characters that XML can't hold. */
function writable(value: CellValue): CellValue {
  return value.type === "text" ? { type: "text", text: value.text.replace(/[^\p{L}\p{N} \n]/gu, ".") } : value;
}

/** A plan of steps, each made on what the one before leaves. */
async function planOf(steps: readonly Step[], host: XlsxHost): Promise<EditPlan> {
  const snapshot = (await host.read({ type: "active" })).sheet;
  const contents = new Map<string, CellContent>();
  const formats = new Map<string, string>();
  const operations = steps.map((step): Operation => {
    const key = JSON.stringify(step.cell);
    const now = cellAt(snapshot, step.cell);
    if (step.type === "format") {
      const before = formats.get(key) ?? now.numberFormat;
      formats.set(key, step.after);
      return { type: "number-format", cell: step.cell, before, after: step.after };
    }
    const before = contents.get(key) ?? contentIn(snapshot, step.cell);
    contents.set(key, step.after);
    return { type: "set-cell", cell: step.cell, before, after: step.after };
  });
  return planFor({ sheet: "S", operations });
}

function contentIn(snapshot: SheetSnapshot, cell: { readonly row: number; readonly column: number }): CellContent {
  const { value, formula } = cellAt(snapshot, cell);
  return formula === null ? { type: "value", value } : { type: "formula", formula, result: value };
}

describe("whatever is written", () => {
  it("is read back, is there after saving, and goes without a trace", async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, fc.array(anyStep, { maxLength: 8 }), async (cells, steps) => {
        const host = await openWorkbook(fileOf([{ name: "S", cells }]));
        const before = (await host.read({ type: "active" })).sheet;
        const plan = await planOf(steps, host);
        await host.apply(plan);
        const after = (await host.read({ type: "active" })).sheet;
        for (const { cell, content } of lastContents(steps)) expect(contentIn(after, cell)).toEqual(content);
        const saved = await openWorkbook(await host.save());
        expect((await saved.read({ type: "active" })).sheet).toEqual(after);
        await host.apply(inverse(plan));
        expect((await host.read({ type: "active" })).sheet).toEqual(before);
        await saved.apply(inverse(plan));
        expect((await saved.read({ type: "active" })).sheet).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

function lastContents(steps: readonly Step[]) {
  const last = new Map<string, { cell: Step["cell"]; content: CellContent }>();
  for (const { type, cell, after } of steps.flatMap((step) => (step.type === "content" ? [step] : []))) {
    last.set(JSON.stringify([type, cell]), { cell, content: after });
  }
  return [...last.values()];
}
