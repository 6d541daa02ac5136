import { type Operation, planFor } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import type { Host, HostError } from "../../../src/hosts/port";
import { at, contentAt, EMPTY, mark, NAMED, number, planOf, put, SCORES, setCell } from "./sample";

/** What a host refuses, and that it then has written nothing. */
export function describeAllOrNothing(name: string, openSample: () => Promise<Host>): void {
  describe(`${name}: all or nothing`, () => {
    const five: CellContent = { type: "value", value: number(5) };
    const cases: readonly (readonly [string, Operation, Partial<HostError>])[] = [
      [
        "another value than before",
        { type: "set-cell", cell: at("C5"), before: { type: "value", value: number(9) }, after: five },
        { code: "changed-since-read", details: { sheet: SCORES.name, cells: [at("C5")] } },
      ],
      [
        "a number where the same text was",
        { type: "set-cell", cell: at("C4"), before: { type: "value", value: number(5) }, after: five },
        { code: "changed-since-read", details: { sheet: SCORES.name, cells: [at("C4")] } },
      ],
      [
        "another formula than before",
        {
          type: "set-cell",
          cell: at("C6"),
          before: { type: "formula", formula: "=C3", result: number(9.5) },
          after: five,
        },
        { code: "changed-since-read", details: { sheet: SCORES.name, cells: [at("C6")] } },
      ],
      [
        "another format than before",
        { type: "number-format", cell: at("C3"), before: "0.0", after: "0" },
        { code: "changed-since-read", details: { sheet: SCORES.name, cells: [at("C3")] } },
      ],
      [
        "a cell that a merge covers",
        { type: "set-cell", cell: at("B7"), before: { type: "value", value: EMPTY }, after: five },
        { code: "cannot-write", details: { sheet: SCORES.name, cells: [at("B7")], reason: "merged-cell" } },
      ],
    ];

    it.each(cases)("writes nothing of a plan that meets %s", async (_, operation, error) => {
      const host = await openSample();
      const before = (await host.read(NAMED)).sheet;
      const plan = planOf(setCell(before, "C3", five), operation, put(mark("score-missing", "C3", 'C3=""')));
      await expect(host.apply(plan)).rejects.toMatchObject({ name: "HostError", ...error });
      expect((await host.read(NAMED)).sheet).toEqual(before);
    });

    it("takes a formula for the same whatever result it had", async () => {
      const host = await openSample();
      const before: CellContent = { type: "formula", formula: "=SUM(C3:C5)+5", result: number(0) };
      await host.apply(planOf({ type: "set-cell", cell: at("C6"), before, after: five }));
      expect(contentAt((await host.read(NAMED)).sheet, "C6")).toEqual(five);
    });

    it.each([
      ["保护", "protected"],
      ["无", "no-such-sheet"],
    ])("rejects a plan for the sheet %s: %s", async (sheet, code) => {
      const host = await openSample();
      const before: CellContent = { type: "value", value: number(1) };
      const operations: readonly Operation[] = [{ type: "set-cell", cell: at("A1"), before, after: five }];
      await expect(host.apply(planFor({ sheet, operations }))).rejects.toMatchObject({ code, details: { sheet } });
    });
  });
}
