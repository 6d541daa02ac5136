import type { Mark, Operation } from "../../../src/core/edits/operations";
import type { Host } from "../../../src/hosts/port";
import { mark, NAMED, planOf, put, takeOff } from "./sample";

/** How a host shows marks and knows them again. */
export function describeMarks(name: string, openSample: () => Promise<Host>): void {
  describe(`${name}: marks`, () => {
    const over: Mark = mark("score-exceeds-weight", "C3:C5", "C3>B3");
    const blank: Mark = mark("score-missing", "C3:C5", 'C3=""');

    it("finds its marks again, and takes off the one that is meant", async () => {
      const host = await openSample();
      const before = (await host.read(NAMED)).sheet;
      await host.apply(planOf(put(over), put(blank)));
      expect((await host.read(NAMED)).sheet.marks).toEqual([over, blank]);
      await host.apply(planOf(takeOff(over)));
      expect((await host.read(NAMED)).sheet.marks).toEqual([blank]);
      await host.apply(planOf(takeOff(blank)));
      expect((await host.read(NAMED)).sheet).toEqual(before);
    });

    it("puts one mark in the place of another", async () => {
      const host = await openSample();
      const moved = mark(over.id, "C3:C4", "C3>B3");
      await host.apply(planOf(put(over)));
      await host.apply(planOf({ type: "mark", before: over, after: moved }));
      expect((await host.read(NAMED)).sheet.marks).toEqual([moved]);
    });

    it.each<readonly [string, readonly Operation[], Operation]>([
      ["one that isn't there", [], takeOff(over)],
      ["one that is there already", [put(over)], put(over)],
    ])("refuses to change %s", async (_, first, operation) => {
      const host = await openSample();
      await host.apply(planOf(...first));
      await expect(host.apply(planOf(operation))).rejects.toMatchObject({ code: "changed-since-read" });
    });
  });
}
