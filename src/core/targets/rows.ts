import type { Reading } from "../criteria/reading";
import { formula } from "../edits/formula";
import type { Profile } from "../scoring/profile";
import type { CellAddress } from "../sheet/address";
import type { Grid } from "../table/grid";
import { type Indicator, type IndicatorTable, pointsIn, type PointsCell, type Role } from "../table/table";
import { scoreByExecution } from "./by-rate";
import { directionOf, type Stated, statedIn } from "./quantity";
import { scoreByTarget, type TargetRow } from "./score";
import type { Referred } from "./seen";
import type { TargetScore } from "./target-score";

/** A table with what its rows are scored by. */
export interface TargetTable {
  readonly table: IndicatorTable;
  readonly grid: Grid;
  /** One an indicator, in the table's order; null where the row has no criterion. */
  readonly readings: readonly (Reading | null)[];
  readonly profile: Profile;
}

/**
 * What the rows of a table come to by their targets and results, one an indicator in the table's order; null where the
 * profile has no say: rows with a criterion that gives points, without a weight of their own, or without such columns.
 */
export function targetScores(checked: TargetTable): readonly (TargetScore | null)[] {
  return checked.table.indicators.map((indicator, index) =>
    scoreOf(checked, indicator, checked.readings[index] ?? null),
  );
}

function scoreOf(checked: TargetTable, indicator: Indicator, reading: Reading | null): TargetScore | null {
  const { table, grid, profile } = checked;
  const weight = weightIn(indicator.weight);
  if (indicator.kind !== "scored" || !weight || indicator.weightFrom === "shared") return null;
  if (reading && reading.status !== "none") return null;
  if (table.kind === "funds") {
    const cell = cellOf(checked, indicator, "rate");
    return cell && scoreByExecution({ says: statedIn(grid.at(cell), ""), cell: formula`${cell}` }, weight, profile);
  }
  const pair = statedPair(checked, indicator);
  return pair && scoreByTarget({ name: indicator.path.join("/"), weight, ...pair }, profile);
}

/** What a row says of its target and its result. */
export interface StatedPair extends Pick<TargetRow, "target" | "actual" | "direction"> {
  /** All that its cells of target, result and unit say. */
  readonly words: string;
  readonly cells: { readonly target: CellAddress; readonly actual: CellAddress };
}

/** Reads a row's target and result; null in a table without such columns. */
export function statedPair(checked: Pick<TargetTable, "table" | "grid">, indicator: Indicator): StatedPair | null {
  const { grid } = checked;
  const [target, actual] = [cellOf(checked, indicator, "target"), cellOf(checked, indicator, "actual")];
  if (!target || !actual) return null;
  const textOf = (role: Role): string => {
    const cell = cellOf(checked, indicator, role);
    return cell ? grid.textAt(cell) : "";
  };
  const unit = textOf("unit");
  const direction = directionOf(textOf("direction"));
  const stated = (cell: CellAddress): Referred<Stated> => ({
    says: statedIn(grid.at(cell), unit),
    cell: formula`${cell}`,
  });
  return {
    target: stated(target),
    actual: stated(actual),
    direction: direction === "unknown" ? null : direction,
    words: [grid.textAt(target), grid.textAt(actual), unit].join(" "),
    cells: { target, actual },
  };
}

function cellOf(
  { table, grid }: Pick<TargetTable, "table" | "grid">,
  indicator: Indicator,
  role: Role,
): CellAddress | null {
  const [column] = table.columns[role] ?? [];
  return column === undefined ? null : grid.head(indicator.rows.first, column);
}

/** A weight that stands in a cell as a number is referred to; any other is written out. */
function weightIn(cell: PointsCell | null): Parameters<typeof scoreByExecution>[1] | null {
  const points = pointsIn(cell);
  if (!cell || !points) return null;
  const isNumber = cell.content.type === "number" && cell.isPercent !== true && cell.isPercent !== undefined;
  return { says: points, cell: isNumber ? formula`${cell.address}` : formula`${points}` };
}
