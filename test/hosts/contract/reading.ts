import { formatRange } from "../../../src/core/sheet/address";
import { cellAt } from "../../../src/core/sheet/snapshot";
import type { Host } from "../../../src/hosts/port";
import { at, NAMED, SCORES } from "./sample";

/** What a host finds on a sheet. */
export function describeReading(name: string, openSample: () => Promise<Host>): void {
  describe(`${name}: reading`, () => {
    it("names all sheets, hidden ones too, in the order of their tabs", async () => {
      expect(await (await openSample()).sheetNames()).toEqual(["评分 表", "空表", "隐藏", "保护"]);
    });

    it("reads from the first to the last cell that holds something", async () => {
      const snapshot = (await (await openSample()).read({ type: "active" })).sheet;
      expect(snapshot.name).toBe(SCORES.name);
      expect(snapshot.origin).toEqual({ row: 1, column: 1 });
      expect(snapshot.used && formatRange(snapshot.used)).toBe("B2:D6");
      expect(snapshot.rows).toHaveLength(5);
    });

    it.each(Object.entries(SCORES.cells))("reads %s with value, formula and format", async (address, sample) => {
      const { value, formula, numberFormat } = cellAt((await (await openSample()).read(NAMED)).sheet, at(address));
      const { formula: expected = null, numberFormat: format = "General" } = sample;
      expect({ value, formula, numberFormat }).toEqual({
        value: sample.value,
        formula: expected,
        numberFormat: format,
      });
    });

    it.each([
      ["B3", "道路养护"],
      ["C3", "4.50"],
      ["C4", "5 "],
      ["C5", "12.5%"],
      ["C6", "9.625"],
      ["D5", "TRUE"],
      ["D6", "#DIV/0!"],
      ["D3", ""],
    ])("reads the text that %s shows: %j", async (address, shown) => {
      expect(cellAt((await (await openSample()).read(NAMED)).sheet, at(address)).text).toBe(shown);
    });

    it("reads merges and hidden rows and columns", async () => {
      const { merges, hiddenRows, hiddenColumns } = (await (await openSample()).read(NAMED)).sheet;
      expect(merges.map(formatRange)).toEqual(["B6:B7"]);
      expect([...hiddenRows]).toEqual([3]);
      expect([...hiddenColumns]).toEqual([3]);
    });

    it("takes the merged areas that it is told", async () => {
      const host = await openSample();
      const before = (await host.read(NAMED)).sheet;
      expect((await host.read(NAMED, { knownMerges: before.merges })).sheet).toEqual(before);
    });

    it.each([
      ["空表", { used: null, rows: [], isHidden: false, isProtected: false }],
      ["隐藏", { isHidden: true, isProtected: false }],
      ["保护", { isHidden: false, isProtected: true }],
    ])("reads what the sheet %s is", async (sheet, facts) => {
      expect((await (await openSample()).read({ type: "named", name: sheet })).sheet).toMatchObject(facts);
    });

    it("rejects a sheet that isn't there", async () => {
      const reading = (await openSample()).read({ type: "named", name: "无" });
      await expect(reading).rejects.toMatchObject({
        name: "HostError",
        code: "no-such-sheet",
        details: { sheet: "无" },
      });
    });
  });
}
