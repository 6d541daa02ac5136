import type { EditPlan } from "../core/edits/operations";
import type { RangeAddress } from "../core/sheet/address";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { LiveHost, Progress, ReadOptions, SheetChange, SheetTarget } from "../hosts/port";

/** Calls back after so many milliseconds; gives what prevents it. */
export type Later = (milliseconds: number, run: () => void) => () => void;

/** A write that takes so long that a person wants to know how far it is. */
export interface LongWrite {
  /** Null where the host doesn't tell. */
  readonly progress: Progress | null;
  /** Whether it was asked to stop: then what was written is being taken back. */
  readonly isStopping: boolean;
}

/** A write is long after so many milliseconds. */
const LONG = 300;

/** A host that tells of its long writes, which can be stopped: then nothing of them stands. */
export class LongWrites implements LiveHost {
  private stopping: AbortController | null = null;
  private shown: LongWrite | null = null;

  /** @param show called with the write that is long, whenever something about it changes; with null when it has ended */
  constructor(
    private readonly host: LiveHost,
    private readonly later: Later,
    private readonly show: (write: LongWrite | null) => void,
  ) {}

  async apply(plan: EditPlan): Promise<void> {
    const stopping = new AbortController();
    let progress: Progress | null = null;
    const showSoon = this.later(LONG, () => {
      this.become({ progress, isStopping: stopping.signal.aborted });
    });
    this.stopping = stopping;
    try {
      await this.host.apply(plan, {
        signal: stopping.signal,
        onProgress: (told) => {
          progress = told;
          if (this.shown) this.become({ ...this.shown, progress });
        },
      });
    } finally {
      showSoon();
      this.stopping = null;
      if (this.shown) this.become(null);
    }
  }

  /** Asks the write that is going on to stop, if one is. */
  stop(): void {
    this.stopping?.abort();
    if (this.shown) this.become({ ...this.shown, isStopping: true });
  }

  sheetNames(): Promise<readonly string[]> {
    return this.host.sheetNames();
  }

  read(target: SheetTarget, options?: ReadOptions): Promise<WorkbookSnapshot> {
    return this.host.read(target, options);
  }

  select(sheet: string, range: RangeAddress): Promise<void> {
    return this.host.select(sheet, range);
  }

  watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return this.host.watch(listener);
  }

  private become(write: LongWrite | null): void {
    this.shown = write;
    this.show(write);
  }
}
