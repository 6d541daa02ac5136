import { type EditPlan, inverse } from "../../../src/core/edits/operations";
import type { Host } from "../../../src/hosts/port";
import { at, contentAt, EMPTY, NAMED, number, planOf, setCell } from "./sample";

const change = (before: string | null, after: string | null): EditPlan => ({
  sheets: [],
  storedState: { before, after },
});

/** What a host reads beside a sheet, and keeps beside its cells. */
export function describeStoredState(name: string, openSample: () => Promise<Host>): void {
  describe(`${name}: stored state`, () => {
    it("keeps a text, whatever it says, changes it, and takes it back", async () => {
      const host = await openSample();
      const first = '{"原因":"<&> \\"引号\\" ]]>"}';
      expect((await host.read(NAMED)).storedState).toBeNull();
      await host.apply(change(null, first));
      expect((await host.read(NAMED)).storedState).toBe(first);
      await host.apply(change(first, "{}"));
      expect((await host.read(NAMED)).storedState).toBe("{}");
      await host.apply(inverse(change(first, "{}")));
      await host.apply(inverse(change(null, first)));
      expect((await host.read(NAMED)).storedState).toBeNull();
    });

    it.each<[string, string | null, string | null]>([
      ["puts none where there is one", null, "3"],
      ["changes none into what it isn't", "2", "3"],
      ["doesn't delete another one", "2", null],
    ])("%s, nor writes anything beside it", async (_, before, after) => {
      const host = await openSample();
      await host.apply(change(null, "1"));
      const read = await host.read(NAMED);
      const five = setCell(read.sheet, "C3", { type: "value", value: number(5) });
      const plan = { ...planOf(five), ...change(before, after), sheets: planOf(five).sheets };
      await expect(host.apply(plan)).rejects.toMatchObject({ code: "changed-since-read" });
      expect(await host.read(NAMED)).toEqual(read);
    });

    it("stays away when the cells of its plan have changed", async () => {
      const host = await openSample();
      const before = { type: "value", value: EMPTY } as const;
      const after = { type: "value", value: number(5) } as const;
      const wrong = planOf({ type: "set-cell", cell: at("C3"), before, after });
      const plan = { ...wrong, ...change(null, "1"), sheets: wrong.sheets };
      await expect(host.apply(plan)).rejects.toMatchObject({ code: "changed-since-read" });
      expect((await host.read(NAMED)).storedState).toBeNull();
    });
  });

  describe(`${name}: companions`, () => {
    it("are read beside the sheet, those that there are", async () => {
      const host = await openSample();
      const { sheet, companions } = await host.read(NAMED, { companions: ["隐藏", "无", NAMED.name, "空表"] });
      expect(sheet).toEqual((await host.read(NAMED)).sheet);
      const found = new Map(companions.map((companion) => [companion.name, companion]));
      expect([...found.keys()].sort()).toEqual(["空表", "隐藏"].sort());
      const hidden = found.get("隐藏");
      expect(hidden && contentAt(hidden, "A1")).toEqual({ type: "value", value: number(1) });
      expect(hidden?.isHidden).toBe(true);
    });
  });
}
