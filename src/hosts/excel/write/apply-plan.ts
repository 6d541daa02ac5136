import { type EditPlan } from "../../../core/edits/operations";
import { type ApplyOptions, HostError } from "../../port";
import { hostErrorFrom } from "../failure";
import { type Batch, within } from "../request";
import { type Changes, changesOf } from "./changes";
import { carryOut, type Written } from "./carry-out";
import { formatsToRepair } from "./conflicts";
import { obstacleIn, paired } from "./obstacle";
import { type Known, orderFor, refuse } from "./order";
import { partsOf } from "./parts";
import { lookingAfter, undoingUnanswered } from "./recover";
import { stateUndoing, undoing } from "./take-back";
import { type PlacedMark } from "../read/marks";
import { isEmptyOrder, orderOn, type SheetOrder, type StateOrder, type WriteOrder } from "./write-order";

/** How requests go off, and who waits for them. */
export interface Sending extends ApplyOptions {
  /** Rejects with "no-answer" after a while. */
  readonly send: (batch: Batch<void>) => Promise<void>;
  /** Waits for ever. */
  readonly sendPatiently: (batch: Batch<void>) => Promise<void>;
  /** How long a person is kept waiting, in milliseconds. */
  readonly patience: number;
}

/**
 * Carries out a plan with one request, or one for each part that Excel would take at once. What goes wrong is taken back
 * with one more; so is what is written when the plan isn't wanted any more. Sheets that are to go are deleted by a request of their own, once all else is known to be right: that
 * can't be taken back. Rejects with a {@link HostError}.
 */
export async function applyPlan(plan: EditPlan, known: Known, sending: Sending): Promise<void> {
  const changes = changesOf(plan);
  refuse(changes, known);
  const marks = changes.sheets.map(({ sheet }) => [sheet, known(sheet)?.marks ?? []] as const);
  const writer = new PlanWriter(known, new Map(marks), sending);
  const parts = partsOf(changes);
  const { onProgress, signal } = sending;
  for (const [done, part] of parts.entries()) {
    if (signal?.aborted) break;
    onProgress?.({ done, of: parts.length });
    await writer.write(part, orderFor(part, known));
  }
  if (signal?.aborted) await writer.cancel();
  onProgress?.({ done: parts.length, of: parts.length });
  const doomed = changes.sheets.filter(({ draft }) => draft !== null && draft.after === null);
  if (doomed.length > 0) await writer.deleteSheets(doomed.map(({ sheet }) => sheet));
}

interface Part {
  readonly changes: Changes;
  readonly written: Written;
}

class PlanWriter {
  private readonly parts: Part[] = [];

  constructor(
    private readonly known: Known,
    /** The marks that each sheet had before. */
    private readonly marks: ReadonlyMap<string, readonly PlacedMark[]>,
    private readonly sending: Sending,
  ) {}

  async write(changes: Changes, order: WriteOrder): Promise<void> {
    const written = await this.answered(changes, order);
    this.parts.push({ changes, written });
    const obstacle = obstacleIn(written, changes, { known: this.known, marks: this.marks });
    if (obstacle) {
      await this.takeBack((batch) => this.sending.send(batch));
      throw obstacle;
    }
    for (const { sheet, cells } of changes.sheets) {
      for (const { cell, format } of cells) if (format !== null) this.known(sheet)?.noteFormat(cell, format);
    }
    await this.repairFormats(written);
  }

  /** Takes everything back and throws the {@link HostError} for that. */
  async cancel(): Promise<never> {
    await this.takeBack((batch) => this.sending.send(batch));
    throw new HostError("cancelled");
  }

  /** Deletes sheets that were looked at. Takes everything back where Excel refuses. */
  async deleteSheets(names: readonly string[]): Promise<void> {
    const sheets = names.map((name) => orderOn(name, { draft: { type: "delete" } }));
    const [sheet = ""] = names;
    const written = await carryOut((batch) => this.sending.send(batch), { sheets, state: null }).catch(
      (error: unknown) => {
        throw hostErrorFrom(error, sheet);
      },
    );
    if (!written.failure) return;
    if (written.sheets.some(({ isDraftBegun }) => isDraftBegun))
      throw new HostError("half-written", { sheet, cells: [] });
    await this.takeBack((batch) => this.sending.send(batch));
    throw hostErrorFrom(written.failure.error, written.failure.sheet ?? sheet);
  }

  private async answered(changes: Changes, order: WriteOrder): Promise<Written> {
    try {
      return await this.noted((batch) => this.sending.send(batch), order);
    } catch (error) {
      if (error instanceof HostError && error.code === "no-answer") await this.recover(changes, order);
      throw hostErrorFrom(error, changes.sheets[0]?.sheet);
    }
  }

  /** Takes back all parts, the last one first. Throws a {@link HostError} "half-written" where that fails. */
  private async takeBack(send: Sending["send"]): Promise<void> {
    for (const { changes, written } of this.parts.splice(0).reverse()) {
      const sheets = paired(written, changes).map(([sheet, change]) =>
        undoing(sheet, change, this.marksOf(change.sheet)),
      );
      await this.undo(send, sheets, stateUndoing(written.state), changes);
    }
  }

  /**
   * Nobody knows whether a write without an answer has been or will be carried out. Excel takes requests in their order:
   * whoever looks after it sees what became of it. That goes on even when nobody waits for it any more.
   */
  private async recover(changes: Changes, { sheets, state }: WriteOrder): Promise<void> {
    const { sendPatiently, patience } = this.sending;
    const look: WriteOrder = { sheets: sheets.map(lookingAfter), state: state && { type: "look" } };
    const recovery = async (): Promise<void> => {
      const seen = await carryOut(sendPatiently, look);
      if (seen.failure) throw halfWritten(changes);
      const back = paired(seen, changes).map(([sheet, change]) => {
        const order = undoingUnanswered(sheet, change, this.marksOf(change.sheet));
        if (!order) throw halfWritten(changes);
        return order;
      });
      await this.undo(sendPatiently, back, stateBack(seen, changes), changes);
      await this.takeBack(sendPatiently);
    };
    try {
      await within(patience, recovery());
    } catch {
      throw halfWritten(changes);
    }
  }

  /** The last sheet first: one that came is named by formulas on the others. */
  private async undo(
    send: Sending["send"],
    sheets: readonly SheetOrder[],
    state: StateOrder | null,
    changes: Changes,
  ): Promise<void> {
    const order = { sheets: [...sheets].reverse(), state };
    if (isEmptyOrder(order)) return;
    const undone = await this.noted(send, order).catch(() => null);
    if (!undone || undone.failure) throw halfWritten(changes);
  }

  private async repairFormats({ sheets }: Written): Promise<void> {
    const repairs = sheets.map((written) => orderOn(written.order.sheet, { cells: formatsToRepair(written) }));
    const order = { sheets: repairs.filter(({ cells }) => cells.length > 0), state: null };
    const [first] = order.sheets;
    if (!first) return;
    const repaired = await this.noted((batch) => this.sending.send(batch), order).catch(() => null);
    if (!repaired || repaired.failure) {
      throw new HostError("half-written", { sheet: first.sheet, cells: first.cells.map(({ cell }) => cell) });
    }
    for (const { sheet, cells } of order.sheets) {
      for (const { cell, format } of cells) if (format !== null) this.known(sheet)?.noteFormat(cell, format);
    }
  }

  private async noted(send: Sending["send"], order: WriteOrder): Promise<Written> {
    const written = await carryOut(send, order);
    for (const { order: asked, deletedRules, addedMarks } of written.sheets) {
      const added = addedMarks.flatMap(({ mark, formatId }) => (formatId === null ? [] : [{ mark, formatId }]));
      this.known(asked.sheet)?.noteMarks(deletedRules, added);
    }
    return written;
  }

  private marksOf(sheet: string): readonly PlacedMark[] {
    return this.marks.get(sheet) ?? [];
  }
}

/** What gives back a stored state that stands there as it was written, by a request whose answer never came. */
function stateBack({ state }: Written, { storedState }: Changes): StateOrder | null {
  if (!state || !storedState || state.text !== storedState.after) return null;
  const { before, after } = storedState;
  return before === after ? null : { type: "set", before: after, after: before };
}

function halfWritten({ sheets: [first] }: Changes): HostError {
  return new HostError("half-written", first ? { sheet: first.sheet, cells: first.cells.map(({ cell }) => cell) } : {});
}
