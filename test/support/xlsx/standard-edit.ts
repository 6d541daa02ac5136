import { contentOf } from "../../../src/core/edits/cell-edits";
import type { EditPlan, Operation } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import { parseCell, parseRange } from "../../../src/core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { cellOf, draftOf } from "../draft";

/** The cells that the standard edit writes. */
export const EDITED = ["C4", "D3", "E5"] as const;

/** What the formulas that rest on these cells come to after the rounds 0 and 1. */
export const FOLLOWING: Readonly<Record<string, number>> = { C7: 2 + 3 + 10.5 + 5 + 6, D4: 10 - 10.5 };

/** A value, a formula, a text, marks that fill, a note and a new sheet: what this product does to a workbook. */
function standardEdit(snapshot: SheetSnapshot, round: number): EditPlan {
  const set = (address: string, after: CellContent): Operation => {
    const cell = parseCell(address) ?? { row: 0, column: 0 };
    return { type: "set-cell", cell, before: contentOf(cellAt(snapshot, cell)), after };
  };
  const range = parseRange("C2:C6") ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const id = `standard-${round}`;
  return {
    sheets: [
      {
        sheet: snapshot.name,
        operations: [
          set("C4", { type: "value", value: { type: "number", number: 9.5 + round } }),
          set("D3", { type: "formula", formula: "=B3-C3+0", result: { type: "number", number: 7 } }),
          set("E5", { type: "value", value: { type: "text", text: ` 复核 ${round} <&>` } }),
          { type: "mark", before: null, after: { id, range, formula: `AND(C2>B2,N("sc:${id}")=0)` } },
          { type: "note", cell: { row: 4 + round, column: 1 }, before: null, after: `第${round}次复核` },
        ],
      },
      {
        sheet: `评分底稿 ${round}`,
        operations: [
          { type: "sheet", before: null, after: draftOf([[cellOf("题", "heading")], [cellOf(5, "number")]]) },
        ],
      },
    ],
  };
}

/** A workbook with its sheet "S" given the standard edit. */
export async function editedBy(round: number, bytes: Uint8Array): Promise<Uint8Array> {
  const host = await openWorkbook(bytes);
  await host.apply(standardEdit((await host.read({ type: "named", name: "S" })).sheet, round));
  return host.save();
}
