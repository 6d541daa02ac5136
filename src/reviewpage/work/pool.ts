import type { Answer, Request } from "./messages";

/** A worker has not answered: it took too long, or it is gone. */
export class LostWorker extends Error {
  override readonly name = "LostWorker";

  constructor(readonly reason: "time" | "gone") {
    super(reason);
  }
}

/** What answers requests, a few at once; a test gives another one. */
export interface Pool {
  /** How many requests are worked on at once. */
  readonly size: number;
  /** Rejects with a {@link LostWorker}. */
  ask(request: Request): Promise<Answer>;
  /** Ends everything that is being worked on: those requests are never answered. */
  close(): void;
}

/** No file that can be read at all takes a tenth of this, on a slow machine. In milliseconds. */
const PATIENCE = 60_000;

/** Web workers, each made when it is first needed and made anew when it was lost. */
export function openPool(size: number, newWorker: () => Worker, patience = PATIENCE): Pool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  const end = (worker: Worker): void => {
    worker.terminate();
    all.delete(worker);
  };

  return {
    size,
    ask: (request) =>
      new Promise((resolve, reject) => {
        const worker = idle.pop() ?? newWorker();
        all.add(worker);
        const lose = (reason: LostWorker["reason"]) => (): void => {
          clearTimeout(timer);
          end(worker);
          reject(new LostWorker(reason));
        };
        const timer = setTimeout(lose("time"), patience);
        worker.onmessage = ({ data }: MessageEvent<Answer>) => {
          clearTimeout(timer);
          idle.push(worker);
          resolve(data);
        };
        worker.onerror = lose("gone");
        worker.postMessage(request);
      }),
    close: () => {
      for (const worker of all) worker.terminate();
      all.clear();
      idle.length = 0;
    },
  };
}
