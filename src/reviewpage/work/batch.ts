import type { FileResult } from "../../core/batch/file-result";
import type { ChosenFile } from "./chosen-files";
import { LANGUAGES } from "../../locales/locale";
import { LostWorker, type Pool } from "./pool";
import { failedFile, type ReviewedFile } from "./review-file";

export interface BatchState {
  readonly phase: "empty" | "reviewing" | "done" | "cancelled";
  readonly fileCount: number;
  /** Those that are done, in the order of the files. */
  readonly reviewed: readonly ReviewedFile[];
}

const EMPTY: BatchState = { phase: "empty", fileCount: 0, reviewed: [] };

/** Results that come at once are shown at once: so often at most, in milliseconds. */
const INTERVAL = 150;

/** Many files and what they have come to so far. */
export class Batch {
  private current: BatchState = EMPTY;
  private readonly listeners = new Set<() => void>();
  private pool: Pool | null = null;

  /** @param openPool gives new workers for each batch, so that a cancelled one leaves nothing behind */
  constructor(
    private readonly openPool: () => Pool,
    private readonly now: () => number,
  ) {}

  readonly state = (): BatchState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reviews these files in place of all earlier ones. */
  async review(files: readonly ChosenFile[]): Promise<void> {
    this.pool?.close();
    const pool = this.openPool();
    this.pool = pool;
    const done = new Map<number, ReviewedFile>();
    let shownAt = this.now();
    const show = (phase: BatchState["phase"]): void => {
      shownAt = this.now();
      const reviewed = files.flatMap((_, place) => done.get(place) ?? []);
      this.set({ phase, fileCount: files.length, reviewed });
    };
    show("reviewing");
    const pending = files.entries();
    const work = async (): Promise<void> => {
      for (const [place, chosen] of pending) {
        const reviewed = await reviewIn(pool, chosen);
        // Another batch has begun, or this one was cancelled.
        if (!this.isCurrent(pool)) return;
        done.set(place, reviewed);
        if (this.now() - shownAt >= INTERVAL) show("reviewing");
      }
    };
    await Promise.all(Array.from({ length: pool.size }, work));
    if (this.isCurrent(pool)) show("done");
  }

  /** Stops; what is done stays. */
  cancel(): void {
    if (this.current.phase !== "reviewing") return;
    this.pool?.close();
    this.pool = null;
    this.set({ ...this.current, phase: "cancelled" });
  }

  /** The report on what is done. Rejects with a {@link LostWorker}. */
  async report(results: readonly FileResult[], language: string): Promise<Uint8Array> {
    const pool = this.openPool();
    try {
      const answer = await pool.ask({ type: "report", results, language });
      if (answer.type !== "report") throw new LostWorker("gone");
      return answer.bytes;
    } finally {
      pool.close();
    }
  }

  private isCurrent(pool: Pool): boolean {
    return this.pool === pool;
  }

  private set(state: BatchState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

async function reviewIn(pool: Pool, { name, file }: ChosenFile): Promise<ReviewedFile> {
  try {
    const answer = await pool.ask({ type: "review", name, file });
    if (answer.type === "reviewed") return answer.reviewed;
    return failedFile(name, { code: "internal-error", concerned: [] }, LANGUAGES);
  } catch (error) {
    if (!(error instanceof LostWorker)) throw error;
    return failedFile(name, { code: error.reason === "time" ? "timed-out" : "worker-lost", concerned: [] }, LANGUAGES);
  }
}
