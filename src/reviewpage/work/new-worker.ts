/** A worker with the program beside this file. */
export const newWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { name: "review-worker" });
