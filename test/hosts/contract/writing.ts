import { inverse } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import { cellAt } from "../../../src/core/sheet/snapshot";
import type { Host } from "../../../src/hosts/port";
import { at, contentAt, EMPTY, NAMED, number, planOf, setCell, text } from "./sample";

/** What a host writes, and takes back. */
export function describeWriting(name: string, openSample: () => Promise<Host>): void {
  describe(`${name}: writing`, () => {
    const contents: readonly (readonly [string, CellContent])[] = [
      ["a number", { type: "value", value: number(-2.75) }],
      ["a small number", { type: "value", value: number(1.5e-9) }],
      ["a text", { type: "value", value: text('第一行\n 第二行 <&> "引号" ') }],
      ["a boolean", { type: "value", value: { type: "boolean", boolean: false } }],
      ["an error", { type: "value", value: { type: "error", error: "#N/A" } }],
      ["nothing", { type: "value", value: EMPTY }],
      ["a formula", { type: "formula", formula: "=SUM(C4:C5)", result: number(0.125) }],
      ["a formula of text", { type: "formula", formula: '=IF(C5<5,"<5","&")', result: text("<5") }],
    ];

    it.each(contents)("writes %s over a constant, and its inverse takes it back", async (_, after) => {
      const host = await openSample();
      const before = (await host.read(NAMED)).sheet;
      const plan = planOf(setCell(before, "C3", after));
      await host.apply(plan);
      const written = cellAt((await host.read(NAMED)).sheet, at("C3"));
      expect(written).toMatchObject(
        after.type === "formula"
          ? { value: after.result, formula: after.formula, numberFormat: "0.00" }
          : { value: after.value, formula: null, numberFormat: "0.00" },
      );
      await host.apply(inverse(plan));
      expect((await host.read(NAMED)).sheet).toEqual(before);
    });

    it.each(contents)(
      "writes %s over a formula, a blank and outside the used range, and takes it back",
      async (_, after) => {
        const host = await openSample();
        const before = (await host.read(NAMED)).sheet;
        const plan = planOf(...["C6", "D3", "F20", "A1"].map((address) => setCell(before, address, after)));
        await host.apply(plan);
        const now = (await host.read(NAMED)).sheet;
        for (const address of ["C6", "D3", "F20", "A1"]) expect(contentAt(now, address)).toEqual(after);
        await host.apply(inverse(plan));
        expect((await host.read(NAMED)).sheet).toEqual(before);
      },
    );

    it.each(["=1+1", "+5", "-x", "@SUM(A1)", "'5", "_x0041_", "5"])("writes the text %j as text", async (written) => {
      const host = await openSample();
      const after: CellContent = { type: "value", value: text(written) };
      await host.apply(planOf(setCell((await host.read(NAMED)).sheet, "B3", after)));
      expect(contentAt((await host.read(NAMED)).sheet, "B3")).toEqual(after);
    });

    it.each(["General", "0", "@", "0.00%", '0.0"分";[Red]-0.0', "yyyy-mm-dd"])(
      "gives a cell the number format %s and takes it back",
      async (after) => {
        const host = await openSample();
        const before = (await host.read(NAMED)).sheet;
        const plan = planOf({ type: "number-format", cell: at("C4"), before: "@", after });
        await host.apply(plan);
        expect(cellAt((await host.read(NAMED)).sheet, at("C4"))).toMatchObject({
          value: text("5 "),
          numberFormat: after,
        });
        await host.apply(inverse(plan));
        expect((await host.read(NAMED)).sheet).toEqual(before);
      },
    );

    it("follows the operations of a plan one after the other", async () => {
      const host = await openSample();
      const before = (await host.read(NAMED)).sheet;
      const [five, six] = [number(5), number(6)].map((value): CellContent => ({ type: "value", value }));
      if (!five || !six) throw new Error("two contents");
      const plan = planOf(
        { type: "number-format", cell: at("C4"), before: "@", after: "General" },
        setCell(before, "C4", five),
        { type: "set-cell", cell: at("C4"), before: five, after: six },
      );
      await host.apply(plan);
      expect(cellAt((await host.read(NAMED)).sheet, at("C4"))).toMatchObject({
        value: number(6),
        numberFormat: "General",
      });
      await host.apply(inverse(plan));
      expect((await host.read(NAMED)).sheet).toEqual(before);
    });

    it("changes nothing by a plan without operations", async () => {
      const host = await openSample();
      const before = (await host.read(NAMED)).sheet;
      await host.apply(planOf());
      expect((await host.read(NAMED)).sheet).toEqual(before);
    });
  });
}
