import { type CellAddress, formatCell, type RangeAddress, verticalRuns } from "../sheet/address";
import { cellAt, type SheetSnapshot } from "../sheet/snapshot";
import type { Indicator } from "../table/table";

/**
 * The ranges that a SUM of indicators' scores takes: their score cells, in as few runs as there are. Where an indicator
 * spans several rows, the empty cells below its score belong to it, so that they don't part the run.
 */
export function summedRuns(indicators: readonly Indicator[], snapshot: SheetSnapshot): RangeAddress[] {
  const cells = new Map<string, CellAddress>();
  for (const { score, rows } of indicators) {
    if (!score) continue;
    const below = Array.from({ length: Math.max(0, rows.last - score.address.row) }, (_, at) => ({
      ...score.address,
      row: score.address.row + at + 1,
    }));
    const isEmpty = below.every((cell) => cellAt(snapshot, cell).value.type === "empty");
    for (const cell of [score.address, ...(isEmpty ? below : [])]) cells.set(formatCell(cell), cell);
  }
  return verticalRuns([...cells.values()]);
}
