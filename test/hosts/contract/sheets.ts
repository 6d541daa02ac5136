import { type EditPlan, inverse, type Operation, planFor } from "../../../src/core/edits/operations";
import type { SheetDraft } from "../../../src/core/edits/sheet-draft";
import type { Validation } from "../../../src/core/edits/validation";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { Host } from "../../../src/hosts/port";
import { cellOf, draftOf } from "../../support/draft";
import { at, contentAt, EMPTY, NAMED, number, planOf, SCORES, setCell, text } from "./sample";

const PAPER = "评分底稿";
const YES_NO: Validation = {
  rule: { type: "list", words: ["是", "否"] },
  refusal: { title: "是否达成", message: "请选择“是”或“否”。" },
};
const SHARE: Validation = {
  rule: { type: "decimal", least: 0, most: 1 },
  refusal: { title: "比例", message: "请填 0 到 1 之间的数。" },
};

/** A working paper with something of everything. */
const DRAFT: SheetDraft = draftOf(
  [
    [cellOf("评分底稿", "heading"), null, null, null],
    [cellOf("评分点", "header"), cellOf("是否达成", "header"), cellOf("完成率", "header"), cellOf("得分", "header")],
    [
      cellOf("=不是公式", "text", { link: { sheet: SCORES.name, cell: { row: 2, column: 2 } } }),
      cellOf("是", "input"),
      cellOf(0.5, "input", { numberFormat: "0.0%" }),
      cellOf(`=IF(B3="是",'评分 表'!C3,0) -> 4.5`, "number", { numberFormat: "0.00" }),
    ],
    [
      cellOf("1/2", "text"),
      cellOf("", "input"),
      cellOf(1, "input", { numberFormat: "0.0%" }),
      cellOf("=D3 -> 4.5", "total"),
    ],
  ],
  {
    columns: [{ width: 30 }, { width: 12 }, { width: 12 }, { width: 10 }, { width: 8, isHidden: true }],
    rowHeights: new Map([[0, 28]]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    frozenRows: 2,
    validations: [
      { range: { top: 2, left: 1, bottom: 3, right: 1 }, validation: YES_NO },
      { range: { top: 2, left: 2, bottom: 3, right: 2 }, validation: SHARE },
    ],
    rateBars: [{ top: 2, left: 2, bottom: 3, right: 2 }],
  },
);

const make = (before: SheetDraft | null, after: SheetDraft | null): EditPlan =>
  planFor({ sheet: PAPER, operations: [{ type: "sheet", before, after }] });

/** How a host makes, remakes and deletes whole sheets of ours, with what goes with them. */
export function describeSheets(name: string, openSample: () => Promise<Host>): void {
  const paperOf = async (host: Host): Promise<SheetSnapshot> => (await host.read({ type: "named", name: PAPER })).sheet;

  describe(`${name}: sheets of ours`, () => {
    it("makes a sheet of a draft, and takes it away again", async () => {
      const host = await openSample();
      const [names, before] = [await host.sheetNames(), await host.read(NAMED)];
      await host.apply(make(null, DRAFT));
      expect(await host.sheetNames()).toEqual([...names, PAPER]);
      const paper = await paperOf(host);
      expect(contentAt(paper, "A3")).toEqual({ type: "value", value: text("=不是公式") });
      expect(contentAt(paper, "A4")).toEqual({ type: "value", value: text("1/2") });
      expect(cellAt(paper, at("C3"))).toMatchObject({ value: number(0.5), numberFormat: "0.0%", text: "50.0%" });
      expect(cellAt(paper, at("D3"))).toMatchObject({ value: number(4.5), formula: `=IF(B3="是",'评分 表'!C3,0)` });
      expect(paper.merges).toEqual(DRAFT.merges);
      expect(paper.isHidden).toBe(false);
      await host.apply(inverse(make(null, DRAFT)));
      expect(await host.sheetNames()).toEqual(names);
      expect(await host.read(NAMED)).toEqual(before);
    });

    it("puts a sheet where the draft says", async () => {
      const host = await openSample();
      await host.apply(make(null, { ...DRAFT, position: 1 }));
      expect((await host.sheetNames()).indexOf(PAPER)).toBe(1);
    });

    it("writes scores over a sheet that comes with them, and takes both back", async () => {
      const host = await openSample();
      const before = await host.read(NAMED);
      const score = setCell(before.sheet, "C3", { type: "formula", formula: `=${PAPER}!C3*9`, result: number(4.5) });
      const plan: EditPlan = { sheets: [...planOf(score).sheets, ...make(null, DRAFT).sheets] };
      await host.apply(plan);
      expect(contentAt((await host.read(NAMED)).sheet, "C3")).toEqual(score.type === "set-cell" && score.after);
      await host.apply(inverse(plan));
      expect(await host.read(NAMED)).toEqual(before);
    });

    it("makes a sheet again in its place, so that formulas which point to it hold", async () => {
      const host = await openSample();
      await host.apply(make(null, DRAFT));
      const { sheet } = await host.read(NAMED);
      const score = setCell(sheet, "C3", { type: "formula", formula: `=${PAPER}!C4`, result: number(1) });
      await host.apply(planOf(score));
      const after = draftOf([[cellOf("新", "header")], [], [], [null, null, cellOf(0.25, "input")]]);
      await host.apply(make(DRAFT, after));
      const paper = await paperOf(host);
      expect(paper.merges).toEqual([]);
      expect(contentAt(paper, "A1")).toEqual({ type: "value", value: text("新") });
      expect(contentAt(paper, "A3")).toEqual({ type: "value", value: EMPTY });
      expect(contentAt((await host.read(NAMED)).sheet, "C3")).toMatchObject({ formula: `=${PAPER}!C4` });
      await host.apply(inverse(make(DRAFT, after)));
      expect(contentAt(await paperOf(host), "A4")).toEqual({ type: "value", value: text("1/2") });
    });

    it.each<[string, SheetDraft | null]>([
      ["delete", null],
      ["make again", draftOf([[cellOf("新")]])],
    ])("doesn't %s a sheet into which somebody has typed, nor anything beside it", async (_, after) => {
      const host = await openSample();
      await host.apply(make(null, DRAFT));
      const blank = { type: "value", value: EMPTY } as const;
      const answer = { type: "value", value: text("否") } as const;
      const typed: Operation = { type: "set-cell", cell: at("B4"), before: blank, after: answer };
      await host.apply(planFor({ sheet: PAPER, operations: [typed] }));
      const [before, names] = [await host.read(NAMED, { companions: [PAPER] }), await host.sheetNames()];
      const five = setCell(before.sheet, "C3", { type: "value", value: number(5) });
      const plan: EditPlan = { sheets: [...planOf(five).sheets, ...make(DRAFT, after).sheets] };
      await expect(host.apply(plan)).rejects.toMatchObject({
        code: "changed-since-read",
        details: { sheet: PAPER, cells: [at("B4")] },
      });
      expect(await host.sheetNames()).toEqual(names);
      const now = await host.read(NAMED, { companions: [PAPER] });
      expect(now.sheet).toEqual(before.sheet);
      expect(now.companions[0]?.rows).toEqual(before.companions[0]?.rows);
    });

    it("makes no sheet of a name that there is already, and nothing beside it", async () => {
      const host = await openSample();
      const before = await host.read(NAMED);
      const five = setCell(before.sheet, "C3", { type: "value", value: number(5) });
      const plan: EditPlan = {
        sheets: [
          { sheet: "空表", operations: [{ type: "sheet", before: null, after: DRAFT }] },
          ...planOf(five).sheets,
        ],
      };
      await expect(host.apply(plan)).rejects.toMatchObject({ code: "changed-since-read", details: { sheet: "空表" } });
      expect(await host.read(NAMED)).toEqual(before);
      expect((await host.read({ type: "named", name: "空表" })).sheet.used).toBeNull();
    });
  });

  describe(`${name}: validations`, () => {
    const validate = (range: string, before: Validation | null, after: Validation | null): EditPlan => {
      const [from = "", to = from] = range.split(":");
      const corners = { top: at(from).row, left: at(from).column, bottom: at(to).row, right: at(to).column };
      return planOf({ type: "validation", range: corners, before, after });
    };

    it.each<[string, Validation]>([
      ["words", YES_NO],
      ["shares", SHARE],
      ["whole numbers from 0 on", { ...SHARE, rule: { type: "whole", least: 0, most: null } }],
      ["numbers up to 2.5", { ...SHARE, rule: { type: "decimal", least: null, most: 2.5 } }],
    ])("lets cells be given %s only, finds it again, and takes it back", async (_, validation) => {
      const host = await openSample();
      const before = await host.read(NAMED);
      await host.apply(validate("D3:D4", null, validation));
      await expect(host.apply(validate("D3:D4", null, YES_NO))).rejects.toMatchObject({
        code: "changed-since-read",
        details: { sheet: SCORES.name, cells: [at("D3")] },
      });
      await host.apply(validate("D3:D4", validation, null));
      await host.apply(validate("D3:D4", null, SHARE));
      expect(await host.read(NAMED)).toEqual(before);
    });
  });
}
