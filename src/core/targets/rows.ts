import type { Reading } from "../criteria/reading";
import { formula } from "../edits/formula";
import type { Profile } from "../scoring/profile";
import type { CellAddress } from "../sheet/address";
import type { Grid } from "../table/grid";
import { type Indicator, type IndicatorTable, pointsIn, type PointsCell, type Role } from "../table/table";
import { scoreByExecution } from "./by-rate";
import { directionOf, type Stated, statedIn } from "./quantity";
import { scoreByTarget } from "./score";
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
  const cellOf = (role: Role): CellAddress | null => {
    const [column] = table.columns[role] ?? [];
    return column === undefined ? null : grid.head(indicator.rows.first, column);
  };
  const textOf = (role: Role): string => {
    const cell = cellOf(role);
    return cell ? grid.textAt(cell) : "";
  };
  const stated = (cell: CellAddress, unit: string): Referred<Stated> => ({
    says: statedIn(grid.at(cell), unit),
    cell: formula`${cell}`,
  });
  if (table.kind === "funds") {
    const rate = cellOf("rate");
    return rate && scoreByExecution(stated(rate, ""), weight, profile);
  }
  const [target, actual] = [cellOf("target"), cellOf("actual")];
  if (!target || !actual) return null;
  const unit = textOf("unit");
  const direction = directionOf(textOf("direction"));
  return scoreByTarget(
    {
      name: indicator.path.join("/"),
      weight,
      target: stated(target, unit),
      actual: stated(actual, unit),
      direction: direction === "unknown" ? null : direction,
    },
    profile,
  );
}

/** A weight that stands in a cell as a number is referred to; any other is written out. */
function weightIn(cell: PointsCell | null): Parameters<typeof scoreByExecution>[1] | null {
  const points = pointsIn(cell);
  if (!cell || !points) return null;
  const isNumber = cell.content.type === "number" && cell.isPercent !== true && cell.isPercent !== undefined;
  return { says: points, cell: isNumber ? formula`${cell.address}` : formula`${points}` };
}
