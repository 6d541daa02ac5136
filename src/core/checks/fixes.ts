import { contentOf, toNumber } from "../edits/cell-edits";
import type { Operation } from "../edits/operations";
import { planRecalculation } from "../edits/recalculate";
import type { Rational } from "../exact";
import { formatCell } from "../sheet/address";
import { cellAt, type SheetSnapshot } from "../sheet/snapshot";
import type { PointsCell } from "../table/table";
import type { CheckedTable } from "./check";
import type { Fix, FixAction, FixOption } from "./fix";

/** The one way to put something right that changes nothing of what the table says; null where it would do nothing. */
export function safeFix(action: FixAction, operations: readonly Operation[]): Fix | null {
  return operations.length > 0 ? { kind: "safe", options: [{ action, operations }] } : null;
}

/** Ways to put something right among which the evaluator chooses; null where none can be carried out. */
export function choiceOf(...ways: readonly (readonly [FixAction, readonly Operation[]])[]): Fix | null {
  const [first, ...others] = ways.flatMap(([action, operations]): FixOption[] =>
    operations.length > 0 ? [{ action, operations }] : [],
  );
  return first ? { kind: "choice", options: [first, ...others] } : null;
}

/**
 * Gives a cell other points. Nothing where that would destroy something: a formula, a label with the points in it, a
 * share that is shown as a percentage.
 */
export function pointsWritten(snapshot: SheetSnapshot, cell: PointsCell, points: Rational): Operation[] {
  const present = cellAt(snapshot, cell.address);
  const isConstant = present.formula === null && (present.value.type === "number" || isTextNumber(cell));
  return cell.isPercent === true || !isConstant ? [] : toNumber(cell.address, points, present);
}

/** Turns texts that are numbers into numbers; those that a formula gives are left as they are. */
export function textsConverted(snapshot: SheetSnapshot, cells: readonly PointsCell[]): Operation[] {
  return cells.flatMap(({ address, content }) => {
    const present = cellAt(snapshot, address);
    const isText = content.type === "text-number" && contentOf(present).type === "value";
    return isText ? toNumber(address, content.points, present) : [];
  });
}

/** Makes the total the SUM of the scores. Nothing where that SUM would differ from our sum. */
export function totalSummed(checked: CheckedTable): readonly Operation[] {
  const { snapshot } = checked.grid;
  const total = checked.table.total?.score;
  const planned = planRecalculation(checked, snapshot, { fixText: false });
  if (!total || planned.type !== "plan") return [];
  const address = formatCell(total.address);
  return planned.plan.operations.filter((operation) => "cell" in operation && formatCell(operation.cell) === address);
}

const isTextNumber = ({ content }: PointsCell): boolean => content.type === "text-number";
