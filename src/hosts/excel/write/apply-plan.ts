import { type SheetEdits } from "../../../core/edits/operations";
import { type CellAddress } from "../../../core/sheet/address";
import { HostError } from "../../port";
import { hostErrorFrom } from "../failure";
import { type KnownSheet } from "../known-sheet";
import { type PlacedMark } from "../read/marks";
import { type Batch, within } from "../request";
import { type Changes, changesOf } from "./changes";
import { carryOut, type WriteOrder, type Written } from "./carry-out";
import { conflictsOf, formatsToRepair, orderFor, refuse } from "./order";
import { partsOf } from "./parts";
import { undoing, undoingUnanswered } from "./take-back";

/** How requests go off. */
export interface Sending {
  /** Rejects with "no-answer" after a while. */
  readonly send: (batch: Batch<void>) => Promise<void>;
  /** Waits for ever. */
  readonly sendPatiently: (batch: Batch<void>) => Promise<void>;
  /** How long a person is kept waiting, in milliseconds. */
  readonly patience: number;
}

/**
 * Carries out a plan with one request, or one for each part that Excel would take at once. What goes wrong is taken back
 * with one more. Rejects with a {@link HostError}.
 */
export async function applyPlan(plan: SheetEdits, known: KnownSheet | null, sending: Sending): Promise<void> {
  const changes = changesOf(plan);
  refuse(plan, changes, known);
  const writer = new PlanWriter(plan.sheet, known, sending);
  for (const part of partsOf(changes)) await writer.write(part, orderFor(plan, part, known));
}

interface Part {
  readonly changes: Changes;
  readonly written: Written;
}

class PlanWriter {
  private readonly parts: Part[] = [];
  /** The marks that the sheet had before. */
  private readonly marks: readonly PlacedMark[];

  constructor(
    private readonly sheet: string,
    private readonly known: KnownSheet | null,
    private readonly sending: Sending,
  ) {
    this.marks = known?.marks ?? [];
  }

  async write(changes: Changes, order: WriteOrder): Promise<void> {
    const written = await this.answered(changes, order);
    this.parts.push({ changes, written });
    const obstacle = this.obstacleIn(written, changes);
    if (obstacle) {
      await this.takeBack((batch) => this.sending.send(batch));
      throw obstacle;
    }
    for (const { cell, format } of changes.cells) if (format !== null) this.known?.noteFormat(cell, format);
    await this.repairFormats(written);
  }

  private async answered(changes: Changes, order: WriteOrder): Promise<Written> {
    try {
      return await this.noted((batch) => this.sending.send(batch), order);
    } catch (error) {
      if (error instanceof HostError && error.code === "no-answer") await this.recover(changes, order);
      throw hostErrorFrom(error, this.sheet);
    }
  }

  /** What has kept a part from being written as planned; null when all is well. */
  private obstacleIn(written: Written, changes: Changes): HostError | null {
    const { sheet, known } = this;
    const { failure, image, order } = written;
    if (failure) {
      const isMarkGone = failure.told.code === "ItemNotFound" && /ConditionalFormat/i.test(failure.told.location);
      const cells = changes.marksToRemove.map(({ range: { top, left } }) => ({ row: top, column: left }));
      return isMarkGone ? new HostError("changed-since-read", { sheet, cells }) : hostErrorFrom(failure.error, sheet);
    }
    if (image.isFiltered && known?.isFiltered !== true && order.cells.length > 0) {
      return new HostError("filtered", { sheet, cells: cellsOf(changes) });
    }
    const conflicts = conflictsOf(written, changes, this.marks);
    return conflicts.length > 0 ? new HostError("changed-since-read", { sheet, cells: conflicts }) : null;
  }

  /** Takes back all parts, the last one first. Throws a {@link HostError} "half-written" where that fails. */
  private async takeBack(send: Sending["send"]): Promise<void> {
    for (const { changes, written } of this.parts.splice(0).reverse()) {
      await this.undo(send, undoing(written, changes, this.marks), changes);
    }
  }

  /**
   * Nobody knows whether a write without an answer has been or will be carried out. Excel takes requests in their order:
   * whoever looks after it sees what became of it. That goes on even when nobody waits for it any more.
   */
  private async recover(changes: Changes, order: WriteOrder): Promise<void> {
    const { sendPatiently, patience } = this.sending;
    const cells = order.cells.map(({ cell }) => ({ cell, content: null, format: null, formatNow: null }));
    const look: WriteOrder = { sheet: this.sheet, cells, rulesToDelete: [], marksToAdd: [], looksAtRules: true };
    const recovery = async (): Promise<void> => {
      const seen = await carryOut(sendPatiently, look);
      if (seen.failure) throw this.halfWritten(changes);
      await this.undo(sendPatiently, undoingUnanswered(seen, changes, this.marks), changes);
      await this.takeBack(sendPatiently);
    };
    try {
      await within(patience, recovery());
    } catch {
      throw this.halfWritten(changes);
    }
  }

  private async undo(send: Sending["send"], order: WriteOrder | null, changes: Changes): Promise<void> {
    if (!order) return;
    const undone = await this.noted(send, order).catch(() => null);
    if (!undone || undone.failure) throw this.halfWritten(changes);
  }

  private async repairFormats(written: Written): Promise<void> {
    const cells = formatsToRepair(written);
    if (cells.length === 0) return;
    const order = { sheet: this.sheet, cells, rulesToDelete: [], marksToAdd: [] };
    const repaired = await this.noted((batch) => this.sending.send(batch), order).catch(() => null);
    if (!repaired || repaired.failure)
      throw new HostError("half-written", { sheet: this.sheet, cells: cells.map(({ cell }) => cell) });
    for (const { cell, format } of cells) if (format !== null) this.known?.noteFormat(cell, format);
  }

  private async noted(send: Sending["send"], order: WriteOrder): Promise<Written> {
    const written = await carryOut(send, order);
    const added = written.addedMarks.flatMap(({ mark, formatId }) => (formatId === null ? [] : [{ mark, formatId }]));
    this.known?.noteMarks(written.deletedRules, added);
    return written;
  }

  private halfWritten(changes: Changes): HostError {
    return new HostError("half-written", { sheet: this.sheet, cells: cellsOf(changes) });
  }
}

function cellsOf({ cells }: Changes): CellAddress[] {
  return cells.map(({ cell }) => cell);
}
