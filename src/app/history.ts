import { type EditPlan, inverse, type Operation } from "../core/edits/operations";
import { type CellAddress, formatCell } from "../core/sheet/address";
import { type Host, HostError } from "../hosts/port";

/** What an undo has done; `kept` are the cells that somebody has changed since, which stay as they are. */
interface Undone {
  readonly plan: EditPlan;
  readonly kept: readonly CellAddress[];
}

/** The plans that were carried out, so that the last of them can be taken back. Marks are a toggle and don't belong here. */
export class History {
  private readonly plans: EditPlan[] = [];

  record(plan: EditPlan): void {
    if (plan.operations.length > 0) this.plans.push(plan);
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

async function takeBack(host: Host, plan: EditPlan): Promise<Undone> {
  try {
    await host.apply(plan);
    return { plan, kept: [] };
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "changed-since-read") throw error;
    const kept = error.details.cells ?? [];
    const rest = { ...plan, operations: plan.operations.filter((operation) => !concerns(operation, kept)) };
    // Where the host can't tell which cells have changed, trying again would fail again.
    if (rest.operations.length === plan.operations.length) throw error;
    await host.apply(rest);
    return { plan: rest, kept };
  }
}

function concerns(operation: Operation, cells: readonly CellAddress[]): boolean {
  if (operation.type === "mark") return false;
  const address = formatCell(operation.cell);
  return cells.some((cell) => formatCell(cell) === address);
}
