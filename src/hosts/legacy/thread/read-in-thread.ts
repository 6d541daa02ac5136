import { Worker } from "node:worker_threads";
import { WorkbookError } from "../../xlsx/workbook-error";
import type { LegacyReader, LegacyWorkbook } from "../legacy-workbook";
import type { ReadMessage } from "./message";

export interface ThreadLimits {
  /** Of what is read and of what the library needs for it. */
  readonly megabytes: number;
  readonly milliseconds: number;
  readonly fileBytes: number;
}

const MEGABYTE = 1024 * 1024;

/** A table of 5,000 rows takes a second and 100 MB; these leave room for slow machines. */
const LIMITS: ThreadLimits = { megabytes: 512, milliseconds: 30_000, fileBytes: 64 * MEGABYTE };

/**
 * A reader that gives each file a thread of its own (Node's) and ends it when it asks for too much.
 * @param script the file with the thread's program, `thread/main.ts` as it is built
 */
export function readerInThread(script: string, limits: ThreadLimits = LIMITS): LegacyReader {
  return (bytes) =>
    bytes.length > limits.fileBytes
      ? Promise.reject(new WorkbookError("too-large"))
      : readInThread(script, bytes, limits);
}

function readInThread(script: string, bytes: Uint8Array, limits: ThreadLimits): Promise<LegacyWorkbook> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // What a library prints about a strange file is no news to the user.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      end(() => {
        reject(new WorkbookError("too-large"));
      });
    }, limits.milliseconds);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      void worker.terminate().then(settle);
    };
    worker.once("message", (message: ReadMessage) => {
      end(() => {
        if (message.type === "read") resolve(message.workbook);
        else reject(new WorkbookError(message.code));
      });
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      end(() => {
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new WorkbookError("too-large") : error);
      });
    });
  });
}
