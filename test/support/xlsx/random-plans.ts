import fc from "fast-check";
import { contentOf } from "../../../src/core/edits/cell-edits";
import { type EditPlan, type Mark, markKey, type Operation } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import type { SheetDraft } from "../../../src/core/edits/sheet-draft";
import type { Validation } from "../../../src/core/edits/validation";
import { type CellAddress, formatCell, parseCell, parseRange } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { Host } from "../../../src/hosts/port";
import { cellOf, draftOf } from "../draft";

/*
 * Random plans of everything that can be written. Steps say what shall be; what was there is looked up when a plan is made
 * of them, so that each plan fits what the ones before have left.
 */

/** Those of the workbooks of `features.ts`, and some that come and go. */
const SHEETS = ["S", "T"] as const;
const OUR_SHEETS = ["评分底稿", "汇总 '1'"] as const;
const FORMATS = ["General", "0.00", "@", "0%", "yyyy-mm-dd", '#,##0.0"分"'];
const FORMULAS = ["=SUM(C2:C6)", '=IF(A1<"&",B2,$C$3)', "=B3-C3", "=T!A1*2", "=S!C7/4", '=D2&"分"', "=1/0"];

const anyNumber = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const anyText = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom(" a\n", "_x0009_", "=1", "\u0007", "]]>", "😀"))
  .filter((value) => value !== "");
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  anyNumber.map((number): CellValue => ({ type: "number", number })),
  fc.integer({ min: 0, max: 10 }).map((number): CellValue => ({ type: "number", number })),
  anyText.map((text): CellValue => ({ type: "text", text })),
  fc.boolean().map((boolean): CellValue => ({ type: "boolean", boolean })),
  fc.constant<CellValue>({ type: "error", error: "#N/A" }),
);
const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  anyValue.map((value): CellContent => ({ type: "value", value })),
  fc.constant<CellContent>({ type: "value", value: { type: "empty" } }),
  fc
    .tuple(fc.constantFrom(...FORMULAS), anyValue)
    .map(([formula, result]): CellContent => ({ type: "formula", formula, result })),
);
const anyNote = fc.option(fc.constantFrom("请核对 <原件>", "第一行\n第二行"));
const anyValidation = fc.option(
  fc.record({
    rule: fc.constantFrom<Validation["rule"]>(
      { type: "list", words: ["是", "否"] },
      { type: "decimal", least: 0, most: 5 },
      { type: "whole", least: null, most: 9 },
    ),
    refusal: fc.constant({ title: "请重填", message: '只能填“是”或"否" <&>' }),
  }),
);
const anyDraft: fc.Arbitrary<SheetDraft | null> = fc.option(
  fc
    .record({ shown: fc.constantFrom("题", 5, "=S!B2 -> 10"), position: fc.option(fc.nat(2)) })
    .map(({ shown, position }) =>
      draftOf([[cellOf("指标", "heading")], [cellOf(shown, "number", { numberFormat: "0.0" })]], {
        position,
        frozenRows: 1,
        columns: [{ width: 20 }],
      }),
    ),
);
const anyMark: fc.Arbitrary<Mark> = fc.constantFrom(
  ...[["C2:C6", "score-exceeds-weight", "C2>B2"] as const, ["A1", "blank", "ISBLANK(A1)"] as const].flatMap(
    ([range, id, premise]) =>
      [premise, `NOT(${premise})`].map((formula) => ({
        id,
        range: parseRange(range) ?? { top: 0, left: 0, bottom: 0, right: 0 },
        formula: `AND(${formula},N("sc:${id}")=0)`,
      })),
  ),
);

const onSheet = { sheet: fc.constantFrom(...SHEETS) };
const anyCell = fc.record({ row: fc.nat(11), column: fc.nat(5) });
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("set-cell"), ...onSheet, cell: anyCell, after: anyContent }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("number-format"),
      ...onSheet,
      cell: anyCell,
      after: fc.constantFrom(...FORMATS),
    }),
  },
  fc.record({ type: fc.constant("mark"), ...onSheet, mark: anyMark }),
  fc.record({
    type: fc.constant("note"),
    ...onSheet,
    cell: fc.constantFrom(...["B5", "H20"].map(addressOf)),
    after: anyNote,
  }),
  fc.record({
    type: fc.constant("validation"),
    ...onSheet,
    range: fc.constantFrom("H1:H9", "I2", "J1:K3"),
    after: anyValidation,
  }),
  fc.record({ type: fc.constant("sheet"), sheet: fc.constantFrom(...OUR_SHEETS), after: anyDraft }),
  fc.record({ type: fc.constant("state"), after: fc.option(fc.constantFrom('{"a":"<&>"}', "{}")) }),
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** The steps of a plan. */
export const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 6 });

/** What isn't in a snapshot: what plans have done to it so far. */
export interface Known {
  /** By sheet and cell. */
  readonly notes: ReadonlyMap<string, string | null>;
  /** By sheet and range. */
  readonly validations: ReadonlyMap<string, Validation | null>;
  readonly drafts: ReadonlyMap<string, SheetDraft | null>;
  /** By sheet and cell: a snapshot ends where the contents do and shows none of blank cells beyond. */
  readonly formats: ReadonlyMap<string, string | null>;
}

/** Of a workbook without notes on the cells that get some. */
export const NOTHING_KNOWN: Known = { notes: new Map(), validations: new Map(), drafts: new Map(), formats: new Map() };

/** The plan that these steps come to, and what is known once it is carried out. */
export async function planOf(
  steps: readonly Step[],
  host: Host,
  known: Known,
): Promise<{ readonly plan: EditPlan; readonly known: Known }> {
  const planner = new Planner(await snapshotsOf(host), known);
  steps.forEach((step) => {
    planner.take(step);
  });
  const { storedState } = await host.read({ type: "named", name: SHEETS[0] });
  const last = [...steps].reverse().find((step) => step.type === "state");
  const plan: EditPlan = { sheets: planner.sheets };
  return {
    plan: last?.type === "state" ? { ...plan, storedState: { before: storedState, after: last.after } } : plan,
    known: planner.known,
  };
}

export async function snapshotsOf(host: Host): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const names = await host.sheetNames();
  const read = names.map(async (name): Promise<[string, SheetSnapshot]> => {
    return [name, (await host.read({ type: "named", name })).sheet];
  });
  return new Map(await Promise.all(read));
}

class Planner {
  private readonly operations = new Map<string, Operation[]>();
  private readonly contents = new Map<string, CellContent>();
  private readonly formats: Map<string, string | null>;
  private readonly notes: Map<string, string | null>;
  private readonly validations: Map<string, Validation | null>;
  private readonly drafts: Map<string, SheetDraft | null>;
  private readonly marks: Map<string, Map<string, Mark>>;

  constructor(
    private readonly snapshots: ReadonlyMap<string, SheetSnapshot>,
    known: Known,
  ) {
    this.notes = new Map(known.notes);
    this.validations = new Map(known.validations);
    this.drafts = new Map(known.drafts);
    this.formats = new Map(known.formats);
    this.marks = new Map(
      [...snapshots].map(([name, { marks }]) => [name, new Map(marks.map((mark) => [markKey(mark), mark]))]),
    );
  }

  get sheets(): EditPlan["sheets"] {
    return [...this.operations].map(([sheet, operations]) => ({ sheet, operations }));
  }

  get known(): Known {
    const { notes, validations, drafts, formats } = this;
    return { notes, validations, drafts, formats };
  }

  take(step: Step): void {
    if (step.type === "state") return;
    const operation = this.operationOf(step);
    if (!operation) return;
    const before = this.operations.get(step.sheet);
    if (before) before.push(operation);
    else this.operations.set(step.sheet, [operation]);
  }

  private operationOf(step: Exclude<Step, { readonly type: "state" }>): Operation | null {
    switch (step.type) {
      case "set-cell":
      case "number-format":
        return this.cellOperation(step);
      case "mark": {
        // One that is there goes, one that isn't comes.
        const marks = this.marks.get(step.sheet);
        const isThere = marks?.delete(markKey(step.mark)) === true;
        if (!isThere) marks?.set(markKey(step.mark), step.mark);
        return { type: "mark", before: isThere ? step.mark : null, after: isThere ? null : step.mark };
      }
      case "note": {
        const before = replaced(this.notes, `${step.sheet}!${formatCell(step.cell)}`, step.after);
        return { type: "note", cell: step.cell, before, after: step.after };
      }
      case "validation": {
        const range = parseRange(step.range) ?? { top: 0, left: 0, bottom: 0, right: 0 };
        const before = replaced(this.validations, `${step.sheet}!${step.range}`, step.after);
        return { type: "validation", range, before, after: step.after };
      }
      case "sheet": {
        // The only operation on its sheet in a plan; what neither is nor shall be is none.
        if (this.operations.has(step.sheet)) return null;
        const before = this.drafts.get(step.sheet) ?? null;
        if (!before && !step.after) return null;
        this.drafts.set(step.sheet, step.after);
        return { type: "sheet", before, after: step.after };
      }
    }
  }

  private cellOperation(step: Extract<Step, { readonly type: "set-cell" | "number-format" }>): Operation | null {
    const snapshot = this.snapshots.get(step.sheet);
    if (!snapshot) return null;
    const now = cellAt(snapshot, step.cell);
    const key = `${step.sheet}!${formatCell(step.cell)}`;
    if (step.type === "number-format") {
      const before = replaced(this.formats, key, step.after) ?? now.numberFormat;
      return { type: "number-format", cell: step.cell, before, after: step.after };
    }
    const before = this.contents.get(key) ?? contentOf(now);
    this.contents.set(key, step.after);
    return { type: "set-cell", cell: step.cell, before, after: step.after };
  }
}

/** Puts a value into a map and gives the one that was there. */
function replaced<T>(map: Map<string, T | null>, key: string, value: T | null): T | null {
  const before = map.get(key) ?? null;
  map.set(key, value);
  return before;
}

function addressOf(name: string): CellAddress {
  return parseCell(name) ?? { row: 0, column: 0 };
}
