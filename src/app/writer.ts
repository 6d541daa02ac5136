import { type EditPlan, isEmptyPlan, planFor, type SheetEdits } from "../core/edits/operations";
import type { Host } from "../hosts/port";
import type { Decision, PlannedDecision } from "./decisions";
import type { History } from "./history";
import type { LiveReview } from "./live-review";
import { cellsOf } from "./plan-effects";
import { mayHaveWritten } from "./problem";
import { type Entry, planEntryOf } from "./scoring";
import type { Notice } from "./session-state";

/** Writes on behalf of a session: what was written can be taken back, and the review follows it. */
export class Writer {
  constructor(
    private readonly host: Host,
    private readonly reviewed: LiveReview,
    private readonly history: History,
  ) {}

  /** Writes what can be taken back, all of it at once. */
  async carryOut(plan: EditPlan): Promise<void> {
    await this.apply(plan);
    this.history.record(plan);
  }

  /** Keeps a decision in the workbook, as it is planned. */
  async keep({ type }: Decision, planned: PlannedDecision): Promise<Notice> {
    if (planned.type !== "plan") return planned;
    await this.carryOut(planned.plan);
    return { type: "decided", decision: type };
  }

  /** Writes into a cell of the working paper; gives why it couldn't, else null. */
  async enter(entry: Entry): Promise<Notice | null> {
    const planned = planEntryOf(await this.reviewed.ofReviewedSheet(), entry);
    if (planned.type !== "plan") return planned;
    await this.carryOut(planFor(planned.plan));
    return null;
  }

  /** Writes on one sheet what isn't to be taken back, such as marks. */
  write(edits: SheetEdits): Promise<void> {
    return this.apply(planFor(edits));
  }

  private async apply(plan: EditPlan): Promise<void> {
    if (isEmptyPlan(plan)) return;
    try {
      await this.host.apply(plan);
    } catch (error) {
      // Taking it back restores only the cells that do hold what we wrote. Marks aren't undone but cleared.
      if (mayHaveWritten(error) && plan.sheets.some((edits) => cellsOf(edits).length > 0)) this.history.record(plan);
      throw error;
    }
    this.reviewed.follow(plan);
  }
}
