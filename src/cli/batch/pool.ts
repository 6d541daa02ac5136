import path from "node:path";
import workerpool from "workerpool";
import type { FileProblemCode } from "../../locales/file-problem";
import type { Reviewed, Task } from "./task";

/** No file that can be read at all takes a tenth of this, on a slow machine. */
const MOST_MILLISECONDS = 120000;
/** Of one worker's objects; the limits of the reader keep every file below it. */
const MOST_MEGABYTES = 1024;

/** What a worker has made of a task: it may run out of time or memory, and with it only its file is lost. */
export type Outcome =
  | { readonly type: "reviewed"; readonly reviewed: Reviewed }
  | { readonly type: "lost"; readonly code: Extract<FileProblemCode, "timed-out" | "worker-lost"> };

/** Worker threads that review files, each one file at a time. */
export interface Pool {
  /** Never rejects. */
  review(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

/** Starts threads as they are needed, at most so many at once. */
export function openPool(jobs: number): Pool {
  const pool = workerpool.pool(path.join(__dirname, "batch-thread.js"), {
    workerType: "thread",
    maxWorkers: jobs,
    workerThreadOpts: { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } },
  });
  return {
    review: async (task) => {
      try {
        const reviewed = await pool
          .exec<(task: Task) => Promise<Reviewed>>("reviewFile", [task])
          .timeout(MOST_MILLISECONDS);
        return { type: "reviewed", reviewed };
      } catch (error) {
        const isTooLate = error instanceof workerpool.Promise.TimeoutError;
        return { type: "lost", code: isTooLate ? "timed-out" : "worker-lost" };
      }
    },
    close: async () => {
      await pool.terminate();
    },
  };
}
