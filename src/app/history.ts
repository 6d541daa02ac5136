import {
  type EditPlan,
  inverse,
  isEmptyPlan,
  type Operation,
  placeOf,
  type SheetEdits,
} from "../core/edits/operations";
import { type CellAddress, formatCell } from "../core/sheet/address";
import { type Host, HostError } from "../hosts/port";

/** What an undo has done; `kept` are the cells that somebody has changed since, which stay as they are. */
interface Undone {
  readonly plan: EditPlan;
  readonly kept: readonly SheetCells[];
}

interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
}

/** The plans that were carried out, so that the last of them can be taken back. Marks are a toggle and don't belong here. */
export class History {
  private readonly plans: EditPlan[] = [];

  record(plan: EditPlan): void {
    if (!isEmptyPlan(plan)) this.plans.push(plan);
  }

  get isEmpty(): boolean {
    return this.plans.length === 0;
  }

  /**
   * Takes the last plan back, cell by cell only where the cell still holds what the plan wrote. Null when there is
   * nothing to take back. A plan that the host refuses to take back stays the last one; the host's error is passed on.
   */
  async undo(host: Host): Promise<Undone | null> {
    const last = this.plans[this.plans.length - 1];
    if (!last) return null;
    const undone = await takeBack(host, inverse(last));
    this.plans.pop();
    return undone;
  }
}

/** Leaves out what meets a conflict, sheet by sheet: a host names the cells of one sheet at a time. */
async function takeBack(host: Host, plan: EditPlan): Promise<Undone> {
  const kept: SheetCells[] = [];
  let rest = plan;
  for (;;) {
    try {
      if (!isEmptyPlan(rest)) await host.apply(rest);
      return { plan: rest, kept };
    } catch (error) {
      const conflict = conflictIn(error);
      const without = conflict && { ...rest, sheets: rest.sheets.map((edits) => withoutConflict(edits, conflict)) };
      // Where the host can't tell which cells have changed, trying again would fail again.
      if (!without || countOf(without) === countOf(rest)) throw error;
      kept.push(conflict);
      rest = without;
    }
  }
}

function conflictIn(error: unknown): SheetCells | null {
  if (!(error instanceof HostError) || error.code !== "changed-since-read") return null;
  const { sheet, cells } = error.details;
  return sheet === undefined || cells === undefined ? null : { sheet, cells };
}

function withoutConflict({ sheet, operations }: SheetEdits, conflict: SheetCells): SheetEdits {
  if (sheet !== conflict.sheet) return { sheet, operations };
  const places = new Set(conflict.cells.map(formatCell));
  return { sheet, operations: operations.filter((operation) => !isAt(operation, places)) };
}

/** Marks aren't undone; a whole sheet stays as soon as one of its cells does. */
function isAt(operation: Operation, places: ReadonlySet<string>): boolean {
  if (operation.type === "mark") return false;
  return operation.type === "sheet" || places.has(formatCell(placeOf(operation)));
}

function countOf({ sheets }: EditPlan): number {
  return sheets.reduce((sum, { operations }) => sum + operations.length, 0);
}
