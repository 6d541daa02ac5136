/// <reference types="office-js" />
import { type Failure, failureIn } from "../failure";
import { type Batch } from "../request";
import { SheetWriter, type SheetWritten } from "./sheet-writer";
import type { Step } from "./step";
import { StateWriter, type StateWritten } from "./state-writer";
import { type WriteOrder } from "./write-order";

/** What became of an order. */
export interface Written {
  readonly sheets: readonly SheetWritten[];
  readonly state: StateWritten | null;
  /** What stopped it half-way, if anything did, and on which sheet; null for none in particular. */
  readonly failure: { readonly error: unknown; readonly told: Failure; readonly sheet: string | null } | null;
}

/**
 * Writes with one request that first asks for what is there. A batch stops at the first action that fails and takes
 * nothing back; then the outcome tells what was carried out. Rejects only where that isn't known: without an answer.
 */
export async function carryOut(send: (batch: Batch<void>) => Promise<void>, order: WriteOrder): Promise<Written> {
  const requests: Request[] = [];
  const outcome = (failure: Told | null): Written =>
    requests[0]?.told(failure) ?? { sheets: [], state: null, failure: failure && { ...failure, sheet: null } };
  try {
    await send(async (context) => {
      const request = new Request(context, order);
      requests.push(request);
      request.queue();
      await context.sync();
    });
    return outcome(null);
  } catch (error) {
    const failure = failureIn(error);
    if (!failure) throw error;
    return outcome({ error, told: failure });
  }
}

type Told = Omit<NonNullable<Written["failure"]>, "sheet">;

/** The actions of one request, with traces in between that tell how far it came when one fails. */
class Request {
  private readonly traces: { readonly sheet: string | null; readonly isStep: boolean }[] = [];
  private readonly writers: readonly SheetWriter[];
  private state: StateWriter | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly order: WriteOrder,
  ) {
    const { worksheets } = context.workbook;
    this.writers = order.sheets.map((sheet) => new SheetWriter(worksheets, sheet));
  }

  queue(): void {
    const { state } = this.order;
    this.onEach((writer, sheet) => {
      writer.ask();
      this.trace(sheet, false);
    });
    if (state) this.state = new StateWriter(this.context.workbook.customXmlParts, state);
    this.onEach((writer, sheet) => {
      for (const step of writer.steps) this.take(step, sheet);
    });
    if (this.state) this.take(this.state.step, null);
  }

  told(failure: Told | null): Written {
    const reached = new Set(failure?.told.traces);
    const isReached = (number: number): boolean => failure === null || reached.has(String(number));
    let left = this.traces.filter(({ isStep }, number) => isStep && isReached(number)).length;
    const sheets = this.writers.map((writer) => {
      const written = writer.told(Math.max(0, left));
      left -= writer.steps.length;
      return written;
    });
    const next = this.traces.find((_, number) => !isReached(number));
    return {
      sheets,
      state: this.state?.told(left > 0) ?? null,
      failure: failure && { ...failure, sheet: next?.sheet ?? null },
    };
  }

  private onEach(work: (writer: SheetWriter, sheet: string) => void): void {
    this.order.sheets.forEach(({ sheet }, i) => {
      const writer = this.writers[i];
      if (writer) work(writer, sheet);
    });
  }

  private take({ begin, finish }: Step, sheet: string | null): void {
    begin?.();
    this.trace(sheet, true);
    if (!finish) return;
    finish();
    this.trace(sheet, false);
  }

  private trace(sheet: string | null, isStep: boolean): void {
    this.context.trace(String(this.traces.length));
    this.traces.push({ sheet, isStep });
  }
}
